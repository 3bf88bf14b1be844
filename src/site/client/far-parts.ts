import { atRest } from "./at-rest.ts";

/** Parts of a long page, which are laid out when they come near (buiten-beeld.css). */
const parts = ".tekst > section, main > .tabel, .registergroep";

// Who comes back to a page, or loads it again, is brought to the height at which it was left: then all heights must be known.
const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
if (entry?.type !== "navigate") document.querySelector("main")?.classList.add("geheel");

// Once a reader moves, what is far is laid out too, one part at a time, so that the scroll bar soon tells how long the page is.
const moved = new AbortController();
for (const move of ["scroll", "pointermove", "keydown"])
  addEventListener(
    move,
    () => {
      moved.abort();
      atRest(layOutParts());
    },
    { passive: true, signal: moved.signal },
  );

function* layOutParts(): Generator<void> {
  for (const part of document.querySelectorAll(parts)) yield part.classList.add("geheel");
}
