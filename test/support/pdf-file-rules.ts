import { createHash } from "node:crypto";
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from "@cantoo/pdf-lib";
import { name, type PdfFile, textOf, unpacked } from "./pdf-file.ts";
import type { Rule } from "./pdf-structure-rules.ts";

/** The XMP metadata as text. */
export function metadataOf(file: PdfFile): string {
  return unpacked(file.pdf.catalog.lookup(name("Metadata"))).toString("utf8");
}

const unescaped = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** What stands in a metadata property, its list items joined. */
function property(metadata: string, tag: string): string {
  const inside = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(metadata)?.[1] ?? "";
  const items = [...inside.matchAll(/<rdf:li[^>]*>([^<]*)<\/rdf:li>/g)].map((match) => match[1] as string);
  return unescaped(items.length > 0 ? items.join(", ") : inside);
}

/** Fields that XMP and PDF/A know, and those of PDF/UA, which the file itself describes. */
const describedFields = new Set(
  `x:xmpmeta rdf:RDF rdf:Description rdf:Alt rdf:Bag rdf:Seq rdf:li dc:format dc:title dc:creator dc:description dc:subject
  dc:language dc:identifier xmp:CreatorTool xmp:CreateDate xmp:ModifyDate xmp:MetadataDate xmpMM:DocumentID xmpMM:VersionID
  pdf:Producer pdf:Keywords pdfaid:part pdfaid:conformance pdfuaid:part pdfaExtension:schemas pdfaSchema:schema
  pdfaSchema:namespaceURI pdfaSchema:prefix pdfaSchema:property pdfaProperty:name pdfaProperty:valueType pdfaProperty:category
  pdfaProperty:description`.split(/\s+/),
);

