import type { Found } from "../check.ts";
import { sentenceCheck } from "../sentence-check.ts";
import { retells } from "../text/retelling.ts";
import { placeIn } from "../text/text.ts";

export const kernwaarden = sentenceCheck({
  id: "wet/kernwaarden",
  severity: "stijl",
  title: "Wie de kernwaarden van het PVT opsomt, noemt ze alle, met hun naam.",
  basis: "Besluit inburgering 2021, artikel 3.1; begrippen.yaml: kernwaarden",
  hint: 'Noem alle kernwaarden uit de begrippenlijst, of verwijs met {{begrip "kernwaarden"}}.',
  words: /vrijheid|solidariteit|gelijkwaardigheid/i,
  prepare: ({ dataset }) => {
    const entry = dataset.landelijk.begrippen.find(({ id }) => id === "kernwaarden");
    const listed = entry?.uitleg.split(".")[0] ?? "";
    return listed.toLowerCase().match(/[\p{L}]{4,}/gu) ?? [];
  },
  alone: true,
  *judge(sentence, _, values): Iterable<Found> {
    if (retells(sentence)) return;
    const words = sentence.words.toLowerCase();
    const list = /\b(?:vrijheid|gelijkwaardigheid|solidariteit)\b[\s\S]*?\ben\s+\p{L}+/u.exec(words);
    if (!list || !/(?:,|\ben\b)/.test(list[0])) return;
    const missing = values.filter((value) => !words.includes(value));
    if (missing.length === 0 || missing.length === values.length) return;
    yield {
      place: placeIn(sentence, list.index),
      message: `Deze opsomming van kernwaarden mist: ${missing.join(", ")}.`,
    };
  },
});
