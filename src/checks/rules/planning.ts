import { date, parseDate } from "../../calendar.ts";
import { formatDate } from "../../notation.ts";
import type { Check, Found, Subject } from "../check.ts";

export const planning: Check<"planning/terugrekenen"> = {
  id: "planning/terugrekenen",
  severity: "waarschuwing",
  title: "De planning past in de tijd tot de start: inkoop en inregelen zijn op tijd klaar.",
  basis: "planningsregels.yaml: negen maanden voor de inkoop en een kwartaal om in te regelen",
  hint: "Begin eerder, of beschrijf wat er bij de start nog niet klaar is en hoe dat wordt opgevangen.",
  *run(subject) {
    for (const author of subject.authors) {
      const { gegevens, figures } = author;
      for (const mijlpaal of gegevens.planning?.mijlpalen ?? []) {
        const limit =
          mijlpaal.uiterlijk !== undefined && figures.has(mijlpaal.uiterlijk)
            ? figures.get(mijlpaal.uiterlijk)
            : undefined;
        if (limit?.kind !== "date" || mijlpaal.datum <= limit.value) continue;
        yield late(subject, mijlpaal, "datum", mijlpaal.naam, mijlpaal.datum, limit.value);
      }
      const ready = figures.has("planning.inkoop-klaar") ? figures.get("planning.inkoop-klaar") : undefined;
      for (const onderdeel of gegevens.inkoop?.onderdelen ?? []) {
        if (ready?.kind !== "date" || onderdeel.klaar_op === undefined || onderdeel.klaar_op <= ready.value) continue;
        yield late(subject, onderdeel, "klaar_op", `Inkoop van ${onderdeel.naam}`, onderdeel.klaar_op, ready.value);
      }
      yield* phases(subject, author);
    }
  },
};

function late({ dataset }: Subject, owner: object, key: string, name: string, day: string, limit: string): Found {
  return {
    place: dataset.placeOf(owner, key),
    message: `‘${name}’ is klaar op ${formatDate(date(day))}, maar moet uiterlijk ${formatDate(date(limit))} klaar zijn.`,
    cause: "Teruggerekend vanaf de ingangsdatum.",
  };
}

function* phases({ dataset }: Subject, { gegevens }: Subject["authors"][number]): Generator<Found> {
  const list = gegevens.planning?.fasen ?? [];
  for (const [index, fase] of list.entries()) {
    const next = list[index + 1];
    if (
      fase.van === undefined &&
      fase.tot === undefined &&
      list.some(({ van, tot }) => van !== undefined || tot !== undefined)
    ) {
      yield {
        place: dataset.placeOf(fase),
        message: `‘${fase.naam}’ heeft geen begin en geen einde.`,
        hint: "Geef de fase een datum, of haal hem uit de planning.",
      };
    }
    if (next?.van !== undefined && fase.van !== undefined && parseDate(next.van) && next.van < fase.van) {
      yield {
        place: dataset.placeOf(next, "van"),
        message: `‘${next.naam}’ begint vóór ‘${fase.naam}’, die eraan voorafgaat.`,
        hint: "Verbeter de datums of de volgorde van de fasen.",
      };
    }
  }
}
