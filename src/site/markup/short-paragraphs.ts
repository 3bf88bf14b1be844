/** Letters of running text on about three lines of paper. */
const threeLines = 250;

/**
 * Marks the paragraphs that take three lines at most, so that paper can keep them whole. The browser leaves one line of such a
 * paragraph on the next page, because it cannot give both pages two.
 */
export function keepShortParagraphs(html: string): string {
  return html.replace(
    /<p(?: class="(nl-paragraph)")?>(.*?)<\/p>/gs,
    (paragraph, name: string | undefined, content: string) =>
      content.replace(/<[^>]*>/g, "").length <= threeLines
        ? `<p class="${name ? `${name} heel` : "heel"}">${content}</p>`
        : paragraph,
  );
}
