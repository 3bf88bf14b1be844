import type { Check } from "./check.ts";
import type { CheckId } from "./check-ids.ts";
import { aanbodDoelgroep } from "./rules/aanbod-doelgroep.ts";
import { aanbodZonderGeld } from "./rules/aanbod-zonder-geld.ts";
import { aankondiging } from "./rules/aankondiging.ts";
import { aantalGemeenten } from "./rules/aantal-gemeenten.ts";
import { afkorting } from "./rules/afkorting.ts";
import { afronding } from "./rules/afronding.ts";
import { afwijking } from "./rules/afwijking.ts";
import { alsWet } from "./rules/als-wet.ts";
import { besluit } from "./rules/besluit.ts";
import { besluitOrgaan } from "./rules/besluit-orgaan.ts";
import { besluitvolgorde } from "./rules/besluitvolgorde.ts";
import { beveiliging } from "./rules/beveiliging.ts";
import { bevoegdheid } from "./rules/bevoegdheid.ts";
import { bronLater } from "./rules/bron-later.ts";
import { bsn } from "./rules/bsn.ts";
import { contactgegevens } from "./rules/contactgegevens.ts";
import { controledatum } from "./rules/controledatum.ts";
import { dekking } from "./rules/dekking.ts";
import { dekkingGemeente } from "./rules/dekking-gemeente.ts";
import { doelgroep } from "./rules/doelgroep.ts";
import { dubbeleOntkenning } from "./rules/dubbele-ontkenning.ts";
import { dubbeleStap } from "./rules/dubbele-stap.ts";
import { dubbeleZin } from "./rules/dubbele-zin.ts";
import { eenheid } from "./rules/eenheid.ts";
import { evaluatie } from "./rules/evaluatie.ts";
import { frequentie } from "./rules/frequentie.ts";
import { geldZonderBedrag } from "./rules/geld-zonder-bedrag.ts";
import { getalGetypt } from "./rules/getal-getypt.ts";
import { grondslagJaar } from "./rules/grondslag-jaar.ts";
import { ingang } from "./rules/ingang.ts";
import { instroomJaar } from "./rules/instroom-jaar.ts";
import { jaarZonderGegevens } from "./rules/jaar-zonder-gegevens.ts";
import { kernwaarden } from "./rules/kernwaarden.ts";
import { kleinPercentage } from "./rules/klein-percentage.ts";
import { kleur } from "./rules/kleur.ts";
import { kostensoort } from "./rules/kostensoort.ts";
import { leeftijd } from "./rules/leeftijd.ts";
import { leesbaarheid } from "./rules/leesbaarheid.ts";
import { legeParagraaf } from "./rules/lege-paragraaf.ts";
import { lijdendeVorm } from "./rules/lijdende-vorm.ts";
import { losseRegel } from "./rules/losse-regel.ts";
import { meetbaar } from "./rules/meetbaar.ts";
import { moeilijkWoord } from "./rules/moeilijk-woord.ts";
import { nogTeBepalen } from "./rules/nog-te-bepalen.ts";
import { notatie } from "./rules/notatie.ts";
import { nummerVerwijzing } from "./rules/nummer-verwijzing.ts";
import { officieleNaam } from "./rules/officiele-naam.ts";
import { onbekendVerlopen } from "./rules/onbekend-verlopen.ts";
import { organisatie } from "./rules/organisatie.ts";
import { partnerOnbekend } from "./rules/partner-onbekend.ts";
import { partnerOngenoemd } from "./rules/partner-ongenoemd.ts";
import { planning } from "./rules/planning.ts";
import { postToelichting } from "./rules/post-toelichting.ts";
import { rekensom } from "./rules/rekensom.ts";
import { restant } from "./rules/restant.ts";
import { ruimerDanWet } from "./rules/ruimer-dan-wet.ts";
import { samenwerking } from "./rules/samenwerking.ts";
import { schrijfwijzeNaam } from "./rules/schrijfwijze-naam.ts";
import { stelpost } from "./rules/stelpost.ts";
import { tegenspraak } from "./rules/tegenspraak.ts";
import { termijnBegin } from "./rules/termijn-begin.ts";
import { termijnPast } from "./rules/termijn-past.ts";
import { tijdelijkeTekst } from "./rules/tijdelijke-tekst.ts";
import { tikfout } from "./rules/tikfout.ts";
import { toegankelijkheid } from "./rules/toegankelijkheid.ts";
import { toekomst } from "./rules/toekomst.ts";
import { uitspraak } from "./rules/uitspraak.ts";
import { verbodenWoord } from "./rules/verboden-woord.ts";
import { verlopenBeleid } from "./rules/verlopen-beleid.ts";
import { vreemdeTekens } from "./rules/vreemde-tekens.ts";
import { zinsbouw } from "./rules/zinsbouw.ts";
import { zinslengte } from "./rules/zinslengte.ts";
import { zonderBron } from "./rules/zonder-bron.ts";

