import { date, parseDate } from "../../calendar.ts";
import type { Landelijk } from "../../dataset/inburgering/dataset.ts";
import { decimal } from "../../decimal.ts";
import { formatDate, formatMonth } from "../../notation.ts";
import type { Status } from "../../status.ts";
import type { Published, Source } from "../figure.ts";

/** What data/ may say about one value. */
export interface Entry {
  bron?: string | undefined;
  plaats?: string | undefined;
  status?: Status | undefined;
  gepubliceerd?: number | undefined;
  gepubliceerd_opmerking?: string | undefined;
  opmerking?: string | undefined;
}

/** What holds for a value that does not say otherwise: the file it stands in, or the entry around it. */
export interface Around {
  bron: string;
  status?: Status | undefined;
}

type Bron = Landelijk["bronnen"][number];

const laws: readonly Bron["soort"][] = ["wet", "besluit", "regeling"];

/** `30 november 2021`, `november 2021` or `2021`: as far as a date is known. */
export function dateInWords(text: string): string {
  if (parseDate(text)) return formatDate(date(text));
  const [year = text, month] = text.split("-");
  return month ? formatMonth(Number(year), Number(month)) : year;
}

/** `Uitvoeringsplan Wet inburgering HBEL, november 2021`. A law keeps its citation title: its date is that of a version. */
export function titleOf(bron: Bron): string {
  const hasDate = laws.includes(bron.soort) || bron.titel.includes(bron.datum.slice(0, 4));
  return hasDate ? bron.titel : `${bron.titel}, ${dateInWords(bron.datum)}`;
}

/** Makes sources out of the register; an id that the register lacks was reported by the dataset and shows as itself. */
export function sourcesOf(bronnen: Landelijk["bronnen"]) {
  const known = new Map(
    bronnen.map((bron) => {
      const version = laws.includes(bron.soort) ? { version: `versie van ${dateInWords(bron.datum)}` } : {};
      return [bron.id, { bron, source: { id: bron.id, title: titleOf(bron), date: bron.datum, ...version } }];
    }),
  );
  return (id: string, at?: string): Source => {
    const found = known.get(id);
    const source = found?.source ?? { id, title: id };
    // An article is often given with its law in front, which the title already says.
    const place = at?.startsWith(`${found?.bron.titel}, `) ? at.slice((found?.bron.titel.length ?? 0) + 2) : at;
    return place ? { ...source, at: place } : source;
  };
}

/** Makes a source of an id of the register and a place in it. */
export type SourceOf = ReturnType<typeof sourcesOf>;

/** Own status, else that of what is around it, else an estimate. */
export function statusOf(entry: Entry, around: Around): Status {
  return entry.status ?? around.status ?? "raming";
}

/** What the source printed for a value; undefined where the data do not say. */
export function publishedOf(entry: Entry, around: Around, sourceOf: SourceOf): Published | undefined {
  if (entry.gepubliceerd === undefined) return undefined;
  return {
    value: decimal(entry.gepubliceerd),
    source: sourceOf(entry.bron ?? around.bron, entry.plaats),
    ...(entry.gepubliceerd_opmerking ? { remark: entry.gepubliceerd_opmerking } : {}),
  };
}
