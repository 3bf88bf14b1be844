/**
 * Who comes back to a page, or loads it again, is brought to the height at which it was left. What is far from the screen has
 * its own height only when it has been drawn (buiten-beeld.css), so then all of it is.
 */
const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
if (entry?.type !== "navigate") document.querySelector("main")?.classList.add("geheel");
