import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFString } from "@cantoo/pdf-lib";
import { name, type PdfFile, textOf } from "./pdf-file.ts";
import type { Rule } from "./pdf-structure-rules.ts";

const filters = new Set([
  "FlateDecode",
  "DCTDecode",
  "ASCIIHexDecode",
  "ASCII85Decode",
  "RunLengthDecode",
  "CCITTFaxDecode",
  "JBIG2Decode",
]);
const most = { string: 32_767, name: 127, integer: 2_147_483_647, real: 3.403e38, objects: 8_388_607 };
const least = { real: 1.175e-38 };
const pageSize = { least: 3, most: 14_400 };
const boxes = ["MediaBox", "CropBox", "TrimBox", "BleedBox", "ArtBox"];

/** The rules for how a file is written, byte for byte. */
export const syntaxRules: Record<string, Rule> = {
  "elk object en elke stroom is geschreven zoals een archief verwacht": ({ bytes }) => [...wronglyWritten(bytes)],

  "getallen, teksten en namen blijven binnen de grenzen": (file) => {
    const broken: string[] = [];
    for (const value of valuesIn(file)) {
      if (value instanceof PDFName && value.asBytes().length > most.name) broken.push(`naam ${value}`);
      if (value instanceof PDFHexString && !/^(?:[0-9A-Fa-f]{2})*$/.test(value.asString()))
        broken.push(`tekst ${value}`);
      if ((value instanceof PDFHexString || value instanceof PDFString) && value.asBytes().length > most.string)
        broken.push(`tekst van ${value.asBytes().length} bytes`);
      if (value instanceof PDFNumber && !isInRange(value.asNumber())) broken.push(`getal ${value}`);
    }
    const count = file.pdf.context.enumerateIndirectObjects().length;
    return count > most.objects ? [...broken, `${count} objecten`] : broken;
  },

  "elk blad heeft een maat die een archief toelaat": (file) =>
    file.pdf.getPages().flatMap(({ node }, index) =>
      boxes.flatMap((key) => {
        const box = node.lookupMaybe(name(key), PDFArray);
        if (!box) return [];
        const [left = 0, bottom = 0, right = 0, top = 0] = box.asArray().map((side) => (side as PDFNumber).asNumber());
        const sides = [Math.abs(right - left), Math.abs(top - bottom)];
        return sides.every((side) => side >= pageSize.least && side <= pageSize.most)
          ? []
          : [`${key} van blad ${index + 1}`];
      }),
    ),

  "elke stroom is ingepakt op een manier die blijft": (file) =>
    [...valuesIn(file)].flatMap((value) => {
      if (!(value instanceof PDFRawStream)) return [];
      const filter = value.dict.lookup(name("Filter"));
      const named = filter instanceof PDFArray ? filter.asArray().map(textOf) : filter ? [textOf(filter)] : [];
      return [
        ...named.filter((each) => !filters.has(each)),
        ...["F", "FFilter", "FDecodeParms"].filter((key) => value.dict.has(name(key))),
      ];
    }),

  "het bestand heeft niets wat een archief weert: formulieren, lagen, handtekeningen, andere weergaven": (file) => {
    const { catalog } = file.pdf;
    const marked = catalog.lookupMaybe(name("MarkInfo"), PDFDict);
    const names = catalog.lookupMaybe(name("Names"), PDFDict);
    return [
      ...["AcroForm", "OCProperties", "Perms", "NeedsRendering", "Requirements", "AA", "Collection"].filter((key) =>
        catalog.has(name(key)),
      ),
      ...(names?.has(name("AlternatePresentations")) ? ["AlternatePresentations"] : []),
      ...(String(marked?.lookup(name("Suspects")) ?? "false") === "false" ? [] : ["Suspects"]),
      ...file.pdf.getPages().flatMap(({ node }) => ["PresSteps", "AA"].filter((key) => node.has(name(key)))),
    ];
  },

  "een blad draagt niets dan verwijzingen, die gedrukt worden en alleen ergens heen leiden": (file) =>
    file.pdf.getPages().flatMap(({ node }, index) =>
      (node.Annots()?.asArray() ?? []).flatMap((item) => {
        const annotation = file.pdf.context.lookup(item, PDFDict);
        const flags = annotation.lookupMaybe(name("F"), PDFNumber)?.asNumber();
        const action = annotation.lookupMaybe(name("A"), PDFDict);
        const leads = textOf(action?.lookup(name("S")));
        const wrong = [
          textOf(annotation.lookup(name("Subtype"))) !== "Link" && "geen verwijzing",
          flags !== 4 && `vlaggen ${flags}`,
          annotation.has(name("AP")) && "een eigen uiterlijk",
          leads !== "" && leads !== "URI" && leads !== "GoTo" && leads,
        ];
        return wrong.flatMap((words) => (words ? [`bladzijde ${index + 1}: ${words}`] : []));
      }),
    ),
};

const isInRange = (value: number): boolean =>
  Number.isInteger(value)
    ? Math.abs(value) <= most.integer
    : Math.abs(value) <= most.real && Math.abs(value) >= least.real;

/** Every value in the file, those within others too. */
function* valuesIn(file: PdfFile): Generator<unknown> {
  const within = function* (value: unknown): Generator<unknown> {
    yield value;
    if (value instanceof PDFRawStream) yield* within(value.dict);
    else if (value instanceof PDFArray) for (const item of value.asArray()) yield* within(item);
    else if (value instanceof PDFDict)
      for (const [key, item] of value.entries()) {
        yield key;
        yield* within(item);
      }
  };
  for (const [, object] of file.pdf.context.enumerateIndirectObjects()) yield* within(object);
}

/** Walks over the objects as they stand in the file, one after the other; each must begin where the one before ends. */
function* wronglyWritten(bytes: Uint8Array): Generator<string> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  if (!/^%PDF-1\.[0-7]\n%[\x80-\xff]{4,}\n/.test(source)) yield "kop";
  if (!/\nstartxref\n\d+\n%%EOF(?:\r\n|\n|\r)?$/.test(source)) yield "staart";
  const start = /\n(?=\d+ 0 obj\n)/.exec(source);
  let at = start ? start.index + 1 : 0;
  let objects = 0;
  for (;;) {
    const head = /^(\d+) 0 obj\n/.exec(source.slice(at, at + 30));
    if (!head) break;
    objects++;
    const body = at + head[0].length;
    const stream = /^<<[\s\S]*?\n?>>\nstream\n/.exec(source.slice(body, source.indexOf("endobj\n", body)));
    let end: number;
    if (stream) {
      const length = /\/Length (\d+)\n?/.exec(stream[0])?.[1];
      end = body + stream[0].length + Number(length);
      if (!source.startsWith("\nendstream\nendobj\n", end)) {
        yield `stroom ${head[1]}`;
        return;
      }
      end += "\nendstream\nendobj\n".length;
    } else {
      end = source.indexOf("\nendobj\n", body) + "\nendobj\n".length;
    }
    while (source[end] === "\n") end++;
    at = end;
  }
  if (objects === 0 || !source.startsWith("startxref\n", at))
    yield `na ${objects} objecten: ${JSON.stringify(source.slice(at, at + 30))}`;
}
