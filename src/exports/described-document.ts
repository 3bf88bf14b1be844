/** A body of government; `tooi` is its code in the register of organisations, `gm0406`. */
export interface Body {
  name: string;
  tooi?: string;
}

/** What metadata say about a document; all of it stands in data/ already. */
export interface DescribedDocument {
  title: string;
  description: string;
  /** Name of the document type: `Uitvoeringsplan`. */
  type: string;
  /** Address of its page, in full when the site has an address. */
  page: string;
  /** Address of its PDF. */
  pdf: string;
  /** Who publishes and who publish along. */
  publisher: Body;
  others: readonly Body[];
  /** Name of the author: `HBEL-gemeenten`. */
  author: string;
  /** Body that decides: `de gemeenteraad van Wassenaar`. */
  authority: string;
  /** Year that the figures are about. */
  year: number;
  status: "concept" | "ter besluitvorming" | "vastgesteld";
  version: string;
  /** Date of this version: yyyy, yyyy-mm or yyyy-mm-dd. */
  date: string;
  /** Date of the data of the site, yyyy-mm-dd. */
  modified: string;
  keywords: readonly string[];
  woo?: { informatiecategorie: string; documentsoort: string; thema: string };
  /** Page of the document that this one works out. */
  worksOut?: { title: string; page: string; pdf: string };
}

/** The first day of a date that may be a month or a year; metadata of the government have no shorter form. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, "yyyy-mm-dd".length);
}
