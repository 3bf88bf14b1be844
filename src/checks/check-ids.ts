/** Lasting ids of the rules, in the order of the catalogue. */
export const checkIds = [
  "cijfers/afwijking",
  "cijfers/stelpost",
  "cijfers/dekking",
  "tekst/getal-getypt",
  "tekst/verboden-woord",
  "tekst/tijdelijke-tekst",
  "privacy/bsn",
  "privacy/contactgegevens",
  "wet/termijn-past",
  "wet/leeftijd",
  "wet/ingang",
] as const;

export type CheckId = (typeof checkIds)[number];
