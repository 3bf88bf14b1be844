import { computed } from "../computed.ts";
import { roundedFraction } from "../rounded-fraction.ts";
import { figureMistake } from "../rules.ts";
import { sum } from "../sum.ts";
import { type Build, countOf } from "./build.ts";

type File = NonNullable<Build["opsteller"]["instroom"]>;
type Jaar = File["jaren"][number];

const group = "Instroom";
const teller = "instroom.plichtig-deel.teller";
const noemer = "instroom.plichtig-deel.noemer";

/** The part of the taakstelling that has to integrate, as two facts: 2 of 3. */
function defineDeel({ fact }: Build, file: File): void {
  const deel = file.plichtig_deel;
  if (!deel) return;
  const label = "Inburgeringsplichtig deel van de taakstelling";
  fact(
    { id: teller, label: `${label}, teller`, group },
    { value: deel.teller, unit: "aantal", entry: deel, key: "teller", around: file },
  );
  fact(
    { id: noemer, label: `${label}, noemer`, group },
    { value: deel.noemer, unit: "aantal", entry: deel, key: "noemer", around: file },
  );
}

/** The taakstelling as given, or twice that of the half year that is known. */
function defineTaakstelling({ define, fact, input, asked, book }: Build, file: File, jaar: Jaar): void {
  const about = { id: `instroom.${jaar.jaar}.taakstelling`, label: "Taakstelling", group, year: jaar.jaar };
  const { taakstelling, halfjaar } = jaar;
  if (taakstelling) fact(about, countOf(taakstelling, "personen", file));
  if (!halfjaar) return;
  const halfId = `instroom.${jaar.jaar}.halfjaar`;
  const half = { ...about, id: halfId, label: "Taakstelling van een half jaar" };
  input(half, countOf(halfjaar, "personen", file));
  if (taakstelling) return;
  define({ ...about, ...asked(halfjaar, file, "aantal") }, (complete) => {
    const known = book.number(halfId);
    return computed(complete, {
      value: known.value.times(2),
      unit: "personen",
      operands: [known],
      words: "Twee keer de taakstelling van het halve jaar dat bekend is.",
      parts: ["2", "×", known],
    });
  });
}

/** The number as given, or the plichtige part of the taakstelling (F6). */
function definePlichtigen({ define, fact, asked, book, dataset, diagnostics }: Build, file: File, jaar: Jaar): void {
  const about = {
    id: `instroom.${jaar.jaar}.plichtigen`,
    label: "Asielstatushouders met inburgeringsplicht",
    group,
    year: jaar.jaar,
  };
  const given = jaar.inburgeringsplichtigen;
  if (given?.aantal !== undefined) {
    fact(about, { value: given.aantal, unit: "personen", entry: given, key: "aantal", around: file });
    return;
  }
  const wholeId = `instroom.${jaar.jaar}.taakstelling`;
  if (!book.has(wholeId) || !book.has(teller)) {
    if (given) {
      diagnostics.push(
        figureMistake("cijfers/ontbrekend-gegeven", dataset.placeOf(given), {
          message: `Het aantal inburgeringsplichtigen in ${jaar.jaar} is niet te berekenen.`,
          cause:
            "Zonder ‘aantal’ wordt het berekend uit de taakstelling en het deel daarvan dat inburgeringsplichtig is; een van beide ontbreekt.",
          hint: "Vul ‘aantal’ in, of vul de taakstelling van dit jaar en ‘plichtig_deel’ in.",
        }),
      );
    }
    return;
  }
  const taken = given ? asked(given, file) : { place: dataset.placeOf(jaar) };
  define({ ...about, ...taken }, (complete) =>
    roundedFraction(
      complete,
      book.number(wholeId),
      book.number(teller),
      book.number(noemer),
      "Het deel van de taakstelling dat inburgeringsplichtig is.",
    ),
  );
}

/** `instroom.<jaar>.*`: who is expected to come. */
export function defineInstroom(build: Build): void {
  const { define, fact, book, dataset } = build;
  const file = build.opsteller.instroom;
  if (!file) return;
  defineDeel(build, file);
  for (const jaar of file.jaren) {
    const about = (part: string, label: string) => ({
      id: `instroom.${jaar.jaar}.${part}`,
      label,
      group,
      year: jaar.jaar,
    });
    defineTaakstelling(build, file, jaar);
    definePlichtigen(build, file, jaar);
    const { gezinsmigranten, uitstroom } = jaar;
    if (gezinsmigranten) {
      fact(about("gezin", "Gezins- en overige migranten"), countOf(gezinsmigranten, "personen", file));
    }
    if (uitstroom) {
      fact(about("uitstroom", "Uitstroom"), countOf(uitstroom, "personen", file));
    }
    const parts = ["plichtigen", "gezin"].map((part) => `instroom.${jaar.jaar}.${part}`);
    if (!parts.every((id) => book.has(id))) continue;
    define({ ...about("totaal", "Inburgeraars, totaal"), place: dataset.placeOf(jaar) }, (complete) =>
      sum(complete, book.numbers(parts), "Asielstatushouders en gezins- en overige migranten samen."),
    );
  }
}
