/**
 * Page number (from 1) of each named destination in a PDF as Chromium writes it. Chromium's PDF back end (Skia) writes
 * plain uncompressed objects, so the few lines needed are read straight from the text: a parser would take longer than the printing.
 * Destination names are the ids of the elements that a link in the document points to.
 */
export function destinationPages(pdf: Uint8Array): Map<string, number> {
  const text = Buffer.from(pdf).toString("latin1");
  const objects = objectOffsets(text);
  const object = (number: string): string => {
    const start = objects.get(number) ?? 0;
    return text.slice(start, text.indexOf("endobj", start));
  };
  const catalog = /\/Type \/Catalog[\s\S]*?endobj/.exec(text)?.[0] ?? "";
  const pagesRoot = /\/Pages (\d+) 0 R/.exec(catalog)?.[1];
  const dests = /\/Dests (\d+) 0 R/.exec(catalog)?.[1];
  const found = new Map<string, number>();
  if (!pagesRoot || !dests) return found;

  const pageNumbers = new Map<string, number>();
  const walk = (number: string): void => {
    const kids = /\/Kids \[([^\]]*)\]/.exec(object(number))?.[1];
    if (kids === undefined) pageNumbers.set(number, pageNumbers.size + 1);
    else for (const [, kid] of kids.matchAll(/(\d+) 0 R/g)) walk(kid as string);
  };
  walk(pagesRoot);

  for (const [, name, page] of object(dests).matchAll(/\/([^\s[]+) \[(\d+) 0 R/g)) {
    const number = pageNumbers.get(page as string);
    if (number !== undefined) found.set(decodeName(name as string), number);
  }
  return found;
}

function objectOffsets(text: string): Map<string, number> {
  const offsets = new Map<string, number>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\b/g)) offsets.set(match[1] as string, match.index);
  return offsets;
}

/** PDF names write odd characters as #xx, in UTF-8. */
function decodeName(name: string): string {
  const bytes = name.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
