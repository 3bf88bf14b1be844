// In the preview: an open page shows what was saved, without being loaded again.
import { atRest } from "./at-rest.ts";
import { changedEvent } from "./changed-event.ts";
import { showChanges } from "./changed-parts.ts";

/** The version that lies open, as it was made. */
let shown: Document | undefined;
let asked = 0;

async function madeNow(): Promise<Document> {
  const response = await fetch(location.href, { headers: { accept: "text/html" }, cache: "no-store" });
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

async function show(): Promise<void> {
  asked++;
  const turn = asked;
  const made = await madeNow();
  // After a later edit it is asked for again.
  if (turn !== asked) return;
  if (!shown || !showChanges(shown, made, document)) return location.reload();
  shown = made;
}

function* remember(): Generator<void> {
  yield void madeNow().then((made) => {
    if (asked === 0) shown = made;
  });
}

atRest(remember());
import.meta.hot?.on(changedEvent, () => void show());
