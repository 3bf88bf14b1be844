const soft = "/Span<</ActualText <FEFF00AD> >> BDC\n";
const hidden = "(\\S+ \\S+ Td )?<[0-9A-F]+> Tj\\nEMC\\n";
/** The hyphen that is seen at the end of a line, in a text of its own. */
const seen = "(ET\\nBT\\n[^\\n]+ Tf\\n[^\\n]+ Tm\\n)(<[0-9A-F]+> Tj\\n)ET";
const softHyphens = new RegExp(`${soft}${hidden}(?:${seen})?`, "g");

/**
 * The browser writes every soft hyphen into the text, also where no line breaks, and a search for the whole word then fails.
 * This takes them out, and where a line does break it tells that the hyphen which is seen there is a soft one, so that
 * readers join the halves of the word.
 * @param source content stream as Chromium's PDF back end writes it
 */
export function removeSoftHyphens(source: string): string {
  return source.replace(softHyphens, (_, move?: string, text?: string, hyphen?: string) => {
    if (text && hyphen) return `${text}${soft}${hyphen}EMC\nET`;
    return move ? `${move.trimEnd()}\n` : "";
  });
}
