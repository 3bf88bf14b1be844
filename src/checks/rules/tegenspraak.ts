import type { Check } from "../check.ts";
import { contradiction } from "../contradictions/contradiction.ts";
import { likeStatements } from "../contradictions/statements.ts";

export const tegenspraak: Check<"stukken/tegenspraak"> = {
  id: "stukken/tegenspraak",
  severity: "waarschuwing",
  title: "Twee stukken van één opsteller zeggen over dezelfde zaak hetzelfde: getal, datum, termijn, keuze en woord.",
  basis: "Startnotitie, beleidskader en uitvoeringsplan werken elkaar uit",
  hint: "Maak de zinnen gelijk, of schrijf in het latere stuk wat er is veranderd en waarom.",
  *run(subject) {
    for (const author of subject.authors) {
      for (const { statement, earlier } of likeStatements(author.documents)) {
        for (const like of earlier) {
          const found = contradiction(statement, like, author, subject);
          if (!found) continue;
          yield found;
          // One contradiction of a sentence is enough to look at it.
          break;
        }
      }
    }
  },
};
