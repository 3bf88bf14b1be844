import { deflateSync } from "node:zlib";
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
} from "@cantoo/pdf-lib";
import { name, textOf, unpacked } from "../../support/pdf-file.ts";

/** How a right file is made wrong against one rule. */
interface Mistake {
  spoil?: (pdf: PDFDocument) => void;
  /** Done to the bytes of the file. */
  damage?: (bytes: Uint8Array) => Uint8Array;
}

const dicts = (pdf: PDFDocument): PDFDict[] =>
  pdf.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));

/** The elements of a type, in the order of the file. */
const tags = (pdf: PDFDocument, type: string): PDFDict[] =>
  dicts(pdf).filter((dict) => dict.get(name("S")) === name(type) && dict.get(name("P")) instanceof PDFRef);

const first = <T>(found: readonly T[]): T => {
  if (found[0] === undefined) throw new Error("nothing to spoil");
  return found[0];
};

const attributes = (dict: PDFDict): PDFDict => {
  const value = dict.lookup(name("A"));
  return value instanceof PDFArray ? value.lookup(0, PDFDict) : (value as PDFDict);
};

const contentOf = (page: PDFDict): string => unpacked(page.lookup(name("Contents"))).toString("latin1");

function setContent(pdf: PDFDocument, page: PDFDict, source: string): void {
  const bytes = deflateSync(Buffer.from(source, "latin1"));
  const dict = pdf.context.obj({ Filter: "FlateDecode", Length: bytes.length });
  page.set(name("Contents"), pdf.context.register(PDFRawStream.of(dict, bytes)));
}

const editPages = (edit: (source: string) => string) => (pdf: PDFDocument) => {
  for (const page of pdf.getPages()) setContent(pdf, page.node, edit(contentOf(page.node)));
};

const metadata = (from: string, to: string) => (pdf: PDFDocument) => {
  const xmp = unpacked(pdf.catalog.lookup(name("Metadata"))).toString("utf8");
  const stream = pdf.context.stream(Buffer.from(xmp.replace(from, to), "utf8"), { Type: "Metadata", Subtype: "XML" });
  pdf.catalog.set(name("Metadata"), pdf.context.register(stream));
};

/** The first dictionary with a key. */
const having = (pdf: PDFDocument, key: string): PDFDict =>
  first(
    pdf.context
      .enumerateIndirectObjects()
      .map(([, object]) => (object instanceof PDFRawStream ? object.dict : object))
      .filter((object): object is PDFDict => object instanceof PDFDict && object.has(name(key))),
  );
const ofSubtype = (pdf: PDFDocument, subtype: string): PDFDict =>
  first(
    pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFRawStream ? [object.dict] : []))
      .filter((dict) => dict.get(name("Subtype")) === name(subtype)),
  );

/** Draws a form with tagged content on the first page, this often. */
const drawForm =
  (times: number, entries: Record<string, number> = {}) =>
  (pdf: PDFDocument) => {
    const form = pdf.context.stream("/P <</MCID 0 >>BDC\nEMC\n", {
      Type: "XObject",
      Subtype: "Form",
      BBox: [0, 0, 9, 9],
      ...entries,
    });
    const page = first(pdf.getPages());
    page.node.normalizedEntries();
    page.node.setXObject(name("Fout"), pdf.context.register(form));
    setContent(pdf, page.node, `${contentOf(page.node)}\n${"/Fout Do\n".repeat(times)}`);
  };

const renamed = (from: string, to: string) => (pdf: PDFDocument) => first(tags(pdf, from)).set(name("S"), name(to));

