import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, type PDFRef } from "@cantoo/pdf-lib";
import { name, type PdfFile, textOf } from "./pdf-file.ts";
import { type Content, contentsOf, mcidOf } from "./pdf-operators.ts";
import type { Rule } from "./pdf-structure-rules.ts";

/** Every operator of ISO 32000-1, annex A, but those for pictures within the stream, which we never write. */
const operators = new Set(
  `b B b* B* BDC BMC BT BX c cm CS cs d d0 d1 Do DP EMC ET EX f F f* G g gs h i j J K k l m M MP n q Q re RG rg ri s S SC sc SCN
  scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' "`.split(/\s+/),
);
const paints = new Set("b B b* B* f F f* s S sh Tj TJ ' \" Do".split(" "));
const ofCmyk = new Set(["k", "K"]);
/** The resources that an operator takes the name of its first operand from. */
const resourceKinds: Readonly<Record<string, string>> = { Tf: "Font", gs: "ExtGState", Do: "XObject", sh: "Shading" };
const spaces = new Set(["DeviceRGB", "DeviceGray", "ICCBased", "Indexed", "Pattern", "CalRGB", "CalGray", "Lab"]);
const blendModes = new Set(
  `Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue
  Saturation Color Luminosity`.split(/\s+/),
);
const intents = new Set(["RelativeColorimetric", "AbsoluteColorimetric", "Perceptual", "Saturation"]);
const deepest = 28;

export const contentRules: Record<string, Rule> = {
  "een artefact en getagde inhoud staan niet in elkaar": (file) =>
    contentsOf(file).flatMap((content) => nestedMarks(content)),

  "elk getekend stuk hoort bij een element of is een artefact": (file) => {
    const parents = parentTree(file);
    return contentsOf(file).flatMap((content) => orphans(content, parents));
  },

  "een vorm met getagde inhoud wordt één keer getekend": (file) => {
    const contents = contentsOf(file);
    const tagged = new Set(
      contents
        .filter(({ operations }) => operations.some((each) => mcidOf(each) !== undefined))
        .map(({ reference }) => reference),
    );
    const drawn = contents.flatMap(({ forms }) => forms).filter((form) => tagged.has(form));
    return drawn.filter((form, index) => drawn.indexOf(form) !== index).map((form) => `vorm ${form.tag}`);
  },

  "elke opdracht bestaat, en wat zij gebruikt staat bij het blad zelf": (file) =>
    contentsOf(file).flatMap(({ where, operations, resources }) =>
      operations.flatMap(({ operator, operands }) => {
        if (!operators.has(operator)) return [`${where}: ${operator}`];
        const kind = resourceKinds[operator];
        const key = operands[0]?.slice(1) ?? "";
        const isThere = !kind || resources?.lookupMaybe(name(kind), PDFDict)?.has(name(key));
        return isThere ? [] : [`${where}: ${kind} ${key} ontbreekt`];
      }),
    ),

  "opdrachten blijven binnen de diepte en de getallen van een archief": (file) =>
    contentsOf(file).flatMap(({ where, operations }) => {
      let depth = 0;
      let most = 0;
      const broken: string[] = [];
      for (const { operator, operands } of operations) {
        if (operator === "q") most = Math.max(most, ++depth);
        if (operator === "Q") depth--;
        for (const operand of operands) {
          if (/^<[^<]/.test(operand) && !/^<(?:[0-9A-Fa-f]{2})*>$/.test(operand.replace(/\s/g, "")))
            broken.push(`${where}: ${operand.slice(0, 20)}`);
          if (/^[-+.\d]/.test(operand) && !isInRange(Number(operand))) broken.push(`${where}: ${operand}`);
        }
      }
      return [...broken, ...(most > deepest || depth !== 0 ? [`${where}: diepte ${most}, aan het eind ${depth}`] : [])];
    }),

  "elke kleur is die van een scherm": (file) => [
    ...contentsOf(file).flatMap(({ where, operations }) =>
      operations.filter(({ operator }) => ofCmyk.has(operator)).map(({ operator }) => `${where}: ${operator}`),
    ),
    ...dictsIn(file).flatMap((dict) => {
      const space = dict.lookup(name("ColorSpace")) ?? dict.lookup(name("CS"));
      return kindsOf(file, space)
        .filter((kind) => !spaces.has(kind))
        .map((kind) => `kleurruimte ${kind}`);
    }),
  ],

  "wat tekenen instelt is in een archief toegestaan": (file) =>
    dictsIn(file).flatMap((dict) => {
      const blend = dict.lookup(name("BM"));
      const modes = blend instanceof PDFArray ? blend.asArray() : blend ? [blend] : [];
      const intent = textOf(dict.lookup(name("RI")) ?? dict.lookup(name("Intent")));
      return [
        ...["TR", "HTP", "HT", "HalftoneType"].filter((key) => dict.has(name(key))),
        ...(dict.has(name("TR2")) && textOf(dict.lookup(name("TR2"))) !== "Default" ? ["TR2"] : []),
        ...modes.map(textOf).filter((mode) => !blendModes.has(mode)),
        ...(intent === "" || intents.has(intent) ? [] : [intent]),
      ];
    }),

  "elke afbeelding is gewoon": (file) =>
    objectsOf(file, "Image").flatMap((dict) => {
      const bits = dict.lookup(name("BitsPerComponent"));
      return [
        ...["Alternates", "OPI"].filter((key) => dict.has(name(key))),
        ...(String(dict.lookup(name("Interpolate")) ?? "false") === "false" ? [] : ["Interpolate"]),
        ...(bits instanceof PDFNumber && ![1, 2, 4, 8, 16].includes(bits.asNumber()) ? ["BitsPerComponent"] : []),
        ...(kindsOf(file, dict.lookup(name("Filter"))).includes("JPXDecode") ? ["JPXDecode"] : []),
      ];
    }),

  "elke vorm is gewoon": (file) => [
    ...objectsOf(file, "Form").flatMap((dict) => ["OPI", "PS", "Ref", "Subtype2"].filter((key) => dict.has(name(key)))),
    ...objectsOf(file, "PS").map(() => "PostScript"),
  ],
};

