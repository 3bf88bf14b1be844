const special = /[&<>"]/;

/** Text as it stands in HTML, also within an attribute in double quotes. Most texts have nothing to escape. */
export function escapeHtml(text: string): string {
  if (!special.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