export const mistakes: Record<string, Mistake> = {
  "koppen slaan geen niveau over": { spoil: renamed("H1", "H3") },
  "elke kopcel zegt wat zij kopt": { spoil: (pdf) => attributes(first(tags(pdf, "TH"))).delete(name("Scope")) },
  "elke kopcel kopt iets": {
    spoil: (pdf) => {
      for (const cell of tags(pdf, "TD")) attributes(cell).delete(name("Headers"));
    },
  },
  "elke figuur heeft een alternatief": { spoil: (pdf) => first(tags(pdf, "Figure")).delete(name("Alt")) },
  "elke figuur zegt welk deel van haar bladzijde zij inneemt": {
    spoil: (pdf) => attributes(first(tags(pdf, "Figure"))).delete(name("BBox")),
  },
  "elke verwijzing heeft een tag en een naam": {
    spoil: (pdf) =>
      first(dicts(pdf).filter((dict) => dict.get(name("Subtype")) === name("Link"))).delete(name("Contents")),
  },
  "een lijst heeft punten, een punt een teken en een inhoud": { spoil: renamed("LBody", "Div") },
  "een tabel heeft rijen, een rij cellen": { spoil: renamed("TD", "P") },
  "de rijen van een tabel zijn even breed": {
    spoil: (pdf) => attributes(first(tags(pdf, "TD"))).set(name("ColSpan"), PDFNumber.of(4)),
  },
  "elke cel zegt iets": { spoil: (pdf) => first(tags(pdf, "TD")).delete(name("K")) },
  "geen naam is langer dan een archief toelaat": {
    spoil: (pdf) => pdf.catalog.lookup(name("Dests"), PDFDict).set(name("x".repeat(128)), pdf.context.obj([])),
  },
  "een kopcel waarnaar een cel verwijst bestaat": {
    spoil: (pdf) =>
      first(tags(pdf, "TH").filter((cell) => cell.has(name("ID")))).set(name("ID"), PDFHexString.fromText("een ander")),
  },
  "elk type is een standaardtype of heeft er een": {
    spoil: (pdf) => pdf.catalog.lookup(name("StructTreeRoot"), PDFDict).delete(name("RoleMap")),
  },
  "een groep heeft geen tekst buiten haar delen": { spoil: renamed("P", "Sect") },
  "niets staat buiten de structuur dat geen artefact is": {
    spoil: editPages((source) => source.replaceAll("/Artifact BMC", "/Span BMC")),
  },
  "elk stuk tekst weet bij welk element het hoort": {
    spoil: (pdf) => {
      const tree = pdf.catalog.lookup(name("StructTreeRoot"), PDFDict).lookup(name("ParentTree"), PDFDict);
      const lists = tree
        .lookup(name("Nums"), PDFArray)
        .asArray()
        .map((item) => pdf.context.lookup(item));
      const list = first(lists.filter((item) => item instanceof PDFArray && item.size() > 2)) as PDFArray;
      list.set(1, list.get(2));
    },
  },
  "een zacht afbreekteken staat alleen aan het einde van een regel": {
    spoil: editPages((source) =>
      source.replace(/(<[0-9a-f]{4}> Tj\n)/i, "/Span <</ActualText <FEFF00AD> >> BDC\n$1EMC\n"),
    ),
  },
  "de metagegevens zeggen wat het bestand is": {
    spoil: metadata("<pdfuaid:part>1</pdfuaid:part>", ""),
  },
  "de metagegevens zeggen hetzelfde als de eigenschappen": {
    spoil: metadata("HBEL-gemeenten", "Wassenaar"),
  },
  "het bestand is PDF 1.7 met een kenmerk": {
    damage: (bytes) => Buffer.concat([Buffer.from("%PDF-1.4", "latin1"), bytes.subarray("%PDF-1.4".length)]),
  },
  "de kleuren hebben een profiel": { spoil: (pdf) => pdf.catalog.delete(name("OutputIntents")) },
  "een lezer opent het met titel, taal, bladwijzers en tabvolgorde": {
    spoil: (pdf) => first(pdf.getPages()).node.delete(name("Tabs")),
  },
  "elk lettertype zit in het bestand": {
    spoil: (pdf) => first(dicts(pdf).filter((dict) => dict.has(name("FontFile2")))).delete(name("FontFile2")),
  },
  "niets is versleuteld en niets wordt uitgevoerd": {
    spoil: (pdf) =>
      pdf.catalog.set(name("OpenAction"), pdf.context.obj({ S: "JavaScript", JS: PDFHexString.fromText("1") })),
  },
  "elke bijlage heeft een naam, een soort, een beschrijving en een controlegetal": {
    spoil: (pdf) =>
      first(dicts(pdf).filter((dict) => textOf(dict.get(name("Type"))) === "Filespec")).set(
        name("AFRelationship"),
        PDFName.of(""),
      ),
  },
  "de delen van een tabel staan op hun plaats": { spoil: renamed("TR", "THead") },
  "een inhoudsopgave bestaat uit regels": { spoil: renamed("P", "TOCI") },
  "elke noot heeft een eigen kenmerk": { spoil: renamed("P", "Note") },
  "elke taal heeft een taalcode": {
    spoil: (pdf) => first(tags(pdf, "Span")).set(name("Lang"), PDFHexString.fromText("Arabisch!")),
  },
  "een artefact en getagde inhoud staan niet in elkaar": {
    spoil: editPages((source) => `/Artifact BMC\n${source}\nEMC`),
  },
  "elk getekend stuk hoort bij een element of is een artefact": {
    spoil: editPages((source) => source.replace(/\/MCID \d+/, "/MCID 9999")),
  },
  "een vorm met getagde inhoud wordt één keer getekend": { spoil: drawForm(2) },
  "elke opdracht bestaat, en wat zij gebruikt staat bij het blad zelf": {
    spoil: (pdf) => first(pdf.getPages()).node.Resources()?.delete(name("Font")),
  },
  "opdrachten blijven binnen de diepte en de getallen van een archief": {
    spoil: editPages((source) => `${"q\n".repeat(30)}${source}${"\nQ".repeat(30)}`),
  },
  "elke kleur is die van een scherm": { spoil: editPages((source) => `${source}\n0 0 0 1 k`) },
  "wat tekenen instelt is in een archief toegestaan": {
    spoil: (pdf) => having(pdf, "ca").set(name("BM"), PDFName.of("Anders")),
  },
  "elke afbeelding is gewoon": {
    spoil: (pdf) => ofSubtype(pdf, "Image").set(name("Interpolate"), pdf.context.obj(true)),
  },
  "elke vorm is gewoon": { spoil: drawForm(1, { PS: 1 }) },
  "elk lettertype is van de soort die een archief verwacht": {
    spoil: (pdf) => having(pdf, "CIDToGIDMap").delete(name("CIDToGIDMap")),
  },
  "elk teken dat getoond wordt staat in zijn lettertype": {
    spoil: editPages((source) => source.replace(/<[0-9A-F]{4}> Tj/i, "<0000> Tj")),
  },
  "elk teken is zo breed als het bestand zegt": {
    spoil: (pdf) => having(pdf, "CIDToGIDMap").set(name("W"), pdf.context.obj([0, 65_535, 1])),
  },
  "elk teken zegt welke letter het is": {
    spoil: (pdf) => {
      const map = pdf.context.stream("1 beginbfchar\n<0001> <0000>\nendbfchar");
      having(pdf, "ToUnicode").set(name("ToUnicode"), pdf.context.register(map));
    },
  },
  "de naam van elk lettertype en elk element is goed geschreven": {
    spoil: (pdf) => having(pdf, "CIDToGIDMap").set(name("BaseFont"), PDFName.of("Letter#FF#FE")),
  },
  "de metagegevens zijn goed geschreven en gebruiken alleen beschreven velden": {
    spoil: metadata("<dc:format>application/pdf</dc:format>", "<dc:formaat>application/pdf</dc:formaat>"),
  },
  "elk object en elke stroom is geschreven zoals een archief verwacht": {
    damage: (bytes) => Buffer.concat([bytes, Buffer.from("en nog iets")]),
  },
  "getallen, teksten en namen blijven binnen de grenzen": {
    spoil: (pdf) => pdf.catalog.set(name("Getal"), PDFNumber.of(3_000_000_000)),
  },
  "elk blad heeft een maat die een archief toelaat": {
    spoil: (pdf) => first(pdf.getPages()).node.set(name("CropBox"), pdf.context.obj([0, 0, 2, 800])),
  },
  "elke stroom is ingepakt op een manier die blijft": {
    spoil: (pdf) => ofSubtype(pdf, "Image").set(name("FFilter"), PDFName.of("FlateDecode")),
  },
  "het bestand heeft niets wat een archief weert: formulieren, lagen, handtekeningen, andere weergaven": {
    spoil: (pdf) => pdf.catalog.set(name("AcroForm"), pdf.context.obj({})),
  },
  "een blad draagt niets dan verwijzingen, die gedrukt worden en alleen ergens heen leiden": {
    spoil: (pdf) => first(dicts(pdf).filter((dict) => dict.get(name("Subtype")) === name("Link"))).delete(name("F")),
  },
};
