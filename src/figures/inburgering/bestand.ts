import { computed } from "../computed.ts";
import { type Build, countOf } from "./build.ts";

const group = "Mensen in begeleiding";

/** `bestand.<jaar>`: people in begeleiding at the end of a year (F18), as long as inflow and outflow are both known. */
export function defineBestand({ opsteller, define, fact, book, dataset }: Build): void {
  const file = opsteller.instroom;
  const begin = file?.bestand_begin;
  if (!file || !begin) return;
  let before = `bestand.${begin.jaar}.begin`;
  const about = { id: before, label: `Mensen in begeleiding op 1 januari ${begin.jaar}`, group, year: begin.jaar };
  fact(about, countOf(begin, "personen", file));
  for (let year = begin.jaar; ; year++) {
    const jaar = file.jaren.find((each) => each.jaar === year);
    const total = `instroom.${year}.totaal`;
    const inflow = book.has(total) ? total : `instroom.${year}.plichtigen`;
    const outflow = `instroom.${year}.uitstroom`;
    const start = before;
    if (!jaar || !book.has(inflow) || !book.has(outflow)) return;
    const id = `bestand.${year}`;
    const label = `Mensen in begeleiding op 31 december ${year}`;
    define({ id, label, group, year, place: dataset.placeOf(jaar) }, (complete) => {
      const [old, come, gone] = [book.number(start), book.number(inflow), book.number(outflow)];
      return computed(complete, {
        value: old.value.plus(come.value).minus(gone.value),
        unit: "personen",
        operands: [old, come, gone],
        words: "Wie er aan het begin was, plus wie er kwam, min wie er wegging.",
        parts: [old, "+", come, "−", gone],
      });
    });
    before = id;
  }
}
