import { type PDFDocument, PDFString } from "@cantoo/pdf-lib";
import { name } from "./names.ts";
import { srgbProfile } from "./srgb-profile.ts";

const colourSpace = "sRGB IEC61966-2.1";

/** Says that the colours of the file are those of sRGB (PDF/A-3, 6.2.3). */
export function setOutputIntent(pdf: PDFDocument): void {
  const { context } = pdf;
  const profile = context.register(context.flateStream(srgbProfile(), { N: 3 }));
  const intent = context.obj({
    Type: "OutputIntent",
    S: "GTS_PDFA1",
    OutputConditionIdentifier: PDFString.of(colourSpace),
    Info: PDFString.of(colourSpace),
    DestOutputProfile: profile,
  });
  pdf.catalog.set(name("OutputIntents"), context.obj([intent]));
}
