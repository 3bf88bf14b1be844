import { date } from "../../calendar.ts";
import { formatDate } from "../../notation.ts";
import type { Check, Found, Subject } from "../check.ts";
import { escaped } from "../text/words.ts";

export const besluit: Check<"volledig/besluit"> = {
  id: "volledig/besluit",
  severity: "waarschuwing",
  title: "Een besluit heeft een orgaan en een datum, en valt vóór wat het nodig heeft.",
  basis: "Gemeentewet, artikel 147 en 160; planning: een besluit gaat vooraf aan wat het nodig heeft",
  hint: "Noem bij de versie het orgaan en de dag van het besluit, of zet het besluit eerder in de planning.",
  *run(subject) {
    for (const { gegevens } of subject.authors) {
      for (const document of gegevens.documenten) yield* decided(document, subject);
      const start = gegevens.planning?.ingangsdatum.datum;
      for (const mijlpaal of gegevens.planning?.mijlpalen ?? []) {
        if (
          start === undefined ||
          mijlpaal.datum <= start ||
          !decides.test(mijlpaal.naam) ||
          !founds.test(mijlpaal.naam)
        )
          continue;
        yield {
          place: subject.dataset.placeOf(mijlpaal, "datum"),
          message: `‘${mijlpaal.naam}’ is op ${formatDate(date(mijlpaal.datum))}, na de start op ${formatDate(date(start))}.`,
          hint: "Laat eerst besluiten en dan beginnen, of leg uit waarom dit besluit later kan.",
        };
      }
    }
  },
};

const decides = /\b(?:vaststell\w*|vastgesteld|(?:stelt|stellen)\b[^.]*\bvast|besluit(?:vorming|en|t)?|beslist?)\b/i;

/** What the start itself rests on; a later choice on a part of it may come later. */
const founds = /\b(?:startnotitie|beleidskader|uitvoeringsplan|verordening|beleidsregels|begroting)\b|\bbeleidsplan\b/i;

type Document = Subject["authors"][number]["gegevens"]["documenten"][number];

function* decided(document: Document, { dataset }: Subject): Generator<Found> {
  if (document.status !== "vastgesteld") return;
  const version = document.versies.find(({ status }) => new RegExp(escaped(document.status), "i").test(status));
  if (!version) {
    yield {
      place: dataset.placeOf(document, "status"),
      message: `‘${document.titel}’ is vastgesteld, maar bij de versies staat niet wanneer en door wie.`,
    };
    return;
  }
  if (version.orgaan) return;
  yield {
    place: dataset.placeOf(version),
    message: `Bij de vastgestelde versie ${version.versie} van ‘${document.titel}’ staat niet wie besloot.`,
  };
}
