import { PDFObject } from "@cantoo/pdf-lib";

/** An object of which only the text counts, as it is written to the file. Of these there are ten thousand in a long document. */
export class PlainObject extends PDFObject {
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  override toString(): string {
    return this.text;
  }
}