/** What keeps a text from being well-formed XML. */
function unbalanced(xml: string): string[] {
  const open: string[] = [];
  const pieces = xml.replace(/<\?[\s\S]*?\?>/g, "").match(/<\/?[^<>]*>|[^<>]+|[<>]/g) ?? [];
  for (const piece of pieces) {
    const tag = /^<(\/?)([\w:]+)(?: [\w:]+="[^"<]*")*(\/?)>$/.exec(piece);
    if (!tag) {
      if (/[<>]|&(?!amp;|lt;|gt;|quot;|apos;|#)/.test(piece)) return [piece.slice(0, 40)];
    } else if (tag[1] && open.pop() !== tag[2]) return [piece];
    else if (!tag[1] && !tag[3]) open.push(tag[2] as string);
  }
  return open;
}

const pdfDate = (date: string): string => `D:${date.replace(/[-:T]/g, "")}`;

const when = (broken: boolean, words: string): string[] => (broken ? [words] : []);

export const fileRules: Record<string, Rule> = {
  "de metagegevens zeggen wat het bestand is": (file) => {
    const metadata = metadataOf(file);
    return [
      ...when(property(metadata, "pdfaid:part") !== "3", "geen PDF/A-3"),
      ...when(property(metadata, "pdfaid:conformance") !== "A", "geen niveau A"),
      ...when(property(metadata, "pdfuaid:part") !== "1", "geen PDF/UA-1"),
      ...when(!metadata.includes("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"), "PDF/UA is niet beschreven"),
      ...when(property(metadata, "dc:language") !== textOf(file.pdf.catalog.lookup(name("Lang"))), "andere taal"),
    ];
  },

  "de metagegevens zijn goed geschreven en gebruiken alleen beschreven velden": (file) => {
    const metadata = metadataOf(file);
    const stream = file.pdf.catalog.lookup(name("Metadata"));
    const dict = stream instanceof PDFRawStream ? stream.dict : undefined;
    const names = [...metadata.matchAll(/<([a-zA-Z]+:[a-zA-Z]+)[ >]/g)].map(([, tag]) => tag as string);
    return [
      ...when(textOf(dict?.lookup(name("Type"))) !== "Metadata", "geen Metadata"),
      ...when(textOf(dict?.lookup(name("Subtype"))) !== "XML", "geen XML"),
      ...when(!/^<\?xpacket begin="\ufeff" id="[^"]+"\?>/.test(metadata), "een andere kop"),
      ...when(metadata.includes("\ufffd"), "geen UTF-8"),
      ...unbalanced(metadata),
      ...names.filter((tag) => !describedFields.has(tag)),
    ];
  },

  "de metagegevens zeggen hetzelfde als de eigenschappen": (file) => {
    const metadata = metadataOf(file);
    const info = file.pdf.context.lookup(file.pdf.context.trailerInfo.Info, PDFDict);
    const pairs: [string, string, (text: string) => string][] = [
      ["Title", "dc:title", String],
      ["Author", "dc:creator", String],
      ["Subject", "dc:description", String],
      ["Keywords", "pdf:Keywords", String],
      ["Keywords", "dc:subject", String],
      ["Creator", "xmp:CreatorTool", String],
      ["Producer", "pdf:Producer", String],
      ["CreationDate", "xmp:CreateDate", pdfDate],
      ["ModDate", "xmp:ModifyDate", pdfDate],
    ];
    return pairs.flatMap(([key, tag, written]) => {
      const [own, other] = [textOf(info.lookup(name(key))), written(property(metadata, tag))];
      return when(own === "" || own !== other, `${key} “${own}” en ${tag} “${other}”`);
    });
  },

  "het bestand is PDF 1.7 met een kenmerk": (file) => {
    const id = file.pdf.context.trailerInfo.ID;
    return [
      ...when(Buffer.from(file.bytes.subarray(0, 8)).toString("latin1") !== "%PDF-1.7", "geen PDF 1.7"),
      ...when(!(id instanceof PDFArray) || id.size() !== 2, "geen kenmerk"),
      ...when(
        file.bytes[9] !== 0x25 || file.bytes.subarray(10, 14).some((byte) => byte < 128),
        "geen merk voor ruwe bytes",
      ),
    ];
  },

  "de kleuren hebben een profiel": (file) => {
    const intents = file.pdf.catalog.lookupMaybe(name("OutputIntents"), PDFArray);
    const intent = intents?.lookupMaybe(0, PDFDict);
    const profile = unpacked(intent?.lookup(name("DestOutputProfile")));
    return [
      ...when(textOf(intent?.lookup(name("S"))) !== "GTS_PDFA1", "geen kleurdoel"),
      ...when(intents?.size() !== 1, "meer dan één kleurdoel"),
      ...when(
        profile.subarray(36, 40).toString() !== "acsp" || profile.readUInt32BE(0) !== profile.length,
        "geen profiel",
      ),
      ...when(
        profile.subarray(12, 20).toString() !== "mntrRGB " || (profile[8] ?? 9) >= 5,
        "geen profiel van een scherm",
      ),
    ];
  },

  "een lezer opent het met titel, taal, bladwijzers en tabvolgorde": (file) => {
    const { catalog } = file.pdf;
    const preferences = catalog.lookupMaybe(name("ViewerPreferences"), PDFDict);
    const marked = catalog.lookupMaybe(name("MarkInfo"), PDFDict);
    return [
      ...when(String(preferences?.lookup(name("DisplayDocTitle"))) !== "true", "toont de titel niet"),
      ...when(String(marked?.lookup(name("Marked"))) !== "true", "zegt niet dat het getagd is"),
      ...when(!/^[a-z]{2}(-[A-Z]{2})?$/.test(textOf(catalog.lookup(name("Lang")))), "geen taal"),
      ...when(!catalog.has(name("PageLabels")), "geen bladzijdenummers"),
      ...when(!catalog.has(name("Outlines")), "geen bladwijzers"),
      ...file.pdf
        .getPages()
        .flatMap((page, index) =>
          when(page.node.lookup(name("Tabs")) !== name("S"), `geen tabvolgorde op bladzijde ${index + 1}`),
        ),
    ];
  },

  "geen naam is langer dan een archief toelaat": (file) =>
    allDicts(file).flatMap((dict) =>
      dict
        .entries()
        .flatMap(([key, value]) =>
          [key, value].flatMap((each) =>
            each instanceof PDFName && Buffer.byteLength(each.decodeText()) > 127 ? [each.decodeText()] : [],
          ),
        ),
    ),

  "elk lettertype zit in het bestand": (file) => {
    const fonts = dictsOf(file, "Font");
    return fonts.flatMap((font) => {
      const [kind, base] = [textOf(font.lookup(name("Subtype"))), textOf(font.lookup(name("BaseFont")))];
      if (kind === "Type0") return when(!font.has(name("ToUnicode")), `${base} zegt niet welke tekens het heeft`);
      if (kind === "Type3") return [`${base || "een lettertype"} is getekend (Type 3)`];
      const about = font.lookupMaybe(name("FontDescriptor"), PDFDict);
      return when(!["FontFile", "FontFile2", "FontFile3"].some((key) => about?.has(name(key))), `${base} ontbreekt`);
    });
  },

  "niets is versleuteld en niets wordt uitgevoerd": (file) => {
    const forbidden = [
      "JavaScript",
      "JS",
      "Launch",
      "AA",
      "OpenAction",
      "XFA",
      "SubmitForm",
      "ResetForm",
      "ImportData",
    ];
    const found = allDicts(file).flatMap((dict) =>
      dict.entries().flatMap(([key, value]) => {
        const words = [key.decodeText(), value instanceof PDFName && key === name("S") ? value.decodeText() : ""];
        return words.filter((word) => forbidden.includes(word));
      }),
    );
    return [...found, ...when(file.pdf.context.trailerInfo.Encrypt !== undefined, "versleuteld")];
  },

  "elke bijlage heeft een naam, een soort, een beschrijving en een controlegetal": (file) => {
    const associated = file.pdf.catalog.lookupMaybe(name("AF"), PDFArray)?.asArray() ?? [];
    const known = new Set(associated.map((item) => file.pdf.context.lookup(item)));
    return dictsOf(file, "Filespec").flatMap((spec) => {
      const called = textOf(spec.lookup(name("UF")));
      const stream = spec.lookupMaybe(name("EF"), PDFDict)?.lookup(name("F"));
      const dict = stream instanceof PDFRawStream ? stream.dict : undefined;
      const about = dict?.lookupMaybe(name("Params"), PDFDict);
      const bytes = unpacked(stream);
      const size = about?.lookup(name("Size"));
      const sum = about?.lookup(name("CheckSum"));
      const md5 = createHash("md5").update(bytes).digest("hex");
      return [
        ...when(!called || called !== textOf(spec.lookup(name("F"))), "geen naam"),
        ...when(!textOf(spec.lookup(name("Desc"))), `${called}: geen beschrijving`),
        ...when(!textOf(spec.lookup(name("AFRelationship"))), `${called}: geen verhouding tot het stuk`),
        ...when(!known.has(spec), `${called}: hoort niet bij het stuk`),
        ...when(!/^[-\w+.]+\/[-\w+.]+$/.test(textOf(dict?.lookup(name("Subtype")))), `${called}: geen soort`),
        ...when(!(size instanceof PDFNumber) || size.asNumber() !== bytes.length, `${called}: andere grootte`),
        ...when(!textOf(about?.lookup(name("ModDate"))).startsWith("D:"), `${called}: geen datum`),
        ...when(!String(sum).toLowerCase().includes(md5), `${called}: ander controlegetal`),
      ];
    });
  },
};

function allDicts(file: PdfFile): PDFDict[] {
  const found: PDFDict[] = [];
  const walk = (value: unknown): void => {
    if (value instanceof PDFDict) {
      found.push(value);
      for (const inner of value.values()) walk(inner);
    } else if (value instanceof PDFArray) for (const inner of value.asArray()) walk(inner);
    else if (value instanceof PDFRawStream) walk(value.dict);
  };
  for (const [, object] of file.pdf.context.enumerateIndirectObjects()) walk(object);
  return found;
}

function dictsOf(file: PdfFile, type: string): PDFDict[] {
  return allDicts(file).filter((dict) => textOf(dict.lookup(name("Type"))) === type);
}
