import { decimal } from "../decimal.ts";
import type { Diagnostic, Outcome, Place } from "../diagnostic.ts";
import { formatNumber } from "../notation.ts";
import type { FileInfo, Files } from "./files.ts";
import { unprintableSigns } from "./printable-signs.ts";
import type { DataRule, Words } from "./rules.ts";
import { mistake } from "./rules.ts";
import { TextFile } from "./text-file.ts";

/** The largest file with data that is read, in bytes. */
const sizeLimit = 2_000_000;

/** Why this cannot be opened as a file or folder of the project; undefined when it can. */
export function refusal(info: FileInfo, wanted: "bestand" | "map"): { rule: DataRule; words: Words } | undefined {
  if (info.badLink === "buiten") {
    return {
      rule: "gegevens/koppeling",
      words: {
        message: "Dit is een koppeling naar iets buiten het project.",
        cause: "Gegevens van buiten het project kunnen veranderen of verdwijnen zonder dat iemand het ziet.",
        hint: "Zet het zelf in deze map, in plaats van de koppeling.",
      },
    };
  }
  if (info.badLink === "nergens") {
    return {
      rule: "gegevens/koppeling",
      words: {
        message: "Dit is een koppeling naar iets dat niet bestaat of niet gelezen mag worden.",
        hint: "Herstel de koppeling of haal haar weg.",
      },
    };
  }
  if (info.kind === wanted) return undefined;
  return {
    rule: "gegevens/geen-bestand",
    words: {
      message: `Hier hoort een ${wanted}, maar ‘${info.name}’ is iets anders.`,
      hint: "Verplaats het of geef het een andere naam.",
    },
  };
}

/** Reads a file as UTF-8; refuses what cannot be data that someone wrote. */
export function readText(files: Files, info: FileInfo): Outcome<TextFile> {
  const start: Place = { file: info.path, line: 1, column: 1 };
  const refuse = (rule: DataRule, words: Words, place = start) => ({ diagnostics: [mistake(rule, place, words)] });

  const refused = refusal(info, "bestand");
  if (refused) return refuse(refused.rule, refused.words);
  if (info.size > sizeLimit) {
    const size = formatNumber(decimal(info.size).div(1_000_000), 1);
    return refuse("gegevens/te-groot", {
      message: `Het bestand is ${size} MB; hoogstens 2 MB wordt gelezen.`,
      cause: "Een bestand met gegevens dat iemand bijhoudt, is nooit zo groot.",
      hint: "Kijk of dit het goede bestand is.",
    });
  }
  const bytes = files.read(info.path);
  if (!bytes) {
    return refuse("gegevens/onleesbaar", {
      message: "Het bestand kan niet gelezen worden.",
      hint: "Kijk of u het zelf kunt openen en of u er rechten op hebt.",
    });
  }
  const text = withLineFeeds(decode(bytes));
  if (text === undefined) {
    return refuse(
      "gegevens/geen-utf-8",
      {
        message: "Het bestand is niet opgeslagen als UTF-8: het eerste teken dat niet klopt staat hier.",
        cause: "In een andere codering worden letters als ë en tekens als € onleesbaar.",
        hint: info.name.endsWith(".csv")
          ? "Sla het bestand opnieuw op met de codering UTF-8. In Excel heet dat ‘CSV UTF-8’."
          : "Sla het bestand opnieuw op met de codering UTF-8. In Kladblok kiest u die bij ‘Opslaan als’.",
      },
      firstBadByte(info.path, bytes),
    );
  }
  if (text.trim() === "") return refuse("gegevens/leeg-bestand", emptyFile);
  const value = new TextFile(info.path, text);
  return { value, diagnostics: withoutGlyph(value) };
}

/** On paper a sign that the fonts lack would be an empty box, and an archive may not keep such a file (ISO 19005-3, 6.2.11.8). */
function withoutGlyph(file: TextFile): Diagnostic[] {
  return unprintableSigns(file.text, file.path.endsWith(".yaml")).map(({ sign, offset }) => {
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return mistake("gegevens/teken", file.place(offset), {
      message: `Het teken ‘${sign}’ (U+${code}) staat niet in de lettertypen van de stukken.`,
      cause: "Op papier en op het scherm zou er een leeg vakje of een andere letter staan.",
      hint: /\p{L}/u.test(sign)
        ? "Schrijf het woord in Latijnse letters."
        : "Gebruik een ander teken of schrijf het in woorden.",
    });
  });
}

/** What is said of a file without content. */
export const emptyFile: Words = {
  message: "Het bestand is leeg.",
  hint: "Vul het, of haal het weg als deze gegevens er niet zijn.",
};

/** Old programs on a Mac end a line with a carriage return alone. */
function withLineFeeds(text: string | undefined): string | undefined {
  return text?.includes("\r") ? text.replace(/\r(?!\n)/g, "\n") : text;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Decodes line by line: a line end is never part of another character in UTF-8. */
function firstBadByte(file: string, bytes: Uint8Array): Place {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const row = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (decode(row) === undefined) return { file, line, column: new TextDecoder().decode(row).indexOf("\ufffd") + 1 };
    start += row.length + 1;
  }
  return { file, line, column: 1 };
}
