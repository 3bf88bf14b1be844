import type { ErrorCode } from "yaml";
import type { Words } from "./rules.ts";

const quotes = 'Zet de tekst tussen dubbele aanhalingstekens: naam: "Regie: hoe het werkt".';
const misread: Words = {
  message: "Hier staat iets dat op deze plaats niet kan.",
  cause: "Een regel is ‘sleutel: waarde’ of begint met een streepje; alles van één lijst of blok springt even ver in.",
  hint: "Kijk naar deze regel en de regel erboven: een dubbele punt, een streepje, een haakje of een aanhalingsteken te veel of te weinig?",
};
export const wrongIndent: Words = {
  message: "Deze regel springt te ver of niet ver genoeg in.",
  cause: "Alles wat bij elkaar hoort, begint in dezelfde kolom.",
  hint: "Zet de regel recht onder de regel waar hij bij hoort, met spaties.",
};
export const tabIndent: Words = {
  message: "Deze regel springt in met een tab.",
  cause: "Een tab is op elk scherm anders breed, dus is niet te zien waar de regel bij hoort.",
  hint: "Gebruik spaties om in te springen.",
};
export const hardSpace: Words = {
  message: "Hier staat een harde spatie, zoals Word en webpagina’s die maken.",
  cause: "Zij ziet eruit als een gewone spatie, maar telt in een gegevensbestand als een letter.",
  hint: "Haal haar weg en typ een gewone spatie.",
};
export const curlyQuotes: Words = {
  message: "Deze kromme aanhalingstekens komen mee in het stuk.",
  cause: "Alleen rechte aanhalingstekens staan om een waarde heen; Word maakt er kromme van.",
  hint: 'Typ rechte aanhalingstekens: "1.0". Horen ze bij de tekst? Gebruik dan enkele: ‘Een nieuw thuis’.',
};
export const lostWords: Words = {
  message: "Wat vanaf dit hekje op de regel staat, telt niet mee.",
  cause: "Een hekje met een spatie ervoor begint een opmerking.",
  hint: "Hoort het bij de tekst? Zet de tekst tussen dubbele aanhalingstekens. Is het een opmerking? Zet een spatie achter het hekje.",
};
const machinery: Words = {
  message: "Ankers (&), aliassen (*) en tags (!) kunnen hier niet.",
  hint: "Begint de tekst met een van deze tekens? Zet de tekst dan tussen aanhalingstekens.",
};

/** What each error of the YAML reader means for the person who typed the line. */
export const yamlMistakes: Record<ErrorCode, Words> = {
  ALIAS_PROPS: machinery,
  BAD_ALIAS: machinery,
  MULTIPLE_ANCHORS: machinery,
  MULTIPLE_TAGS: machinery,
  TAG_RESOLVE_FAILED: machinery,
  BAD_PROP_ORDER: machinery,
  BAD_COLLECTION_TYPE: machinery,
  BAD_INDENT: wrongIndent,
  TAB_AS_INDENT: tabIndent,
  BLOCK_AS_IMPLICIT_KEY: {
    message: "Na de dubbele punt volgt in dezelfde regel nog iets dat op een sleutel lijkt.",
    cause: "Een dubbele punt met een spatie erachter begint een waarde.",
    hint: quotes,
  },
  MULTILINE_IMPLICIT_KEY: {
    message: "Deze tekst is geen sleutel met een waarde.",
    cause: "Er ontbreekt een dubbele punt, of een tekst loopt door op een regel die niet verder inspringt.",
    hint: "Zet een dubbele punt met een spatie achter de sleutel, of laat de vervolgregels verder inspringen.",
  },
  KEY_OVER_1024_CHARS: {
    message: "Deze sleutel is langer dan 1024 tekens.",
    hint: "Waarschijnlijk is het tekst: zet er aanhalingstekens om.",
  },
  BLOCK_IN_FLOW: {
    message: "Tussen haakjes kan geen lijst met streepjes en geen ingesprongen blok staan.",
    hint: "Schrijf de lijst uit met streepjes, of sluit het haakje eerder.",
  },
  MISSING_CHAR: {
    message: "Hier ontbreekt een teken.",
    cause: "Meestal is het een dubbele punt achter een sleutel, een komma tussen haakjes of een spatie voor een hekje.",
    hint: quotes,
  },
  BAD_SCALAR_START: {
    message: "Een tekst kan niet met dit teken beginnen.",
    cause: "De tekens % @ ` & * ! | > { [ hebben in YAML een eigen betekenis.",
    hint: "Zet de tekst tussen aanhalingstekens.",
  },
  BAD_DQ_ESCAPE: {
    message: "De schuine streep naar links (\\) heeft hier een eigen betekenis.",
    hint: "Zet de tekst tussen enkele aanhalingstekens.",
  },
  BAD_DIRECTIVE: { message: "Een regel kan niet met % beginnen.", hint: "Zet de tekst tussen aanhalingstekens." },
  MULTIPLE_DOCS: {
    message: "De regel ‘---’ begint een tweede document in dit bestand.",
    hint: "Haal de regel weg: één bestand is één document.",
  },
  RESOURCE_EXHAUSTION: { message: "De haakjes of lijsten zitten te diep in elkaar.", hint: "Schrijf het eenvoudiger." },
  DUPLICATE_KEY: misread,
  NON_STRING_KEY: misread,
  IMPOSSIBLE: misread,
  UNEXPECTED_TOKEN: misread,
};

export const openQuote: Words = {
  message: "Het aanhalingsteken dat hier begint, wordt nergens gesloten.",
  hint: "Zet hetzelfde aanhalingsteken aan het eind van de tekst.",
};

export const openBracket: Words = {
  message: "Het haakje dat hier begint, wordt niet gesloten.",
  hint: "Zet het haakje sluiten aan het eind, of schrijf een lijst met streepjes onder elkaar.",
};
