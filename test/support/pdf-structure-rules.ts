import { PDFArray, PDFDict, PDFNumber } from "@cantoo/pdf-lib";
import { allTags, attributeOf, isTag, name, type PdfFile, type Tag, textOf, unpacked, wordsOf } from "./pdf-file.ts";

/** A rule that a finished file must keep; it gives what breaks it, in words. */
export type Rule = (file: PdfFile) => string[];

const standard = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR
  TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form`.split(
    /\s+/,
  ),
);
const rowGroups = ["THead", "TBody", "TFoot"];
const noTextOfTheirOwn = new Set(["Document", "Part", "Sect", "Div", "L", "LI", "Table", "TR", ...rowGroups]);

const tagsOf = (file: PdfFile, ...types: string[]): Tag[] =>
  allTags(file.tags).filter(({ type }) => types.length === 0 || types.includes(type));
const tagsIn = (tag: Tag): Tag[] => allTags(tag.kids);
const kidTags = (tag: Tag): Tag[] => tag.kids.filter(isTag);

export const structureRules: Record<string, Rule> = {
  "koppen slaan geen niveau over": (file) => {
    let before = 0;
    return tagsOf(file).flatMap((tag) => {
      const level = Number(/^H([1-6])$/.exec(tag.type)?.[1] ?? 0);
      if (tag.type === "H") return [`H “${wordsOf(file, tag)}” zonder niveau`];
      if (level === 0) return [];
      const skips = level > before + 1;
      before = level;
      return skips ? [`${tag.type} “${wordsOf(file, tag)}”`] : [];
    });
  },

  "elke kopcel zegt wat zij kopt": (file) =>
    tagsOf(file, "TH").flatMap((tag) =>
      ["Column", "Row", "Both"].includes(textOf(attributeOf(file, tag, "Scope"))) ? [] : [wordsOf(file, tag)],
    ),

  "elke kopcel kopt iets": (file) =>
    tagsOf(file, "Table").flatMap((table) => {
      const rows = tagsIn(table).filter(({ type }) => type === "TR");
      const named = new Set(
        tagsIn(table).flatMap((cell) => {
          const list = attributeOf(file, cell, "Headers");
          return list instanceof PDFArray ? list.asArray().map(textOf) : [];
        }),
      );
      return rows.flatMap((row, index) => {
        const cells = kidTags(row);
        const heads = (cell: Tag): boolean =>
          named.has(textOf(cell.dict.lookup(name("ID")))) ||
          (textOf(attributeOf(file, cell, "Scope")) === "Column"
            ? index + 1 < rows.length
            : cells.some(({ type }) => type === "TD"));
        return cells.filter((cell) => cell.type === "TH" && !heads(cell)).map((cell) => wordsOf(file, cell));
      });
    }),

  "elke figuur heeft een alternatief": (file) =>
    tagsOf(file, "Figure", "Formula").flatMap((tag) =>
      textOf(tag.dict.lookup(name("Alt"))).trim() ? [] : [wordsOf(file, tag)],
    ),

  "elke figuur zegt welk deel van haar bladzijde zij inneemt": (file) =>
    tagsOf(file, "Figure", "Formula").flatMap((tag) => {
      const box = attributeOf(file, tag, "BBox");
      const numbers = box instanceof PDFArray ? box.asArray().map((each) => (each as PDFNumber).asNumber()) : [];
      const [left = 0, bottom = 0, right = 0, top = 0] = numbers;
      const sheets = file.pdf.getPages().map((page) => page.getSize());
      const fits = sheets.some(({ width, height }) => left >= 0 && bottom >= 0 && right <= width && top <= height);
      return numbers.length === 4 && right > left && top > bottom && fits ? [] : [wordsOf(file, tag)];
    }),

  "elke verwijzing heeft een tag en een naam": (file) => {
    const tagged = new Set<PDFDict>();
    const broken: string[] = [];
    for (const tag of tagsOf(file)) {
      const targets = tag.kids.filter((kid) => "annotation" in kid);
      if (tag.type === "Link" && targets.length === 0) broken.push(`Link zonder doel “${wordsOf(file, tag)}”`);
      for (const { annotation } of targets) {
        tagged.add(annotation);
        if (tag.type !== "Link") broken.push(`verwijzing in ${tag.type} “${wordsOf(file, tag)}”`);
        if (!textOf(annotation.lookup(name("Contents"))).trim()) broken.push(`geen naam: “${wordsOf(file, tag)}”`);
      }
    }
    for (const page of file.pdf.getPages())
      for (const item of page.node.Annots()?.asArray() ?? [])
        if (!tagged.has(file.pdf.context.lookup(item, PDFDict))) broken.push("verwijzing buiten de structuur");
    return broken;
  },

  "een lijst heeft punten, een punt een teken en een inhoud": (file) =>
    tagsOf(file).flatMap((tag) => {
      const kids = kidTags(tag).map(({ type }) => type);
      const wrong = (allowed: string[]) =>
        kids.filter((kid) => !allowed.includes(kid)).map((kid) => `${kid} in ${tag.type}`);
      if (tag.type === "L")
        return [...wrong(["LI", "L", "Caption"]), ...(kids.lastIndexOf("Caption") > 0 ? ["bijschrift"] : [])];
      if (tag.type === "LI") return [...wrong(["Lbl", "LBody"]), ...(tag.parent?.type === "L" ? [] : ["LI buiten L"])];
      return kids.filter((kid) => kid === "LI" || kid === "LBody").map((kid) => `${kid} in ${tag.type}`);
    }),

  "een tabel heeft rijen, een rij cellen": (file) =>
    tagsOf(file).flatMap((tag) => {
      const parent = tag.parent?.type ?? "";
      if (tag.type === "TR" && !["Table", ...rowGroups].includes(parent)) return [`TR in ${parent}`];
      if (["TH", "TD"].includes(tag.type) && parent !== "TR") return [`${tag.type} in ${parent}`];
      const allowed =
        tag.type === "Table" ? ["TR", "Caption", ...rowGroups] : tag.type === "TR" ? ["TH", "TD"] : undefined;
      if (!allowed) return [];
      return kidTags(tag).flatMap(({ type }) => (allowed.includes(type) ? [] : [`${type} in ${tag.type}`]));
    }),

  "de rijen van een tabel zijn even breed": (file) => tagsOf(file, "Table").flatMap((table) => unevenRows(file, table)),

  "elke cel zegt iets": (file) =>
    tagsOf(file, "TD", "TH").flatMap((cell) =>
      wordsOf(file, cell).trim() === "" ? [`een lege cel in “${cell.parent ? wordsOf(file, cell.parent) : ""}”`] : [],
    ),

  "een kopcel waarnaar een cel verwijst bestaat": (file) => {
    const ids = new Set(tagsOf(file, "TH", "TD").map((tag) => textOf(tag.dict.lookup(name("ID")))));
    return tagsOf(file, "TH", "TD").flatMap((tag) => {
      const headers = attributeOf(file, tag, "Headers");
      const named = headers instanceof PDFArray ? headers.asArray().map(textOf) : [];
      return named.filter((id) => !ids.has(id)).map((id) => `${id} van “${wordsOf(file, tag)}”`);
    });
  },

  "de delen van een tabel staan op hun plaats": (file) =>
    tagsOf(file).flatMap((tag) => {
      const kids = kidTags(tag).map(({ type }) => type);
      if (rowGroups.includes(tag.type))
        return kids.every((kid) => kid === "TR") && tag.parent?.type === "Table"
          ? []
          : [`${tag.type} in ${tag.parent?.type}`];
      if (tag.type !== "Table") return [];
      const count = (type: string) => kids.filter((kid) => kid === type).length;
      const captionAt = kids.indexOf("Caption");
      const needsBody = count("THead") + count("TFoot") > 0;
      return [
        ...(count("Caption") > 1 || (captionAt > 0 && captionAt < kids.length - 1) ? ["bijschrift"] : []),
        ...(count("THead") > 1 || count("TFoot") > 1 ? ["meer koppen of voeten"] : []),
        ...(needsBody && count("TBody") === 0 ? ["een kop of voet zonder romp"] : []),
      ];
    }),

  "een inhoudsopgave bestaat uit regels": (file) =>
    tagsOf(file).flatMap((tag) => {
      const kids = kidTags(tag).map(({ type }) => type);
      if (tag.type === "TOCI") return tag.parent?.type === "TOC" ? [] : [`TOCI in ${tag.parent?.type}`];
      if (tag.type !== "TOC") return [];
      const late = kids.lastIndexOf("Caption") > 0 ? ["bijschrift"] : [];
      return [...kids.filter((kid) => !["TOC", "TOCI", "Caption"].includes(kid)), ...late];
    }),

  "elke noot heeft een eigen kenmerk": (file) => {
    const ids = tagsOf(file, "Note").map((tag) => textOf(tag.dict.lookup(name("ID"))));
    return ids.filter((id, index) => id === "" || ids.indexOf(id) !== index).map((id) => `noot “${id}”`);
  },

  "elke taal heeft een taalcode": (file) => {
    const languages = [file.pdf.catalog, ...tagsOf(file).map(({ dict }) => dict)].map((dict) =>
      dict.lookup(name("Lang")),
    );
    return languages.flatMap((value, index) => {
      if (value === undefined && index > 0) return [];
      return /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/.test(textOf(value)) ? [] : [`“${textOf(value)}”`];
    });
  },

  "elk type is een standaardtype of heeft er een": (file) => {
    const roles = file.pdf.catalog.lookup(name("StructTreeRoot"), PDFDict).lookupMaybe(name("RoleMap"), PDFDict);
    const remapped = [...(roles?.keys() ?? [])].map((key) => key.decodeText()).filter((type) => standard.has(type));
    const unmapped = tagsOf(file).flatMap(({ type }) => {
      let role = type;
      // Longer than any chain of roles that does not go round.
      for (let step = 0; step < 10 && !standard.has(role); step++) role = textOf(roles?.lookup(name(role)));
      return standard.has(role) ? [] : [type];
    });
    return [...remapped, ...unmapped];
  },

  "een groep heeft geen tekst buiten haar delen": (file) =>
    tagsOf(file).flatMap((tag) =>
      noTextOfTheirOwn.has(tag.type) && tag.kids.some((kid) => "id" in kid) ? [`tekst in ${tag.type}`] : [],
    ),

  "niets staat buiten de structuur dat geen artefact is": (file) => [...file.unmarked],

  "elk stuk tekst weet bij welk element het hoort": (file) => [...strays(file)],

  "een zacht afbreekteken staat alleen aan het einde van een regel": (file) =>
    file.pdf.getPages().flatMap((page, index) => {
      const source = unpacked(page.node.lookup(name("Contents"))).toString("latin1");
      const within = /\/ActualText\s*<feff00ad>\s*>>\s*BDC\s[^E]*EMC\s+(?!ET)/gi;
      return (source.match(within) ?? []).map(() => `bladzijde ${index + 1}`);
    }),
};

/** Puts every cell in the grid that its spans say; no two may be in one place, and none may be empty. */
function unevenRows(file: PdfFile, table: Tag): string[] {
  const rows = kidTags(table)
    .flatMap((kid) => (kid.type === "TR" ? [kid] : kidTags(kid)))
    .filter(({ type }) => type === "TR");
  const span = (cell: Tag, key: string): number => {
    const value = attributeOf(file, cell, key);
    return value instanceof PDFNumber ? value.asNumber() : 1;
  };
  const width = (rows[0] ? kidTags(rows[0]) : []).reduce((sum, cell) => sum + span(cell, "ColSpan"), 0);
  const taken = rows.map(() => new Set<number>());
  const broken: string[] = [];
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of kidTags(row)) {
      while (taken[at]?.has(column)) column++;
      for (let below = at; below < at + span(cell, "RowSpan"); below++)
        for (let right = column; right < column + span(cell, "ColSpan"); right++) {
          const places = taken[below];
          if (!places || places.has(right)) broken.push(`“${wordsOf(file, cell)}” past niet`);
          places?.add(right);
        }
      column += span(cell, "ColSpan");
    }
  }
  return [
    ...broken,
    ...rows.flatMap((row, at) =>
      taken[at]?.size === width && Math.max(-1, ...(taken[at] ?? [])) < width
        ? []
        : [`“${wordsOf(file, row)}”: ${taken[at]?.size} in plaats van ${width}`],
    ),
  ];
}

/** Content whose way up to its element, the parent tree, leads elsewhere; content in no element; content in two. */
function* strays(file: PdfFile): Generator<string> {
  const { context, catalog } = file.pdf;
  const root = catalog.lookup(name("StructTreeRoot"), PDFDict);
  const numbers = root.lookup(name("ParentTree"), PDFDict).lookup(name("Nums"), PDFArray).asArray();
  const up = new Map<number, unknown>();
  for (let at = 0; at < numbers.length; at += 2)
    up.set((numbers[at] as PDFNumber).asNumber(), context.lookup(numbers[at + 1]));
  const seen = new Set<string>();
  const top = catalog.get(name("StructTreeRoot"));
  for (const tag of file.tags)
    if (tag.dict.get(name("P")) !== top) yield `${tag.type} zegt niet dat het bovenaan staat`;
  for (const tag of tagsOf(file)) {
    for (const kid of tag.kids) {
      if (isTag(kid)) {
        if (kid.dict.get(name("P")) !== tag.reference) yield `${kid.type} zegt niet dat het in ${tag.type} staat`;
        continue;
      }
      if ("annotation" in kid) {
        const key = kid.annotation.lookup(name("StructParent"), PDFNumber).asNumber();
        if (up.get(key) !== tag.dict) yield `verwijzing ${key} in ${tag.type}`;
        continue;
      }
      if (seen.has(kid.id)) yield `${kid.id} staat in twee elementen`;
      seen.add(kid.id);
      const holder = context.lookup(kid.holder);
      const dict = holder instanceof PDFDict ? holder : (holder as unknown as { dict: PDFDict }).dict;
      const list = up.get(dict.lookup(name("StructParents"), PDFNumber).asNumber());
      if (!(list instanceof PDFArray) || list.get(kid.mcid) !== tag.reference) yield `${kid.id} in ${tag.type}`;
    }
  }
  for (const [id, text] of file.texts) if (text.trim() && !seen.has(id)) yield `“${text}” staat in geen element`;
}
