import type { PDFDocument } from "@cantoo/pdf-lib";
import type { Information } from "./information.ts";
import { name } from "./names.ts";

/** Sets the XMP metadata: what the document information says, and that the file is PDF/A-3a and PDF/UA-1. */
export function setMetadata(pdf: PDFDocument, information: Information, documentId: string): void {
  const packet = Buffer.from(metadataPacket(information, documentId), "utf8");
  const stream = pdf.context.stream(packet, { Type: "Metadata", Subtype: "XML" });
  pdf.catalog.set(name("Metadata"), pdf.context.register(stream));
}

/** The XMP packet (ISO 16684-1) with the identification of PDF/A (ISO 19005-3, 6.6.4) and PDF/UA (ISO 14289-1, 5). */
export function metadataPacket(information: Information, documentId: string): string {
  const date = `${information.date}T00:00:00Z`;
  const { title, author, subject, keywords, language, creator, identifier, version } = information;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
${element("dc:format", "application/pdf")}
${list("dc:title", "Alt", [title], ' xml:lang="x-default"')}
${list("dc:creator", "Seq", [author])}
${list("dc:description", "Alt", [subject], ' xml:lang="x-default"')}
${list("dc:subject", "Bag", keywords)}
${list("dc:language", "Bag", [language])}
${identifier ? element("dc:identifier", identifier) : ""}
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
${element("xmp:CreatorTool", creator)}
${element("xmp:CreateDate", date)}
${element("xmp:ModifyDate", date)}
${element("xmp:MetadataDate", date)}
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
${element("xmpMM:DocumentID", documentId)}
${version ? element("xmpMM:VersionID", version) : ""}
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
${element("pdf:Producer", creator)}
${element("pdf:Keywords", keywords.join(", "))}
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
${extensionSchema}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`.replace(/\n\n+/g, "\n");
}

/** PDF/A knows no PDF/UA, so its properties are described in the file itself (ISO 19005-3, 6.6.2.3). */
const extensionSchema = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

function element(tag: string, text: string): string {
  return `<${tag}>${escaped(text)}</${tag}>`;
}

function list(tag: string, kind: "Alt" | "Bag" | "Seq", items: readonly string[], attributes = ""): string {
  if (items.length === 0) return "";
  const entries = items.map((item) => `<rdf:li${attributes}>${escaped(item)}</rdf:li>`);
  return `<${tag}><rdf:${kind}>${entries.join("")}</rdf:${kind}></${tag}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
