import type { Participatie } from "../../dataset/inburgering/dataset.ts";
import { decimal } from "../../decimal.ts";
import { formatList } from "../../notation.ts";
import { difference } from "../difference.ts";
import { sum } from "../sum.ts";
import { amountOf, type Build } from "./build.ts";
import { isPositive } from "./definer.ts";

const group = "Participatie";

/** The priced instruments of one gemeente added up (F10); those without a price are named, so that nobody counts on them. */
function defineGemeente({ define, book, dataset, gemeente, sourceOf }: Build, file: Participatie, id: string): void {
  const used = file.instrumenten.filter(({ gemeenten }) => gemeenten.includes(id));
  const priced = used.filter(({ prijs }) => prijs !== undefined);
  if (priced.length === 0) return;
  const free = used.filter(({ prijs }) => prijs === undefined).map(({ naam }) => naam);
  const printed = file.gepubliceerd?.find((each) => each.gemeente === id);
  const about = {
    id: `participatie.${file.jaar}.${id}`,
    label: `Participatie per inburgeraar, ${gemeente(id)}`,
    group,
    year: file.jaar,
    place: printed ? dataset.placeOf(printed, "bedrag") : dataset.placeOf(file, "instrumenten"),
    ...(printed ? { published: { value: decimal(printed.bedrag), source: sourceOf(file.bron, printed.plaats) } } : {}),
    ...(free.length > 0 ? { remark: `Uit andere middelen betaald en hier niet meegeteld: ${formatList(free)}.` } : {}),
  };
  const ids = priced.map((instrument) => `instrument.${file.jaar}.${instrument.id}`);
  define(about, (complete) =>
    sum(complete, book.numbers(ids), `De prijs van de instrumenten die ${gemeente(id)} inzet, opgeteld.`),
  );
}

/** What an average route leaves of the norm, after participation: its only cover where the Rijk has no amount for it. */
function defineOver({ define, book, dataset, gemeente }: Build, file: Participatie, id: string): void {
  const [left, costs] = [`leerroutes.${file.jaar}.saldo-per-persoon`, `participatie.${file.jaar}.${id}`];
  if (!book.has(left) || !book.has(costs)) return;
  const about = {
    id: `participatie.${file.jaar}.over.${id}`,
    label: `Over na leerroute en participatie, per persoon, ${gemeente(id)}`,
    group,
    year: file.jaar,
    place: dataset.placeOf(file, "instrumenten"),
  };
  define(about, (complete) =>
    difference(
      complete,
      book.number(left),
      book.number(costs),
      "Wat een gemiddelde leerroute overlaat, min de participatie.",
    ),
  );
}

/** `instrument.<jaar>.<id>` and `participatie.<jaar>.<gemeente>`: what participation costs per person. */
export function defineParticipatie(build: Build): void {
  for (const file of build.opsteller.participatie) defineYear(build, file);
}

function defineYear(build: Build, file: Participatie): void {
  const { opsteller, fact, define, book, dataset, gemeente } = build;
  for (const { id, naam, prijs } of file.instrumenten) {
    if (!prijs) continue;
    fact({ id: `instrument.${file.jaar}.${id}`, label: naam, group, year: file.jaar }, amountOf(prijs, file));
  }
  for (const id of opsteller.opsteller.leden) {
    defineGemeente(build, file, id);
    defineOver(build, file, id);
    const [available, costs] = [`voorziening.${file.jaar}.participatie.beschikbaar`, `participatie.${file.jaar}.${id}`];
    if (!isPositive(book, available) || !book.has(costs)) continue;
    const about = {
      id: `voorziening.${file.jaar}.participatie.verschil.${id}`,
      label: `Participatie, beschikbaar min kosten, ${gemeente(id)}`,
      group: "Voorzieningen",
      year: file.jaar,
      place: dataset.placeOf(file, "instrumenten"),
    };
    define(about, (complete) =>
      difference(
        complete,
        book.number(available),
        book.number(costs),
        "Wat beschikbaar is min wat de gemeente inzet, per persoon.",
      ),
    );
  }
}