const isInRange = (value: number): boolean =>
  Number.isInteger(value)
    ? Math.abs(value) <= 2_147_483_647
    : Math.abs(value) <= 3.403e38 && Math.abs(value) >= 1.175e-38;

function nestedMarks({ where, operations }: Content): string[] {
  const open: ("artefact" | "element" | "")[] = [];
  const broken: string[] = [];
  for (const operation of operations) {
    if (operation.operator === "EMC") open.pop();
    if (operation.operator !== "BMC" && operation.operator !== "BDC") continue;
    const kind = operation.operands[0] === "/Artifact" ? "artefact" : mcidOf(operation) === undefined ? "" : "element";
    if (kind === "artefact" && open.includes("element")) broken.push(`${where}: een artefact in een element`);
    if (kind === "element" && open.includes("artefact")) broken.push(`${where}: een element in een artefact`);
    open.push(kind);
  }
  return open.length === 0 ? broken : [...broken, `${where}: ${open.length} stukken niet gesloten`];
}

/** What each number of the parent tree leads to. */
function parentTree(file: PdfFile): Map<number, PDFArray> {
  const root = file.pdf.catalog.lookup(name("StructTreeRoot"), PDFDict);
  const numbers = root.lookup(name("ParentTree"), PDFDict).lookup(name("Nums"), PDFArray);
  const found = new Map<number, PDFArray>();
  for (let at = 0; at < numbers.size(); at += 2) {
    const list = numbers.lookup(at + 1);
    if (list instanceof PDFArray) found.set(numbers.lookup(at, PDFNumber).asNumber(), list);
  }
  return found;
}

function orphans({ where, holder, operations }: Content, parents: ReadonlyMap<number, PDFArray>): string[] {
  const key = holder.lookup(name("StructParents"));
  const list = key instanceof PDFNumber ? parents.get(key.asNumber()) : undefined;
  const open: (number | "artefact" | undefined)[] = [];
  const broken = new Set<string>();
  for (const operation of operations) {
    const { operator, operands } = operation;
    if (operator === "EMC") open.pop();
    else if (operator === "BMC" || operator === "BDC")
      open.push(operands[0] === "/Artifact" ? "artefact" : mcidOf(operation));
    else if (paints.has(operator) && !open.includes("artefact")) {
      const mcid = open.findLast((each) => each !== undefined) as number | undefined;
      // What a form draws is marked within that form, or its whole is marked where it is drawn.
      if (operator === "Do" && mcid === undefined) continue;
      if (mcid === undefined ? !where.includes("vorm") : !list?.lookup(mcid))
        broken.add(`${where}: ${operator} in ${mcid}`);
    }
  }
  return [...broken];
}

/** Names in a colour space or list of filters, the alternate of a space included. */
function kindsOf(file: PdfFile, value: unknown): string[] {
  if (value instanceof PDFName) return [value.decodeText()];
  if (!(value instanceof PDFArray)) return [];
  return value.asArray().flatMap((item) => kindsOf(file, file.pdf.context.lookup(item)));
}

function dictsIn(file: PdfFile): PDFDict[] {
  const found: PDFDict[] = [];
  const walk = (value: unknown): void => {
    if (value instanceof PDFRawStream) walk(value.dict);
    else if (value instanceof PDFArray) for (const item of value.asArray()) walk(item);
    else if (value instanceof PDFDict) {
      found.push(value);
      for (const item of value.values()) walk(item);
    }
  };
  for (const [, object] of file.pdf.context.enumerateIndirectObjects()) walk(object);
  return found;
}

function objectsOf(file: PdfFile, subtype: string): PDFDict[] {
  const streams: [PDFRef, unknown][] = file.pdf.context.enumerateIndirectObjects();
  return streams.flatMap(([, object]) =>
    object instanceof PDFRawStream && textOf(object.dict.lookup(name("Subtype"))) === subtype ? [object.dict] : [],
  );
}
