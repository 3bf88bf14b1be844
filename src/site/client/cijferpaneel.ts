/**
 * Makes a number open its explanation beside it. Without this script the number is a link to the same text in the register,
 * and so it is when the panel cannot be fetched.
 */
import { atRest } from "./at-rest.ts";
import { addressOf, type NumberLink, numberLinks } from "./cijferpaneel/number-link.ts";
import { setExpanded } from "./expanded.ts";

function open(number: NumberLink): void {
  import("./cijferpaneel/panel.ts").then(
    ({ openPanel }) => openPanel(number),
    () => location.assign(addressOf(number)),
  );
}

document.addEventListener("click", (event) => {
  const number = (event.target as Element).closest<NumberLink>(numberLinks);
  if (!number || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  open(number);
});

document.addEventListener("keydown", (event) => {
  const number = event.key === " " && (event.target as Element).closest<NumberLink>(numberLinks);
  if (!number) return;
  event.preventDefault();
  open(number);
});

/** One by one, as there may be hundreds. */
function* asButtons(): Generator<void> {
  for (const number of document.querySelectorAll(numberLinks)) {
    number.setAttribute("role", "button");
    yield setExpanded(number, false);
  }
}

atRest(asButtons());
