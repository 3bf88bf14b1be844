import { numbersCounted } from "../checks/coverage.ts";
import type { Verdict } from "../checks/verdict.ts";
import { decimal } from "../decimal.ts";
import type { RequiredPart } from "../documents/document.ts";
import { formatDate, formatNumber } from "../notation.ts";

/** The verdict on a document in sentences for its reader. */
export interface VerdictWords {
  /** What was done, and what it found. */
  intro: string;
  lines: { name: string; text: string }[];
  /** What stays as it is, why, and until when. */
  accepted: { what: string[]; why: string; until: string }[];
}

/** So many findings of one kind are told; the rest is counted. */
const told = 3;

/** The words for one verdict; how many findings are open is told, and not which. */
export function verdictWords({ rules, parts, numbers, open, accepted }: Verdict): VerdictWords {
  const remarks = open.waarschuwing + open.stijl;
  const outcome =
    open.fout > 0
      ? `Er ${open.fout === 1 ? "is 1 fout" : `zijn ${open.fout} fouten`} gevonden.`
      : "Er zijn geen fouten gevonden.";
  const lines = [
    { name: "Verplichte onderdelen", text: partsText(parts) },
    { name: "Getallen in de tekst", text: numbersText(numbers) },
    {
      name: "Nog open",
      text:
        remarks === 0
          ? "Er staan geen opmerkingen open."
          : `${remarks === 1 ? "Er staat 1 opmerking" : `Er staan ${number(remarks)} opmerkingen`} open, over inhoud of taal.`,
    },
  ];
  return {
    intro: `Een programma heeft dit stuk getoetst aan ${rules} regels. Het keek onder meer of sommen kloppen, of termijnen binnen de wet passen en of dit stuk past bij de andere stukken. ${outcome} Of het beleid goed is, beoordeelt wie erover besluit.`,
    lines,
    accepted: accepted.map(({ messages, reason, until }) => ({
      what: [...messages.slice(0, told), ...(messages.length > told ? [`En nog ${messages.length - told} keer.`] : [])],
      why: reason,
      until: formatDate(until),
    })),
  };
}

/** `9 van de 13 zijn er; 4 zijn nog niet bekend.` */
function partsText({ aanwezig, onbekend, ontbreekt }: Verdict["parts"]): string {
  const total = aanwezig + onbekend + ontbreekt;
  if (aanwezig === total) return `Alle ${total} zijn er.`;
  const open = [
    ...(onbekend > 0 ? [`${onbekend} ${onbekend === 1 ? "is" : "zijn"} nog niet bekend`] : []),
    ...(ontbreekt > 0 ? [`${ontbreekt} ${ontbreekt === 1 ? "ontbreekt" : "ontbreken"}`] : []),
  ];
  return `${aanwezig} van de ${total} zijn er; ${open.join(" en ")}.`;
}

/** As partsText, for the parts themselves. */
export function scoreOf(parts: readonly RequiredPart[]): string {
  const count = (state: RequiredPart["state"]): number => parts.filter((part) => part.state === state).length;
  return partsText({ aanwezig: count("aanwezig"), onbekend: count("onbekend"), ontbreekt: count("ontbreekt") });
}

function numbersText(numbers: Verdict["numbers"]): string {
  const { referring, fixed, quoted, judged, unjudged } = numbers;
  const total = numbersCounted(numbers);
  const kinds: readonly (readonly [number, string])[] = [
    [referring, "uit de gegevens, met een bron"],
    [fixed, "vast, zoals een datum of een artikel"],
    [quoted, "in een noot aangehaald uit de bron"],
    [judged, "getypt en met de gegevens vergeleken"],
  ];
  const parts = kinds.flatMap(([count, kind]) => (count === 0 ? [] : [`${number(count)} ${kind}`]));
  const rest =
    unjudged === 0
      ? "Er is geen getal dat het programma niet kon beoordelen."
      : `${unjudged === 1 ? "Eén getal kon" : `${number(unjudged)} getallen kon`} het programma niet beoordelen.`;
  return `${number(total)} in totaal${parts.length === 0 ? "" : `: ${parts.join("; ")}`}. ${rest}`;
}

function number(count: number): string {
  return formatNumber(decimal(count), 0);
}
