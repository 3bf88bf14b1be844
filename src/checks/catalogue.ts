import type { Check } from "./check.ts";
import type { CheckId } from "./check-ids.ts";
import { aanbodZonderGeld } from "./rules/aanbod-zonder-geld.ts";
import { aankondiging } from "./rules/aankondiging.ts";
import { aantalGemeenten } from "./rules/aantal-gemeenten.ts";
import { afkorting } from "./rules/afkorting.ts";
import { afwijking } from "./rules/afwijking.ts";
import { besluitvolgorde } from "./rules/besluitvolgorde.ts";
import { beveiliging } from "./rules/beveiliging.ts";
import { bsn } from "./rules/bsn.ts";
import { contactgegevens } from "./rules/contactgegevens.ts";
import { controledatum } from "./rules/controledatum.ts";
import { dekking } from "./rules/dekking.ts";
import { dekkingGemeente } from "./rules/dekking-gemeente.ts";
import { doelgroep } from "./rules/doelgroep.ts";
import { dubbeleOntkenning } from "./rules/dubbele-ontkenning.ts";
import { dubbeleStap } from "./rules/dubbele-stap.ts";
import { dubbeleZin } from "./rules/dubbele-zin.ts";
import { evaluatie } from "./rules/evaluatie.ts";
import { frequentie } from "./rules/frequentie.ts";
import { getalGetypt } from "./rules/getal-getypt.ts";
import { ingang } from "./rules/ingang.ts";
import { instroomJaar } from "./rules/instroom-jaar.ts";
import { kernwaarden } from "./rules/kernwaarden.ts";
import { leeftijd } from "./rules/leeftijd.ts";
import { leesbaarheid } from "./rules/leesbaarheid.ts";
import { legeParagraaf } from "./rules/lege-paragraaf.ts";
import { lijdendeVorm } from "./rules/lijdende-vorm.ts";
import { losseRegel } from "./rules/losse-regel.ts";
import { nogTeBepalen } from "./rules/nog-te-bepalen.ts";
import { notatie } from "./rules/notatie.ts";
import { nummerVerwijzing } from "./rules/nummer-verwijzing.ts";
import { onbekendVerlopen } from "./rules/onbekend-verlopen.ts";
import { organisatie } from "./rules/organisatie.ts";
import { partnerOnbekend } from "./rules/partner-onbekend.ts";
import { planning } from "./rules/planning.ts";
import { postToelichting } from "./rules/post-toelichting.ts";
import { restant } from "./rules/restant.ts";
import { samenwerking } from "./rules/samenwerking.ts";
import { schrijfwijzeNaam } from "./rules/schrijfwijze-naam.ts";
import { stelpost } from "./rules/stelpost.ts";
import { termijnPast } from "./rules/termijn-past.ts";
import { tijdelijkeTekst } from "./rules/tijdelijke-tekst.ts";
import { tikfout } from "./rules/tikfout.ts";
import { toegankelijkheid } from "./rules/toegankelijkheid.ts";
import { toekomst } from "./rules/toekomst.ts";
import { uitspraak } from "./rules/uitspraak.ts";
import { verbodenWoord } from "./rules/verboden-woord.ts";
import { verlopenBeleid } from "./rules/verlopen-beleid.ts";
import { vreemdeTekens } from "./rules/vreemde-tekens.ts";
import { zinslengte } from "./rules/zinslengte.ts";

/** Every rule under its id; a rule that is left out does not compile. */
export const catalogue: { readonly [Id in CheckId]: Check<Id> } = {
  "cijfers/aanbod-zonder-geld": aanbodZonderGeld,
  "cijfers/afwijking": afwijking,
  "cijfers/dekking": dekking,
  "cijfers/dekking-gemeente": dekkingGemeente,
  "cijfers/post-toelichting": postToelichting,
  "cijfers/restant": restant,
  "cijfers/stelpost": stelpost,
  "tekst/aankondiging": aankondiging,
  "tekst/aantal-gemeenten": aantalGemeenten,
  "tekst/afkorting": afkorting,
  "tekst/dubbele-ontkenning": dubbeleOntkenning,
  "tekst/dubbele-zin": dubbeleZin,
  "tekst/frequentie": frequentie,
  "tekst/getal-getypt": getalGetypt,
  "tekst/lege-paragraaf": legeParagraaf,
  "tekst/losse-regel": losseRegel,
  "tekst/notatie": notatie,
  "tekst/nummer-verwijzing": nummerVerwijzing,
  "tekst/organisatie": organisatie,
  "tekst/schrijfwijze-naam": schrijfwijzeNaam,
  "tekst/tijdelijke-tekst": tijdelijkeTekst,
  "tekst/tikfout": tikfout,
  "tekst/toekomst": toekomst,
  "tekst/verboden-woord": verbodenWoord,
  "tekst/vreemde-tekens": vreemdeTekens,
  "taal/leesbaarheid": leesbaarheid,
  "taal/lijdende-vorm": lijdendeVorm,
  "taal/zinslengte": zinslengte,
  "privacy/bsn": bsn,
  "privacy/contactgegevens": contactgegevens,
  "wet/controledatum": controledatum,
  "wet/doelgroep": doelgroep,
  "wet/ingang": ingang,
  "wet/kernwaarden": kernwaarden,
  "wet/leeftijd": leeftijd,
  "wet/samenwerking": samenwerking,
  "wet/termijn-past": termijnPast,
  "wet/uitspraak": uitspraak,
  "plicht/beveiliging": beveiliging,
  "plicht/toegankelijkheid": toegankelijkheid,
  "planning/besluitvolgorde": besluitvolgorde,
  "planning/evaluatie": evaluatie,
  "planning/terugrekenen": planning,
  "planning/verlopen-beleid": verlopenBeleid,
  "volledig/instroom-jaar": instroomJaar,
  "volledig/nog-te-bepalen": nogTeBepalen,
  "volledig/onbekend-verlopen": onbekendVerlopen,
  "structuur/dubbele-stap": dubbeleStap,
  "structuur/partner-onbekend": partnerOnbekend,
};
