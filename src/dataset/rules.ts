import type { Diagnostic, Place } from "../diagnostic.ts";

/** Every rule that reading and validating files can report, with what it guards. */
export const dataRules = {
  "gegevens/ontbrekende-map": "Een map die het programma nodig heeft, bestaat.",
  "gegevens/ontbrekend-bestand": "Een bestand dat het programma nodig heeft, bestaat.",
  "gegevens/onbekend-bestand": "In een map met gegevens staan alleen bestanden die het programma leest.",
  "gegevens/mapnaam": "De naam van een map is een blijvend id: kleine letters, cijfers en streepjes.",
  "gegevens/koppeling": "Een symbolische koppeling wijst naar een bestand binnen het project.",
  "gegevens/geen-bestand": "Waar een bestand hoort, staat een bestand.",
  "gegevens/onleesbaar": "Een bestand mag gelezen worden.",
  "gegevens/te-groot": "Een bestand met gegevens is hoogstens 2 MB.",
  "gegevens/geen-utf-8": "Een bestand is opgeslagen als UTF-8.",
  "gegevens/teken": "Elk teken staat in de lettertypen van de stukken.",
  "gegevens/leeg-bestand": "Een bestand is niet leeg.",
  "gegevens/yaml": "Een YAML-bestand is goed geschreven YAML.",
  "gegevens/dubbele-sleutel": "Een sleutel staat in een blok hoogstens één keer.",
  "gegevens/sleutel": "Een sleutel is een woord.",
  "gegevens/anker": "Een gegevensbestand gebruikt geen ankers, aliassen of tags van YAML.",
  "gegevens/punt-in-getal": "Een punt in een getal is een decimale punt en geen punt voor duizendtallen.",
  "gegevens/csv": "Een CSV-bestand is goed geschreven CSV.",
  "gegevens/csv-kolommen": "De kop van een CSV-bestand en al zijn regels hebben de kolommen die het programma kent.",
  "gegevens/onbekende-sleutel": "Elke sleutel is bij het programma bekend.",
  "gegevens/ontbrekende-sleutel": "Elke verplichte sleutel is er.",
  "gegevens/verkeerd-type": "Waar een getal, tekst, lijst of blok hoort, staat dat ook.",
  "gegevens/buiten-bereik": "Een getal of lijst valt binnen wat mogelijk is.",
  "gegevens/niet-in-lijst": "Een waarde uit een vaste lijst staat in die lijst.",
  "gegevens/vorm": "Een datum, id of webadres heeft de juiste vorm en bestaat.",
  "gegevens/samenhang": "Sleutels die bij elkaar horen of elkaar uitsluiten, kloppen samen.",
  "gegevens/contrast": "Kleuren van een huisstijl zijn voor iedereen goed te lezen (WCAG 2.2).",
  "gegevens/verwijzing": "Waar een gegeven naar verwijst, bestaat.",
  "gegevens/dubbel-id": "Een id staat in zijn register één keer.",
  "gegevens/dubbel-jaar": "Een jaar staat in een lijst van jaren één keer.",
  "gegevens/dubbel": "Wat in een lijst één keer hoort te staan, staat er één keer.",
} as const;

export type DataRule = keyof typeof dataRules;

/** What a finding says next to its rule and its place. */
export interface Words {
  message: string;
  cause?: string;
  hint: string;
}

/** A mistake in data/: always a fout, because a document must not rest on it. */
export function mistake(rule: DataRule, place: Place, words: Words): Diagnostic {
  return { rule, severity: "fout", place, ...words };
}
