import type { Check, Found, Subject } from "../check.ts";

const rank = { concept: 0, "ter besluitvorming": 1, vastgesteld: 2 } as const;

export const besluitvolgorde: Check<"planning/besluitvolgorde"> = {
  id: "planning/besluitvolgorde",
  severity: "waarschuwing",
  title: "Over een kader wordt besloten vóór het stuk dat het uitwerkt.",
  basis: "Planning: een besluit gaat vooraf aan wat het nodig heeft",
  hint: "Laat eerst het kader vaststellen, of leg uit waarom de stukken tegelijk voorliggen.",
  *run(subject) {
    for (const { gegevens } of subject.authors) {
      for (const child of gegevens.documenten) {
        const parent = gegevens.documenten.find(({ id }) => id === child.werkt_uit);
        if (parent) yield* judge(child, parent, subject);
      }
    }
  },
};

type Document = Subject["authors"][number]["gegevens"]["documenten"][number];

function* judge(child: Document, parent: Document, { dataset }: Subject): Generator<Found> {
  const place = dataset.placeOf(child, "werkt_uit");
  if (String(child.datum) < String(parent.datum).slice(0, String(child.datum).length)) {
    yield {
      place,
      message: `‘${child.titel}’ (${child.datum}) is ouder dan ‘${parent.titel}’ (${parent.datum}), dat het uitwerkt.`,
    };
  }
  if (child.status === "vastgesteld" && rank[parent.status] < rank.vastgesteld) {
    yield { place, message: `‘${child.titel}’ is vastgesteld, maar ‘${parent.titel}’, dat het uitwerkt, nog niet.` };
  }
  if (child.kennis_tot < parent.kennis_tot) {
    yield {
      place,
      message: `‘${child.titel}’ rekent met de wet en cijfers tot ${child.kennis_tot}, ‘${parent.titel}’ met die tot ${parent.kennis_tot}.`,
    };
  }
}
