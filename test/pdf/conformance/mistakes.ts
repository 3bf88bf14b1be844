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
  /** Written over the first bytes. */
  header?: string;
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

const editPages = (edit: (source: string) => string) => (pdf: PDFDocument) => {
  for (const page of pdf.getPages()) {
    const source = edit(unpacked(page.node.lookup(name("Contents"))).toString("latin1"));
    const bytes = deflateSync(Buffer.from(source, "latin1"));
    const dict = pdf.context.obj({ Filter: "FlateDecode", Length: bytes.length });
    page.node.set(name("Contents"), pdf.context.register(PDFRawStream.of(dict, bytes)));
  }
};

const metadata = (from: string, to: string) => (pdf: PDFDocument) => {
  const xmp = unpacked(pdf.catalog.lookup(name("Metadata"))).toString("utf8");
  const stream = pdf.context.stream(Buffer.from(xmp.replace(from, to), "utf8"), { Type: "Metadata", Subtype: "XML" });
  pdf.catalog.set(name("Metadata"), pdf.context.register(stream));
};

const renamed = (from: string, to: string) => (pdf: PDFDocument) => first(tags(pdf, from)).set(name("S"), name(to));

export const mistakes: Record<string, Mistake> = {
  "koppen slaan geen niveau over": { spoil: renamed("H1", "H3") },
  "elke kopcel zegt wat zij kopt": { spoil: (pdf) => attributes(first(tags(pdf, "TH"))).delete(name("Scope")) },
  "elke figuur heeft een alternatief": { spoil: (pdf) => first(tags(pdf, "Figure")).delete(name("Alt")) },
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
  "het bestand is PDF 1.7 met een kenmerk": { header: "%PDF-1.4" },
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
};
