import { type PDFDocument, PDFHexString, PDFString } from "@cantoo/pdf-lib";
import type { PlainDate } from "../../calendar.ts";
import { name } from "./names.ts";

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
  /** What the author knows the document by, such as its address. */
  identifier?: string;
  /** `concept`, `1.0`. */
  version?: string;
}

/** Document information and language; the metadata say the same. */
export function setInformation(pdf: PDFDocument, information: Information): void {
  const date = PDFString.of(pdfDate(information.date));
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
  pdf.catalog.set(name("Lang"), PDFString.of(information.language));
}

/** A date as PDF writes it, at midnight in UTC. */
export function pdfDate(date: PlainDate): string {
  return `D:${date.replaceAll("-", "")}000000Z`;
}
