import { z } from "zod";
import type { PlainDate } from "../calendar.ts";
import { parseDate } from "../calendar.ts";
import { plainDate, sentence } from "../dataset/field.ts";
import type { Files } from "../dataset/files.ts";
import { DataMemory } from "../dataset/read-data.ts";
import type { Diagnostic, Place, Severity } from "../diagnostic.ts";
import { didYouMean } from "../nearest.ts";
import { formatDate } from "../notation.ts";
import type { LineOf } from "./lines.ts";

/** Where a project keeps its exceptions; it need not have any. */
export const exceptionsFile = "data/uitzonderingen.yaml";

/** One exception, with what may stand as the id of a rule. */
const entrySchema = <Rule extends z.ZodType<string>>(rule: Rule) =>
  z.strictObject({
    regel: rule,
    bestand: sentence.describe("Bestand waarin de bevinding staat, vanaf de map van het project."),
    waar: sentence
      .optional()
      .describe("Woorden uit de melding of uit de regel in het bestand; zonder gaat het om het hele bestand."),
    reden: sentence.describe("Waarom de bevinding hier mag blijven staan."),
    eigenaar: sentence.describe("Functie of team; geen persoonsnaam."),
    tot: plainDate.describe("Laatste dag waarop de uitzondering geldt; daarna telt de bevinding weer."),
  });

const fileSchema = <Rule extends z.ZodType<string>>(rule: Rule) =>
  z
    .strictObject({ uitzonderingen: z.array(entrySchema(rule)) })
    .describe("Bevindingen die met reden blijven staan, met eigenaar en einddatum.");

/** Any rule id: one that does not exist is told as such, and spoils no other exception. */
const readable = fileSchema(sentence);
const readableEntry = entrySchema(sentence);

/** For an editor, which completes the ids of the rules. */
export function exceptionsSchema(rules: readonly [string, ...string[]]) {
  return fileSchema(z.enum(rules).describe("Id van de regel, zoals in docs/controles.md."));
}

/** A finding that may stand until a day, and who says so. */
export interface Exception {
  rule: string;
  file: string;
  words?: string;
  reason: string;
  owner: string;
  until: PlainDate;
  place: Place;
}

/** The exceptions of the project, and what is wrong with the file itself. No file means no exceptions. */
export function readExceptions(files: Files): { exceptions: Exception[]; diagnostics: Diagnostic[] } {
  const info = files.info(exceptionsFile);
  if (!info) return { exceptions: [], diagnostics: [] };
  const memory = new DataMemory();
  const { raw, diagnostics } = memory.read(files, info, readable);
  const listed = (raw as { uitzonderingen?: unknown } | undefined)?.uitzonderingen;
  // One wrong exception is one mistake; the others still hold.
  const entries = (Array.isArray(listed) ? listed : []).filter(
    (entry): entry is z.infer<typeof readableEntry> => readableEntry.safeParse(entry).success,
  );
  const exceptions = entries.flatMap((entry): Exception[] => {
    const until = parseDate(entry.tot);
    if (!until) return [];
    const { regel: rule, bestand: file, waar: words, reden: reason, eigenaar: owner } = entry;
    return [
      { rule, file, ...(words !== undefined && { words }), reason, owner, until, place: memory.places.of(entry) },
    ];
  });
  return { exceptions, diagnostics: [...diagnostics] };
}

/** Whether there is such a file in the project. */
type Exists = (file: string) => boolean;

/** A finding that may stand, with the exception that says why. */
export interface Accepted {
  finding: Diagnostic;
  exception: Exception;
}

/** The findings that no exception covers, with findings about exceptions that are wrong, over or not needed; and those that may stand. */
export function applyExceptions(
  found: readonly Diagnostic[],
  exceptions: readonly Exception[],
  known: readonly string[],
  today: PlainDate,
  { lineOf, exists }: { lineOf: LineOf; exists: Exists },
): { open: Diagnostic[]; accepted: Accepted[] } {
  const used = new Set<Exception>();
  const accepted: Accepted[] = [];
  const byRule = Map.groupBy(exceptions, ({ rule }) => rule);
  const covers = (exception: Exception, diagnostic: Diagnostic): boolean =>
    exception.file === diagnostic.place.file &&
    (exception.words === undefined ||
      diagnostic.message.includes(exception.words) ||
      lineOf(diagnostic.place).includes(exception.words));
  const open = found.filter((finding) => {
    const covering = (byRule.get(finding.rule) ?? []).filter((exception) => covers(exception, finding));
    for (const exception of covering) used.add(exception);
    const exception = covering.find(({ until }) => until >= today);
    if (exception) accepted.push({ finding, exception });
    return !exception;
  });
  const about = exceptions.flatMap((exception) => judge(exception, used.has(exception), known, today, exists));
  return { open: [...open, ...about], accepted };
}

function judge(
  exception: Exception,
  used: boolean,
  known: readonly string[],
  today: PlainDate,
  exists: Exists,
): Diagnostic[] {
  const tell = (severity: Severity, message: string, hint: string): Diagnostic[] => [
    { rule: "controle/uitzondering", severity, place: exception.place, message, hint },
  ];
  if (!known.includes(exception.rule)) {
    return tell("fout", `Er is geen regel ‘${exception.rule}’.`, didYouMean(exception.rule, known));
  }
  if (used && exception.until >= today) return [];
  if (used) {
    return tell(
      "waarschuwing",
      `Deze uitzondering op ‘${exception.rule}’ gold tot en met ${formatDate(exception.until)}; de bevinding telt weer.`,
      "Los de bevinding op, of geef opnieuw een reden en een einddatum.",
    );
  }
  if (!exists(exception.file)) {
    return tell(
      "fout",
      `Deze uitzondering op ‘${exception.rule}’ noemt een bestand dat er niet is: ${exception.file}.`,
      "Schrijf het pad vanaf de map van het project, bijvoorbeeld content/hbel/beleidskader/geld.md.",
    );
  }
  return tell(
    "waarschuwing",
    `Deze uitzondering op ‘${exception.rule}’ past op geen bevinding in ${exception.file}.`,
    "Haal haar weg als de bevinding is opgelost, of verbeter ‘bestand’ of ‘waar’.",
  );
}
