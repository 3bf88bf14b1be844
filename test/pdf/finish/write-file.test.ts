import { PDFDocument, PDFHexString, PDFName, type PDFRef } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { PlainObject } from "../../../src/pdf/finish/plain-object.ts";
import { writeFile } from "../../../src/pdf/finish/write-file.ts";

const many = 450;

async function written(): Promise<{ bytes: Uint8Array; references: PDFRef[] }> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.addPage([300, 300]).drawText("stuk", { x: 10, y: 10 });
  await pdf.flush();
  // More than fit in one stream of objects, and with gaps between their numbers.
  const references = Array.from({ length: many }, (_, index) => {
    pdf.context.nextRef();
    return pdf.context.register(new PlainObject(`<</Nummer ${index} /Naam (deel \\(${index}\\))>>`));
  });
  pdf.catalog.set(PDFName.of("Delen"), pdf.context.obj(references));
  pdf.context.trailerInfo.ID = pdf.context.obj([PDFHexString.of("ab"), PDFHexString.of("ab")]);
  return { bytes: writeFile(pdf), references };
}

test("wat geschreven is, leest een ander terug: elk object, elke stroom en het kenmerk", async () => {
  const { bytes, references } = await written();
  const read = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
  expect(read.getPageCount()).toBe(1);
  expect(read.getPage(0).node.Contents()).toBeDefined();
  expect(String(read.context.trailerInfo.ID)).toContain("<ab>");
  for (const index of [0, 1, 199, 200, many - 1])
    expect(String(read.context.lookup(references[index])).replace(/\s+/g, " ")).toBe(
      `<< /Nummer ${index} /Naam (deel \\(${index}\\)) >>`,
    );
});

test("de tabel aan het einde wijst elk object zijn plaats aan", async () => {
  const { bytes } = await written();
  const text = Buffer.from(bytes).toString("latin1");
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  expect(text.slice(start)).toMatch(/^\d+ 0 obj\n<<[^>]*\/Type \/XRef/);
  expect(text.startsWith("%PDF-1.7\n")).toBe(true);
});
