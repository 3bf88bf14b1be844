import type { Voorzieningen } from "../../dataset/inburgering/dataset.ts";
import { formatList } from "../../notation.ts";
import type { About } from "../computed.ts";
import { difference } from "../difference.ts";
import { product } from "../product.ts";
import { sum } from "../sum.ts";
import type { Build } from "./build.ts";
import { keyOf, nameOf } from "./voorzieningen.ts";

const group = "Specifieke uitkering van het Rijk";

/** The voorzieningen of an opsteller, with how a figure on them is told. */
interface Offers extends Build {
  jaar: number;
  voorzieningen: Voorzieningen["voorzieningen"];
  about(part: string, label: string): About;
}

/**
 * `spuk.<jaar>.*`: what the Rijk pays for the voorzieningen of the expected people, and what these cost (F9). The routes
 * share one norm, so it counts once per person. Participation has no norm: it is paid from what is left.
 */
export function defineSpuk(build: Build): void {
  for (const file of build.opsteller.voorzieningen) defineYear(build, file);
}

function defineYear(build: Build, file: Voorzieningen): void {
  const { book, dataset } = build;
  const { jaar, voorzieningen } = file;
  const place = dataset.placeOf(file, "voorzieningen");
  const about = (part: string, label: string) => ({ id: `spuk.${jaar}.${part}`, label, group, year: jaar, place });
  const offers = { ...build, jaar, voorzieningen, about };
  defineUitkering(offers);
  if (book.has(`spuk.${jaar}.totaal`) && book.has(`leerroutes.${jaar}.kosten`)) defineKosten(offers);
}

/** What the Rijk pays: per person, and for all where the inflow is known. */
function defineUitkering({ jaar, voorzieningen, about, define, book }: Offers): void {
  const norms = voorzieningen.flatMap((entry) => {
    if (entry.norm) return [`norm.${jaar}.${entry.norm}`];
    return entry.beschikbaar ? [`voorziening.${jaar}.${keyOf(entry)}.beschikbaar`] : [];
  });
  const available = [...new Set(norms)];
  if (available.length === 0) return;
  define(about("per-persoon", "Specifieke uitkering per asielstatushouder"), (complete) =>
    sum(
      complete,
      book.numbers(available),
      "De bedragen van het Rijk per persoon opgeteld; het bedrag voor een leerroute telt één keer.",
    ),
  );
  const people = `instroom.${jaar}.plichtigen`;
  if (!book.has(people)) return;
  define(about("totaal", "Specifieke uitkering, totaal"), (complete) =>
    product(
      complete,
      book.numbers([people, `spuk.${jaar}.per-persoon`]),
      "euro",
      "Het aantal personen maal de uitkering per persoon.",
    ),
  );
}

/** What the voorzieningen with an amount cost for all, and what is left. */
function defineKosten(offers: Offers): void {
  const { jaar, voorzieningen, about, define, book } = offers;
  const people = `instroom.${jaar}.plichtigen`;
  const lines = [`leerroutes.${jaar}.kosten`];
  for (const entry of voorzieningen) {
    const [key, costs] = [keyOf(entry), `voorziening.${jaar}.${keyOf(entry)}.kosten`];
    const id = `spuk.${jaar}.kosten.${key}`;
    if (entry.leerroute || !book.has(costs) || book.has(id)) continue;
    lines.push(id);
    define(about(`kosten.${key}`, `${nameOf(offers, entry)}, kosten voor alle personen`), (complete) =>
      product(complete, book.numbers([people, costs]), "euro", "Het aantal personen maal de kosten per persoon."),
    );
  }
  const names = voorzieningen
    .filter(({ leerroute, kosten, geen_bedrag }) => !leerroute && !kosten && geen_bedrag !== undefined)
    .map((entry) => nameOf(offers, entry));
  const remark = names.length > 0 ? { remark: `Nog zonder bedrag, en dus niet meegeteld: ${formatList(names)}.` } : {};
  define({ ...about("kosten", "Kosten van de voorzieningen, totaal"), ...remark }, (complete) =>
    sum(complete, book.numbers(lines), "De kosten van de leerroutes en van de andere voorzieningen met een bedrag."),
  );
  define({ ...about("saldo", "Specifieke uitkering min kosten"), ...remark }, (complete) =>
    difference(
      complete,
      book.number(`spuk.${jaar}.totaal`),
      book.number(`spuk.${jaar}.kosten`),
      "De specifieke uitkering min de kosten. Wat overblijft, is voor participatie en maatwerk.",
    ),
  );
}
