import type { Check } from "../check.ts";

const yearOf = (figure: string): number | undefined => Number(/\.(\d{4})\./.exec(figure)?.[1]) || undefined;

export const grondslagJaar: Check<"cijfers/grondslag-jaar"> = {
  id: "cijfers/grondslag-jaar",
  severity: "waarschuwing",
  title: "Een percentage is van een bedrag uit hetzelfde begrotingsjaar.",
  basis: "Rekenregel: een begroting van een jaar rust op de bedragen van dat jaar",
  hint: "Laat het jaar in ‘grondslag’ weg; dan geldt het jaar van de begroting. Is een ander jaar bedoeld, leg dat dan vast als uitzondering.",
  *run({ authors, dataset }) {
    for (const { gegevens } of authors) {
      for (const { jaar, posten } of gegevens.begrotingen) {
        for (const post of posten ?? []) {
          const base = post.grondslag && yearOf(post.grondslag);
          if (!base || base === jaar) continue;
          yield {
            place: dataset.placeOf(post, "grondslag"),
            message: `‘${post.naam}’ in de begroting van ${jaar} is een percentage van een bedrag uit ${base}.`,
            cause: "Wie een begroting kopieert voor een nieuw jaar, ziet dit makkelijk over het hoofd.",
          };
        }
      }
    }
  },
};
