import type { Begroting } from "../../dataset/inburgering/dataset.ts";
import { decimal } from "../../decimal.ts";
import type { Place } from "../../diagnostic.ts";
import { apportion } from "../apportion.ts";
import type { About } from "../computed.ts";
import { quotient } from "../quotient.ts";
import { sum } from "../sum.ts";
import { amountOf, type Build } from "./build.ts";
import { isPositive } from "./definer.ts";

const group = "Middelen voor de uitvoering";

type Gemeenten = readonly string[];

/** The amounts of members, and of neighbours to compare with. */
function defineBedragen({ fact, gemeente }: Build, begroting: Begroting): void {
  for (const entry of begroting.middelen ?? []) {
    const { gemeente: id } = entry;
    const about = {
      id: `middelen.${begroting.jaar}.${id}`,
      label: `Middelen voor de uitvoering, ${gemeente(id)}`,
      group,
      year: begroting.jaar,
    };
    fact(about, amountOf(entry, begroting));
  }
}

/** The sum over gemeenten; says which of them have no amount, because then it is not complete. */
function defineSom(
  { define, book, gemeenten, asked, dataset }: Build,
  begroting: Begroting,
  part: "totaal" | "samen",
  names: string,
  ids: Gemeenten,
): void {
  const known = ids.filter((id) => book.has(`middelen.${begroting.jaar}.${id}`));
  if (known.length === 0) return;
  const absent = ids.filter((id) => !known.includes(id));
  const printed = part === "totaal" ? begroting.middelen_totaal : begroting.middelen_samen;
  const taken = printed ? asked(printed, begroting) : { place: dataset.placeOf(begroting, "middelen") };
  const about: About = {
    id: `middelen.${begroting.jaar}.${part}`,
    label: `Middelen voor de uitvoering, ${names}`,
    group,
    year: begroting.jaar,
    ...taken,
    ...(absent.length > 0 ? { remark: `Zonder ${gemeenten(absent)}, waarvan geen bedrag bekend is.` } : {}),
  };
  const operands = known.map((id) => `middelen.${begroting.jaar}.${id}`);
  define(about, (complete) =>
    sum(complete, book.numbers(operands), `De middelen van ${gemeenten(known)}${known.length > 1 ? " samen" : ""}.`),
  );
}

/** What each member brings in, in percent of the total (F4), so that the shares add up to 100,0. */
function defineAandelen({ define, book, gemeente }: Build, jaar: number, leden: Gemeenten, place: Place): void {
  const totalId = `middelen.${jaar}.totaal`;
  if (!isPositive(book, totalId)) return;
  const known = leden.filter((id) => book.has(`middelen.${jaar}.${id}`));
  const ids = known.map((id) => `middelen.${jaar}.${id}`);
  const divided = apportion(() => ({ total: decimal(100), shares: book.numbers(ids), decimals: 1, unit: "procent" }));
  known.forEach((id, index) => {
    const about = {
      id: `middelen.${jaar}.aandeel.${id}`,
      label: `Aandeel in de middelen, ${gemeente(id)}`,
      group,
      year: jaar,
      place,
    };
    define(about, (complete) => {
      const [part, total] = [book.number(`middelen.${jaar}.${id}`), book.number(totalId)];
      return divided(complete, index, {
        operands: [part, total],
        words: "De middelen van de gemeente als deel van het totaal.",
        parts: [part, "÷", total],
      });
    });
  });
}

/** Euros per person, for the asielstatushouders alone and for all who have to integrate. */
function definePerPersoon({ define, book }: Build, jaar: number, place: Place): void {
  const perPersoon = (part: string, label: string, peopleId: string): void => {
    if (!isPositive(book, peopleId)) return;
    define({ id: `middelen.${jaar}.${part}`, label, group, year: jaar, place }, (complete) =>
      quotient(
        complete,
        book.number(`middelen.${jaar}.totaal`),
        book.number(peopleId),
        "euro",
        "De middelen gedeeld door het aantal personen.",
      ),
    );
  };
  perPersoon("per-plichtige", "Middelen per inburgeringsplichtige asielstatushouder", `instroom.${jaar}.plichtigen`);
  perPersoon("per-inburgeraar", "Middelen per inburgeringsplichtige, alle groepen", `instroom.${jaar}.totaal`);
}

/** `middelen.<jaar>.*`: what the gemeenten receive for the uitvoering, in every year that has a begroting. */
export function defineMiddelen(build: Build): void {
  const { korte_naam, leden, buurgemeenten = [] } = build.opsteller.opsteller;
  for (const begroting of build.opsteller.begrotingen) {
    if (!begroting.middelen || begroting.middelen.length === 0) continue;
    const { jaar } = begroting;
    const place = build.dataset.placeOf(begroting, "middelen");
    defineBedragen(build, begroting);
    defineSom(build, begroting, "totaal", `totaal ${korte_naam}`, leden);
    if (buurgemeenten.length > 0) {
      defineSom(build, begroting, "samen", `${korte_naam} met ${build.gemeenten(buurgemeenten)}`, [
        ...leden,
        ...buurgemeenten,
      ]);
    }
    if (!build.book.has(`middelen.${jaar}.totaal`)) continue;
    defineAandelen(build, jaar, leden, place);
    definePerPersoon(build, jaar, place);
  }
}
