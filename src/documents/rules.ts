import type { Diagnostic, Place } from "../diagnostic.ts";

/** Every rule that templates, prose and building a document can report, with what it guards. */
export const documentRules = {
  "sjabloon/kop": "Een sjabloonbestand begint met een kop tussen streepjes, met zijn titel.",
  "sjabloon/mdx": "Een sjabloonbestand is goed geschreven MDX.",
  "sjabloon/onderdeel-onbekend": "Een sjabloon gebruikt alleen onderdelen die het programma kent.",
  "sjabloon/kenmerk": "Een onderdeel van een sjabloon heeft de kenmerken die het nodig heeft, en geen andere.",
  "sjabloon/code": "Een sjabloon bevat geen import, export, expressie, HTML of script.",
  "sjabloon/kopniveau": "Een kop slaat geen niveau over.",
  "sjabloon/sectie": "Elke sectie van een documenttype heeft een bestand, en elk bestand is een sectie.",
  "sjabloon/eis": "Elk verplicht onderdeel staat precies één keer in het sjabloon.",
  "sjabloon/tabel-dubbel": "Een tabel staat in een stuk één keer.",
  "sjabloon/figuur-dubbel": "Een figuur staat in een stuk één keer.",
  "tekst/blok": "Elk blok van een tekst is een plek in het sjabloon.",
  "tekst/bestand": "Elk tekstbestand hoort bij een stuk en een hoofdstuk.",
  "tekst/zonder-document": "Elke map met teksten hoort bij een opsteller en een stuk.",
  "tekst/naam": "Elke naam tussen accolades bestaat.",
  "tekst/accolades": "Accolades zijn goed gesloten en goed geschreven.",
  "tekst/html": "Tekst bevat geen HTML en geen script.",
  "tekst/koppeling": "Een koppeling wijst naar een volledig adres op het web, en heeft woorden.",
  "tekst/noot": "Elke noot heeft een tekst, en elke noottekst een verwijzing.",
  "tekst/kopniveau": "Een tussenkop slaat geen niveau over.",
  "tekst/tabel":
    "Een tabel in een tekst heeft boven elke kolom een kop, in elke regel even veel cellen, en past op een blad.",
  "tekst/opmaak": "Opmaak in een tekst is heel, zodat er geen sterretjes, hekjes of streepjes in het stuk staan.",
  "document/verwijzing": "Waar een stuk naar verwijst, bestaat.",
  "document/ontbreekt": "Elk verplicht onderdeel is er, of staat bij wat nog niet bekend is.",
} as const;

export type DocumentRule = keyof typeof documentRules;

export interface Words {
  message: string;
  cause?: string;
  hint: string;
}

/** A mistake in a template, a text or a document: a fout, because half a document is not published. */
export function mistake(rule: DocumentRule, place: Place, words: Words): Diagnostic {
  return { rule, severity: "fout", place, ...words };
}