/** Every rule under its id; a rule that is left out does not compile. */
export const catalogue: { readonly [Id in CheckId]: Check<Id> } = {
  "cijfers/aanbod-doelgroep": aanbodDoelgroep,
  "cijfers/aanbod-zonder-geld": aanbodZonderGeld,
  "cijfers/afronding": afronding,
  "cijfers/afwijking": afwijking,
  "cijfers/dekking": dekking,
  "cijfers/dekking-gemeente": dekkingGemeente,
  "cijfers/eenheid": eenheid,
  "cijfers/geld-zonder-bedrag": geldZonderBedrag,
  "cijfers/grondslag-jaar": grondslagJaar,
  "cijfers/jaar-zonder-gegevens": jaarZonderGegevens,
  "cijfers/klein-percentage": kleinPercentage,
  "cijfers/kostensoort": kostensoort,
  "cijfers/post-toelichting": postToelichting,
  "cijfers/rekensom": rekensom,
  "cijfers/restant": restant,
  "cijfers/stelpost": stelpost,
  "cijfers/zonder-bron": zonderBron,
  "tekst/aankondiging": aankondiging,
  "tekst/aantal-gemeenten": aantalGemeenten,
  "tekst/afkorting": afkorting,
  "tekst/dubbele-ontkenning": dubbeleOntkenning,
  "tekst/dubbele-zin": dubbeleZin,
  "tekst/frequentie": frequentie,
  "tekst/getal-getypt": getalGetypt,
  "tekst/kleur": kleur,
  "tekst/lege-paragraaf": legeParagraaf,
  "tekst/losse-regel": losseRegel,
  "tekst/notatie": notatie,
  "tekst/nummer-verwijzing": nummerVerwijzing,
  "tekst/officiele-naam": officieleNaam,
  "tekst/organisatie": organisatie,
  "tekst/schrijfwijze-naam": schrijfwijzeNaam,
  "tekst/termijn-begin": termijnBegin,
  "tekst/tijdelijke-tekst": tijdelijkeTekst,
  "tekst/tikfout": tikfout,
  "tekst/toekomst": toekomst,
  "tekst/verboden-woord": verbodenWoord,
  "tekst/vreemde-tekens": vreemdeTekens,
  "taal/leesbaarheid": leesbaarheid,
  "taal/lijdende-vorm": lijdendeVorm,
  "taal/moeilijk-woord": moeilijkWoord,
  "taal/zinsbouw": zinsbouw,
  "taal/zinslengte": zinslengte,
  "privacy/bsn": bsn,
  "privacy/contactgegevens": contactgegevens,
  "wet/als-wet": alsWet,
  "wet/bevoegdheid": bevoegdheid,
  "wet/controledatum": controledatum,
  "wet/doelgroep": doelgroep,
  "wet/ingang": ingang,
  "wet/kernwaarden": kernwaarden,
  "wet/leeftijd": leeftijd,
  "wet/ruimer-dan-wet": ruimerDanWet,
  "wet/samenwerking": samenwerking,
  "wet/termijn-past": termijnPast,
  "wet/uitspraak": uitspraak,
  "plicht/beveiliging": beveiliging,
  "plicht/toegankelijkheid": toegankelijkheid,
  "planning/besluitvolgorde": besluitvolgorde,
  "planning/evaluatie": evaluatie,
  "planning/terugrekenen": planning,
  "planning/verlopen-beleid": verlopenBeleid,
  "stukken/besluit-orgaan": besluitOrgaan,
  "stukken/tegenspraak": tegenspraak,
  "volledig/besluit": besluit,
  "volledig/bron-later": bronLater,
  "volledig/instroom-jaar": instroomJaar,
  "volledig/meetbaar": meetbaar,
  "volledig/nog-te-bepalen": nogTeBepalen,
  "volledig/onbekend-verlopen": onbekendVerlopen,
  "structuur/dubbele-stap": dubbeleStap,
  "structuur/partner-onbekend": partnerOnbekend,
  "structuur/partner-ongenoemd": partnerOngenoemd,
};
