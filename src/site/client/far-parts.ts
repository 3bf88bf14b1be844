import { atRest } from "./at-rest.ts";

/** Parts of a long page, which are laid out after what is on the screen (buiten-beeld.css). */
const parts = ".tekst > section, main > .tabel, .registergroep";

// Who comes back to a page, or loads it again, is brought to the height at which it was left: then all heights must be known.
const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
if (entry?.type !== "navigate") document.querySelector("main")?.classList.add("geheel");

// When all is loaded, what is far is laid out too, one part at a time: then the scroll bar tells how long the page is, and whoever
// takes a picture of the whole page has all of it.
if (document.readyState === "complete") atRest(layOutParts());
else addEventListener("load", () => atRest(layOutParts()));

function* layOutParts(): Generator<void> {
  for (const part of document.querySelectorAll(parts)) yield part.classList.add("geheel");
}
