import type { Check } from "../check.ts";

export const instroomJaar: Check<"volledig/instroom-jaar"> = {
  id: "volledig/instroom-jaar",
  severity: "waarschuwing",
  title: "Er is een verwachte instroom voor het jaar van het stuk, en bij een uitstroom hoort een instroom.",
  basis: "Verplichte inhoud S6 en B9: omvang van de doelgroep in de periode van het stuk",
  hint: "Voeg het jaar toe in instroom.yaml, met bron of als raming, of zet het bij ‘nog_onbekend’.",
  *run({ authors, dataset }) {
    for (const { gegevens } of authors) {
      const { instroom } = gegevens;
      if (!instroom) continue;
      const known = new Set(
        instroom.jaren
          .filter(
            ({ taakstelling, halfjaar, inburgeringsplichtigen, gezinsmigranten }) =>
              taakstelling ?? halfjaar ?? inburgeringsplichtigen ?? gezinsmigranten,
          )
          .map(({ jaar }) => jaar),
      );
      for (const document of gegevens.documenten) {
        if (known.has(document.jaar) || document.nog_onbekend?.some(({ onderdeel }) => /^[SB][69]$/.test(onderdeel)))
          continue;
        yield {
          place: dataset.placeOf(document, "jaar"),
          message: `‘${document.titel}’ gaat over ${document.jaar}, maar voor dat jaar is er geen verwachte instroom.`,
        };
      }
      for (const entry of instroom.jaren) {
        if (!entry.uitstroom || known.has(entry.jaar)) continue;
        yield {
          place: dataset.placeOf(entry, "uitstroom"),
          message: `Voor ${entry.jaar} is er een uitstroom maar geen instroom.`,
          hint: "Zonder instroom zegt de uitstroom niet of de groep groeit. Voeg haar toe.",
        };
      }
    }
  },
};
