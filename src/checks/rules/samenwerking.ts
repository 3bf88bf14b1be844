import type { Check, Found, Subject } from "../check.ts";
import { escaped } from "../text/words.ts";

const columns = [
  { column: "asiel_b1", doelgroep: "asiel", leerroute: "b1" },
  { column: "asiel_onderwijs", doelgroep: "asiel", leerroute: "onderwijs" },
  { column: "asiel_z", doelgroep: "asiel", leerroute: "z" },
  { column: "gezin", doelgroep: "gezin", leerroute: "alle" },
] as const;

const scales = /^(?:lokaal|subregionaal|regionaal|landelijk)(?:\s*\/\s*(?:lokaal|subregionaal|regionaal|landelijk))*$/i;

export const samenwerking: Check<"wet/samenwerking"> = {
  id: "wet/samenwerking",
  severity: "waarschuwing",
  title: "Het overzicht van de samenwerking geeft geen doelgroep minder dan de wet, en laat geen doelgroep open.",
  basis: "Aanbodplicht: Wet inburgering 2021, artikel 6, 13, 14, 15 en 16",
  hint: "Zet het onderdeel op ‘ja’ voor deze doelgroep, of leg in de opmerking uit wat volgens de wet kan.",
  *run(subject) {
    for (const { gegevens } of subject.authors) {
      for (const row of gegevens.samenwerking ?? []) {
        yield* againstLaw(row, subject);
        const place = (key: string) => subject.dataset.placeOf(row, key);
        if (!scales.test(row.schaal)) {
          yield {
            place: place("schaal"),
            message: `‘${row.schaal}’ is geen schaal.`,
            hint: "Schrijf lokaal, subregionaal of regionaal. Wie het doet, staat in de kolom ‘uitvoering’.",
          };
        }
        if (columns.every(({ column }) => row[column] === "onbekend" || row[column] === "n.v.t.") && !row.opmerking) {
          yield {
            place: place("onderdeel"),
            message: `Voor wie ‘${row.onderdeel}’ is, staat nergens.`,
            hint: "Vul de doelgroepen in, of schrijf in de opmerking wanneer dat bekend is.",
          };
        }
      }
    }
  },
};

type Row = NonNullable<Subject["authors"][number]["gegevens"]["samenwerking"]>[number];

function* againstLaw(row: Row, { dataset }: Subject): Generator<Found> {
  const { aanbodplicht, voorzieningen } = dataset.landelijk;
  const offer = voorzieningen.voorzieningen.find(({ naam, afkorting }) =>
    [naam, ...(afkorting ? [afkorting] : [])].some((name) =>
      new RegExp(`^${escaped(name)}(?!\\p{L})`, "iu").test(row.onderdeel),
    ),
  );
  if (!offer || row.opmerking) return;
  for (const { column, doelgroep, leerroute } of columns) {
    if (row[column] === "ja" || row[column] === "onbekend") continue;
    const due = aanbodplicht.filter(
      (duty) =>
        duty.onderdeel === offer.id &&
        duty.doelgroep === doelgroep &&
        (duty.leerroute === "alle" || leerroute === "alle" || duty.leerroute === leerroute),
    );
    const owed = due.find(
      ({ plicht, bijstand, opmerking }) => plicht === "verplicht" && bijstand === "alle" && opmerking === undefined,
    );
    if (!owed) continue;
    yield {
      place: dataset.placeOf(row, column),
      message: `‘${row.onderdeel}’ staat op ‘${row[column]}’, maar is volgens de wet verplicht voor doelgroep ‘${doelgroep}’.`,
      severity: "fout",
    };
  }
}
