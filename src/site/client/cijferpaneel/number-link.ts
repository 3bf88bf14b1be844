/** A number in text or in a table, or one in a drawing, which has its address elsewhere. */
export type NumberLink = HTMLAnchorElement | SVGAElement;

/** Finds them on a page. */
export const numberLinks = "a.cijfer, svg.g a";

/** Where a number stands in the register. */
export function addressOf(link: NumberLink): URL {
  return new URL(link instanceof SVGAElement ? link.href.baseVal : link.href, location.href);
}
