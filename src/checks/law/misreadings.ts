/** A rule of law that texts often state otherwise than it is. */
export interface Misreading {
  /** The law fact that says how it is. */
  wet: string;
  /** What the sentence speaks of. */
  about: RegExp;
  /** A word without which the sentence does not speak of it; by default any word that `about` knows by itself. */
  key?: RegExp;
  /** What it says of it. */
  says: RegExp;
  /** Words by which a sentence turns out to be right; by default any denial. */
  unless?: RegExp;
  /** Last day on which it is wrong. */
  until?: string;
  message: string;
}

const route = (name: string): RegExp => new RegExp(`\\b${name}(?:-?route)\\b`, "i");

export const misreadings: readonly Misreading[] = [
  // The term and its extension
  {
    wet: "termijn",
    about: /\binburgeringstermijn\b|\btermijn\b[^.]*\binburger/i,
    key: /termijn/i,
    says: /\b(?:start|begint|ingaat|gaat in|loopt|telt|gaat lopen)\b[^.]*\b(?:onderteken\w*|inschrijving|BRP|huisvesting|vestiging|koppeling)\b|\b(?:onderteken\w*|inschrijving|huisvesting|vestiging)\b[^.]*\b(?:start|begint|ingaat)\b/i,
    unless: /\bdagtekening\b|\b(?:niet|geen)\b/i,
    message: "De inburgeringstermijn begint volgens deze zin op een ander moment dan in de wet.",
  },
  {
    wet: "verlenging-gronden",
    about: /\binburger|\bverleng|\btermijn\b|\bbegeleid/i,
    says: /\b(?:maximaal|ten hoogste|hoogstens|uiterlijk)\s+(?:3,5|3½|drie(?:\s?-?en-?een-?half)?(?:\s+en\s+een\s+half)?|drieënhalf|vier)\s+jaar\b/i,
    message: "De wet kent geen grens aan het aantal verlengingen.",
  },
  // The duty and who has it
  {
    wet: "plicht",
    about: /\binburgeringsplicht\b|\binburgeringsplichtig/i,
    says: /\b(?:verplicht(?:ing)?|plicht|voldoe\w*|betekent|houdt in|moet\w*)\b[^.]*\binburgeringsexamen\b/i,
    unless: /\bniet\b|\bPVT\b|\bMAP\b|participatieverklaring|leerroute|b1-route|z-route|onderwijsroute|onder meer/i,
    message: "De inburgeringsplicht is meer dan het inburgeringsexamen.",
  },
  {
    wet: "doelgroep",
    about: /\binburgeringsplicht/i,
    says: /\b(?:opgelegd|oplegt|legt\b[^.]*\bop|krijgt\b[^.]*\bopgelegd)\b[^.]*\b(?:IND|DUO|gemeente)\b|\b(?:IND|DUO|gemeente)\b[^.]*\b(?:inburgeringsplicht\s+op|legt\b[^.]*\binburgeringsplicht)/i,
    message: "De inburgeringsplicht volgt uit de wet en wordt niet opgelegd.",
  },
  {
    wet: "turkse-nationaliteit",
    about: /\bTurkse?\b/,
    says: /\b1 januari (?:20(?:1\d|2[013-9]))\b|\bper (?:20(?:1\d|21|2[3-9]))\b/i,
    message:
      "De plicht voor mensen met de Turkse nationaliteit begint volgens deze zin op een andere dag dan in de wet.",
  },
  {
    wet: "aanbod",
    about: /\b(?:inburgeraars?|inburgeringsplichtigen?|gezinsmigranten?)\b/i,
    says: /\baan (?:de|een|onze) gemeente (?:is |wordt |zijn |worden )?gekoppeld\b|\bgekoppeld\b[^.]*\baan (?:de|een|onze) gemeente\b|\bkoppeling aan (?:de|een|onze) gemeente\b/i,
    unless: /\bniet\b|asielstatushouder|\basiel\b|statushouder|\bCOA\b|\bazc\b|opvang/i,
    message: "Alleen asielstatushouders worden gekoppeld; voor andere inburgeraars zegt deze zin niets.",
  },
  // Routes
  {
    wet: "onderwijsroute",
    about: route("onderwijs|taalschakel"),
    says: /\bvoortgezet onderwijs\b|\bvoortgezette opleiding\b/i,
    message: "De onderwijsroute bereidt voor op beroepsonderwijs of hoger onderwijs.",
  },
  {
    wet: "onderwijsroute",
    about: /\bonderwijsroute\b|\btaalschakeltraject\b/i,
    says: /\b(?:doel|gericht|sluit\w*|afsluit\w*|behalen|afgesloten|slaagt)\b[^.]*\binburgeringsexamen\b/i,
    message: "De onderwijsroute komt in de plaats van het inburgeringsexamen.",
  },
  {
    wet: "afronding-z-route",
    about: /\b(?:alle\s+)?inburgeraars?\b|\bnazorg\b|\bleerroutes\b/i,
    says: /\bna (?:het )?(?:behalen|afleggen|halen) van het inburgeringsexamen\b|\b(?:alle|elke|iedere) inburgeraars?\b[^.]*\binburgeringsexamen\b/i,
    unless: /\bb1-route\b|\bz-route\b|\bonderwijsroute\b/i,
    message: "Niet elke route eindigt met het inburgeringsexamen: de Z-route en de onderwijsroute eindigen anders.",
  },
  {
    wet: "afschalen-uren",
    about: /\bB1\b/,
    says: /\bwettelijk\w*\b[^.]*\b(?:minimum|minimaal|ten minste|vereist)\w*\b[^.]*\bB1\b|\bminimumniveau\b[^.]*\bB1\b/i,
    unless: /\bA2\b|\bstreven\b|\bniet\b/i,
    message: "B1 is niet voor iedereen het minimum: afschalen naar A2 en de Z-route zijn ook wettelijk.",
  },
  {
    wet: "z-participatie-uren",
    about: /\bz-route\b|\bzelfredzaamheidsroute\b|\b800 uur\b/i,
    key: /z-route|zelfredzaamheidsroute|^800$/i,
    says: /\b(?:800|achthonderd)\s+uur\s+(?:aan\s+)?participatie\b|\bparticipatie\b[^.]*\b(?:800|achthonderd)\s+uur\b/i,
    unless: /\basielstatushouders?\b|\basiel\b/i,
    message: "De uren participatie in de Z-route gelden alleen voor asielstatushouders.",
  },
  {
    wet: "z-taal-uren",
    about: /\b(?:800|achthonderd)\s+uur\b|\bz-route\b|\bcursusuren\b|\blesuren\b/i,
    key: /^(?:800|achthonderd)$|z-route|cursusuren|lesuren/i,
    says: /\b(?:eventueel|deels|ook|mede)\b[^.]*\binforme(?:el|le)\b/i,
    unless: /\btel(?:t|len)\s+niet\b|\bniet\s+mee\b/i,
    message:
      "De cursusuren van de Z-route zijn uren bij een instelling met keurmerk; informele les telt daarvoor niet.",
  },
  {
    wet: "afronding-z-route",
    about: /\beindgesprek\b/i,
    says: /\b(?:bepaal\w*|beslis\w*|beoorde\w*|besluit)\b[^.]*\b(?:voldoende|genoeg)\b[^.]*\b(?:ingezet|inzet|ingespannen)\b|\b(?:voldoende|genoeg)\b[^.]*\b(?:ingezet|inzet)\b[^.]*\b(?:bepaal\w*|beslis\w*)\b/i,
    message:
      "De Z-route is klaar als de uren zijn gemaakt én het eindgesprek is gevoerd; het gesprek beslist niet over de inzet.",
  },
  {
    wet: "leerbaarheidstoets",
    about: /\b(?:z-route|b1-route|onderwijsroute|zelfredzaamheidsroute|leerroutes?)\b/i,
    says: /\b(?:voor|volgt|volgen|krijgt|krijgen|kiest|kiezen|alleen|altijd|wie|hoort|is)\b[^.]*\b(?:(?:on|niet[- ]|niet )?gealfabetiseerd\w*|analfabe\w*|anders?gealfabetiseerd\w*)\b|\b(?:(?:on|niet[- ]|niet )?gealfabetiseerd\w*|analfabe\w*)\b[^.]*\b(?:volgt|volgen|krijgt|krijgen|gaat|gaan|doet|doen|naar|in)\b/i,
    unless: /\b(?:ook|kan|kunnen|eerst|alfabetisering|bepaalt niet|los van|ongeacht|zegt niets|geen|niet zonder)\b/i,
    message: "De wet kiest een leerroute op wat iemand kan leren, en niet op of hij al kan lezen en schrijven.",
  },
  {
    wet: "plicht",
    about: /\bonderwijsroute\b/i,
    says: /\bonderwijsroute\b[^.,;]*\b(?:doet|doen|volgt|volgen|moet|moeten|krijgt|krijgen|verplicht)\b[^.,;]*\b(?:MAP|Module Arbeidsmarkt en Participatie)\b/i,
    unless:
      /\b(?:niet|geen|hoef\w*|behalve|buiten|uitgezonderd|vrijgesteld|mag|mogen|kan|kunnen|b1-route|z-route|andere routes)\b/i,
    message: "Wie de onderwijsroute volgt, hoeft de MAP niet te doen.",
  },
  // Intake, test and plan
  {
    wet: "leerbaarheidstoets",
    about: /\bleerbaarheidstoets\b/i,
    says: /\b(?:voordat|vóórdat|voorafgaand aan|nog voor|vóór)\b[^.]*\bbrede intake\b/i,
    message: "De leerbaarheidstoets is een deel van de brede intake en gaat er niet aan vooraf.",
  },
  {
    wet: "pvt",
    about: /\bPVT\b|\bparticipatieverklaring|\bkernwaarden\b/i,
    says: /\b(?:brugklas|voorprogramma|voortraject|startprogramma)\b/i,
    unless: /\btel(?:t|len)\b|\bbrede intake\b|\bniet\b/i,
    message: "Wat vóór het PIP aan PVT of MAP wordt gedaan, telt alleen mee als het deel is van de brede intake.",
  },
  {
    wet: "pip-termijn",
    about: /\bPIP\b|\bpersoonlijk plan\b/i,
    key: /PIP|persoonlijk/i,
    says: /\b(?:binnen|uiterlijk)\s+(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|elf|twaalf|dertien|\d+)\s+(?:weken|maanden)\s+na\s+(?:de\s+)?(?:huisvesting|vestiging|verhuizing|koppeling)\b/i,
    message: "De termijn voor het PIP loopt volgens deze zin vanaf een ander moment dan in de wet.",
  },
  // Money and fines
  {
    wet: "uitvoeringskosten-geldstroom",
    about: /\buitvoering(?:skosten|smiddelen)?\b/i,
    says: /\balgemene uitkering\b/i,
    unless: /\b(?:niet|vanaf 2023|sinds 2023|integratie-uitkering)\b/i,
    until: "2022-12-31",
    message: "In 2022 komt het geld voor de uitvoering uit een integratie-uitkering.",
  },
  {
    wet: "verordening",
    about: /\bboetes?\b/i,
    says: /\b(?:hoogte|bedrag\w*)\b[^.]*\b(?:verordening|nadere regels|beleidsregels)\b|\b(?:verordening|nadere regels)\b[^.]*\b(?:hoogte|bedrag\w*)\b/i,
    unless: /\b(?:niet|geen|ligt vast in (?:de )?wet|wet en besluit)\b/i,
    message: "De hoogte van de boetes ligt vast in wet en besluit, niet in een verordening.",
  },
  {
    wet: "boete-artikel-23",
    about: /\bboetes?\b/i,
    says: /\b(?:uit|op grond van|volgens|krachtens)\s+(?:de\s+)?(?:Algemene wet bestuurs?recht|Awb)\b/i,
    unless: /\bWet inburgering\b|\bbezwaar\b|\bniet\b/i,
    message: "De grond voor een boete staat in de Wet inburgering; de Awb regelt alleen hoe.",
  },
  {
    wet: "boete-asiel",
    about: /\basielstatushouders?\b/i,
    key: /asielstatushouder/i,
    says: /\b(?:elke|alle|iedere|altijd|standaard|automatisch)\b[^.]*\bboetes?\b|\bboetes?\b[^.]*\b(?:elke|alle|iedere|altijd|standaard|automatisch)\b/i,
    unless: /\b(?:niet|geen|uitzonderlijk\w*|alleen)\b/i,
    message: "Een asielstatushouder krijgt niet standaard een boete; dat kan alleen in uitzonderlijke gevallen.",
  },
  {
    wet: "aanbod",
    about: /\b(?:gezins- en overige migranten|gezinsmigranten?|overige migranten)\b/i,
    key: /migrant/i,
    says: /\b(?:biedt|bieden|aangeboden|aanbod|koopt|kopen|betaalt|vergoedt|vergoed)\b[^.]*\b(?:leerroutes?|taalles\w*|lessen|taalcursus\w*)\b|\b(?:leerroutes?|taalles\w*|lessen|taalcursus\w*)\b[^.]*\b(?:aangeboden|aanbieden|vergoed|vergoedt|betaald)\b/i,
    unless: /\b(?:niet|geen|zelf|eigen|kiest|keuze|kan|kunnen|lenen|lening|asielstatushouders?)\b/i,
    message:
      "Gezins- en overige migranten kopen hun lessen zelf in; de gemeente biedt alleen asielstatushouders een leerroute aan.",
  },
  {
    wet: "verordening",
    about: /\bverordening\b/i,
    says: /\b(?:verplicht\w*|moet\w*|dient)\b[^.]*\bverordening\b|\bverordening\b[^.]*\b(?:is|wordt)\s+(?:wettelijk\s+)?(?:verplicht|vereist)\b/i,
    message: "De wet verplicht een gemeente niet om een verordening te maken.",
  },
  {
    wet: "ontzorgen-termijn",
    about: /\bontzorg|\bvaste lasten\b|\bbudgetbeheer\b/i,
    key: /ontzorg|lasten|budgetbeheer/i,
    says: /\b(?:eerste\s+)?(?:zes|6)\s+maanden\s+(?:na|vanaf|sinds)\s+(?:de\s+)?(?:huisvesting|vestiging|inschrijving|verhuizing)\b|\b(?:na|vanaf)\s+(?:de\s+)?(?:huisvesting|vestiging)\b[^.]*\b(?:zes|6)\s+maanden\b/i,
    message: "De zes maanden ontzorgen beginnen op de dag waarop het recht op bijstand ontstaat.",
  },
];
