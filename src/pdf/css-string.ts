/** Text as a CSS string; `<` is escaped so that it cannot end the style element. */
export function cssString(text: string): string {
  const escaped = text.replace(/["\\<\n]/g, (sign) => `\\${(sign.codePointAt(0) as number).toString(16)} `);
  return `"${escaped}"`;
}
