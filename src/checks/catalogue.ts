import type { Check } from "./check.ts";
import type { CheckId } from "./check-ids.ts";
import { afwijking } from "./rules/afwijking.ts";
import { bsn } from "./rules/bsn.ts";
import { contactgegevens } from "./rules/contactgegevens.ts";
import { dekking } from "./rules/dekking.ts";
import { getalGetypt } from "./rules/getal-getypt.ts";
import { ingang } from "./rules/ingang.ts";
import { leeftijd } from "./rules/leeftijd.ts";
import { stelpost } from "./rules/stelpost.ts";
import { termijnPast } from "./rules/termijn-past.ts";
import { tijdelijkeTekst } from "./rules/tijdelijke-tekst.ts";
import { verbodenWoord } from "./rules/verboden-woord.ts";

/** Every rule under its id; a rule that is left out does not compile. */
export const catalogue: { readonly [Id in CheckId]: Check<Id> } = {
  "cijfers/afwijking": afwijking,
  "cijfers/stelpost": stelpost,
  "cijfers/dekking": dekking,
  "tekst/getal-getypt": getalGetypt,
  "tekst/verboden-woord": verbodenWoord,
  "tekst/tijdelijke-tekst": tijdelijkeTekst,
  "privacy/bsn": bsn,
  "privacy/contactgegevens": contactgegevens,
  "wet/termijn-past": termijnPast,
  "wet/leeftijd": leeftijd,
  "wet/ingang": ingang,
};
