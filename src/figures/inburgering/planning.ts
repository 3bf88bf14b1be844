import { type PlainDate, parseDate } from "../../calendar.ts";
import { dateFact } from "../fact.ts";
import type { DateFigure } from "../figure.ts";
import type { FigureBook } from "../graph.ts";
import { monthsBefore } from "../months-before.ts";
import type { Build } from "./build.ts";
import { type Around, type Entry, statusOf } from "./origin.ts";

const group = "Planning";

/** Ids of the national planning rules that are counted back from the start. */
const inkoop = "planning.regel.inkoop";
const inregelen = "planning.regel.inregelen";

function dateOf(book: FigureBook, id: string): DateFigure {
  const figure = book.get(id);
  if (figure.kind !== "date") throw new TypeError(`figure ${id} is no date`);
  return figure;
}

function defineDate(
  { define, asked, sourceOf }: Build,
  id: string,
  label: string,
  text: string,
  entry: Entry & object,
  around: Around,
): void {
  const value: PlainDate | undefined = parseDate(text);
  if (!value) return;
  const { place, remark } = asked(entry, around, "datum");
  define({ id, label, group, place, ...(remark ? { remark } : {}) }, (about) =>
    dateFact(
      about,
      { status: statusOf(entry, around), source: sourceOf(entry.bron ?? around.bron, entry.plaats) },
      value,
    ),
  );
}

/** `planning.*`: the start, when the procurement must begin and end for it (F14), and the milestones. */
export function definePlanning(build: Build): void {
  const { opsteller, dataset, define, fact, book } = build;
  for (const regel of dataset.landelijk.planningsregels) {
    const about = { id: `planning.regel.${regel.id}`, label: regel.naam, group };
    fact(about, { value: regel.maanden, unit: "maanden", entry: regel, key: "maanden", around: regel });
  }
  const file = opsteller.planning;
  if (!file) return;
  const start = "planning.ingang";
  const { ingangsdatum } = file;
  defineDate(build, start, "Ingangsdatum", ingangsdatum.datum, ingangsdatum, file);
  const place = dataset.placeOf(ingangsdatum, "datum");
  if (book.has(inregelen)) {
    define({ id: "planning.inkoop-klaar", label: "Inkoop uiterlijk klaar", group, place }, (about) =>
      monthsBefore(
        about,
        dateOf(book, start),
        [book.number(inregelen)],
        "De ingangsdatum min de tijd om na de inkoop in te regelen.",
      ),
    );
  }
  if (book.has(inregelen) && book.has(inkoop)) {
    define({ id: "planning.inkoop-start", label: "Inkoop uiterlijk gestart", group, place }, (about) =>
      monthsBefore(
        about,
        dateOf(book, start),
        book.numbers([inregelen, inkoop]),
        "De ingangsdatum min de tijd om in te regelen en de tijd die inkoop kost.",
      ),
    );
  }
  for (const mijlpaal of file.mijlpalen) {
    defineDate(build, `planning.${mijlpaal.id}`, mijlpaal.naam, mijlpaal.datum, mijlpaal, file);
  }
}
