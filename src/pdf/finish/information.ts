import { type PDFDocument, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import type { PlainDate } from "../../calendar.ts";

/** What the file says about itself. */
export interface Information {
  title: string;
  author: string;
  subject: string;
  keywords: readonly string[];
  /** Language of the text: `nl-NL`. */
  language: string;
  /** Date of the data, not of the build, so that two builds give the same file. */
  date: PlainDate;
  /** Program that made it. */
  creator: string;
}

/** Document information, language, and the title (not the file name) in the window of the viewer. */
export function setInformation(pdf: PDFDocument, information: Information): void {
  const date = PDFString.of(`D:${information.date.replaceAll("-", "")}000000Z`);
  const info = pdf.context.obj({
    Title: PDFHexString.fromText(information.title),
    Author: PDFHexString.fromText(information.author),
    Subject: PDFHexString.fromText(information.subject),
    Keywords: PDFHexString.fromText(information.keywords.join(", ")),
    Creator: PDFHexString.fromText(information.creator),
    Producer: PDFHexString.fromText(information.creator),
    CreationDate: date,
    ModDate: date,
  });
  pdf.context.trailerInfo.Info = pdf.context.register(info);
  pdf.catalog.set(PDFName.of("Lang"), PDFString.of(information.language));
  pdf.catalog.set(PDFName.of("ViewerPreferences"), pdf.context.obj({ DisplayDocTitle: true }));
}
