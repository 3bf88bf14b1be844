const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** What XML 1.0 does not allow, not even as an entity. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to leave out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const special = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** Text for between tags or in an attribute of XML. */
export function escapeXml(text: string): string {
  // Most texts have none, and looking is cheaper than replacing.
  if (!special.test(text)) return text;
  return text.replace(forbidden, "").replace(/[&<>"]/g, (sign) => entities[sign] as string);
}

/** How every XML file begins. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
