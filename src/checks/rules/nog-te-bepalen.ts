import type { Check } from "../check.ts";

const open =
  /^\s*(?:nog te bepalen|nog niet bekend|onbekend|volgt|n\.?t\.?b\.?|wordt (?:nader|later|nog) (?:\p{L}+ )?(?:uitgewerkt|bepaald|ingevuld|vastgesteld|gekozen)|nader te bepalen|later te bepalen|p\.?m\.?$|pm$|tbd|-|\?)/iu;
const until = /\b(?:19|20)\d\d\b/;

export const nogTeBepalen: Check<"volledig/nog-te-bepalen"> = {
  id: "volledig/nog-te-bepalen",
  severity: "waarschuwing",
  title: "Een indicator, risico of communicatiemiddel dat nog open is, noemt de datum waarop het bekend is.",
  basis: "Verplichte inhoud B11, B12 en B13: streefwaarde, frequentie, eigenaar, maatregel",
  hint: "Vul het in, of zet er een datum bij, in de regel zelf of in de opmerking bovenaan het bestand.",
  *run({ authors, dataset }) {
    for (const { gegevens } of authors) {
      const lists = [
        { file: gegevens.monitoring, entries: gegevens.monitoring?.indicatoren },
        { file: gegevens.risicos, entries: gegevens.risicos?.risicos },
        { file: gegevens.communicatie, entries: gegevens.communicatie?.middelen },
      ];
      for (const { file, entries = [] } of lists) {
        if (file?.opmerking !== undefined && until.test(file.opmerking)) continue;
        for (const entry of entries) {
          for (const [key, value] of Object.entries(entry)) {
            if (
              typeof value !== "string" ||
              !open.test(value) ||
              until.test(value) ||
              key === "kans" ||
              key === "impact"
            )
              continue;
            yield {
              place: dataset.placeOf(entry, key),
              message: `‘${key}’ van ‘${nameOf(entry)}’ is nog open, zonder datum.`,
            };
          }
        }
      }
    }
  },
};

function nameOf(entry: object): string {
  const named = entry as { naam?: string; middel?: string; id: string };
  return named.naam ?? named.middel ?? named.id;
}
