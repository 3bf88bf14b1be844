import type { Check } from "../check.ts";
import { wordsOf } from "../text/words.ts";

export const postToelichting: Check<"cijfers/post-toelichting"> = {
  id: "cijfers/post-toelichting",
  severity: "waarschuwing",
  title: "Van elke post is te zien waarvoor hij is, en geen taak staat in twee posten.",
  basis: "Begroting: een raad beslist over taken, niet over bedragen alleen",
  hint: "Schrijf bij ‘toelichting’ waarvoor de post is, of geef hem een thema.",
  *run({ authors, dataset }) {
    for (const { gegevens } of authors) {
      for (const { posten = [] } of gegevens.begrotingen) {
        for (const post of posten) {
          if (post.bedrag !== undefined && !post.toelichting && !post.thema && !post.voorziening && !post.opmerking) {
            yield { place: dataset.placeOf(post), message: `Nergens staat waarvoor ‘${post.naam}’ is.` };
          }
        }
        const plug = posten.find(({ stelpost }) => stelpost === "ja");
        if (!plug) continue;
        const unsorted = tasksIn(plug.toelichting ?? "");
        for (const post of posten) {
          if (post === plug) continue;
          const own = tasksIn(`${post.naam} ${post.toelichting ?? ""}`);
          const shared = [...unsorted].find(([task]) => own.has(task))?.[1];
          if (shared === undefined) continue;
          yield {
            place: dataset.placeOf(plug, "toelichting"),
            message: `‘${shared}’ staat in de stelpost en ook bij ‘${post.naam}’.`,
            cause: "Dan is niet te zien of de taak twee keer telt of over twee posten is verdeeld.",
            hint: "Zet de taak in één post, of schrijf bij beide welk deel erin zit.",
          };
        }
      }
    }
  },
};

const general = new Set(
  "inburgeraars inburgering uitvoering gemeente gemeenten kosten hogere jaarlijks eenmalig medewerker begeleiding".split(
    " ",
  ),
);

/** Words that name a task, by their stem: long ones, and short names in capitals. */
function tasksIn(text: string): Map<string, string> {
  const isName = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);
  return new Map(
    wordsOf(text)
      .filter((word) => isName(word) || word.length >= 8)
      .map((word) => [isName(word) ? word : word.toLowerCase().replace(/(?:en|s)$/, ""), word] as const)
      .filter(([stem, word]) => !general.has(stem) && !general.has(word.toLowerCase())),
  );
}
