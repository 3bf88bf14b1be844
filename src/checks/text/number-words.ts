const words =
  "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig".split(
    " ",
  );
const tens: Readonly<Record<string, number>> = { dertig: 30, veertig: 40, vijftig: 50, zestig: 60, honderd: 100 };

/** `drie` is 3, `één` is 1; undefined for what is no number word. A bare `een` is an article. */
export function numberWord(text: string): number | undefined {
  const small = text.toLowerCase();
  if (small === "een") return undefined;
  const plain = small.replace(/é/g, "e");
  const index = words.indexOf(plain);
  return index >= 0 ? index : tens[plain];
}

/** For a pattern: every number word, with `één`. */
export const anyNumberWord = ["één", ...words.slice(2), ...Object.keys(tens)].join("|");
