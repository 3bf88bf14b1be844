/**
 * Tells whether what a link opens is open. How that looks hangs on the class: if it hung on the attribute, the hundreds of links
 * of a document would be styled anew when script makes them buttons.
 */
export function setExpanded(link: Element, isOpen: boolean): void {
  link.setAttribute("aria-expanded", String(isOpen));
  if (isOpen || link.classList.contains("is-open")) link.classList.toggle("is-open", isOpen);
}
