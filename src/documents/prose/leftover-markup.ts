import type { Diagnostic, Place } from "../../diagnostic.ts";
import { mistake } from "../rules.ts";

const likeHeading = /^#{1,6}[\p{L}*_‘“"][^\n]*/u;
const openBold = /(?<!\\)\*\*/;

/**
 * A paragraph that begins as a table or a heading and is neither: the reader of the document would see the signs.
 * @param source the paragraph as the writer typed it
 */
export function looksLikeMore(source: string, place: Place): Diagnostic[] {
  if (source.startsWith("|")) {
    return [
      mistake("tekst/opmaak", place, {
        message: "Dit lijkt een tabel, maar komt als gewone regels met streepjes in het stuk.",
        cause: "Onder de kop hoort een regel met voor elke kolom drie streepjes, even veel kolommen als de kop.",
        hint: "Bijvoorbeeld: | Post | Bedrag |, op de regel eronder |---|---| en daaronder de regels van de tabel.",
      }),
    ];
  }
  const heading = likeHeading.exec(source)?.[0];
  if (!heading) return [];
  return [
    mistake("tekst/opmaak", place, {
      message: `‘${heading.slice(0, 60)}’ wordt geen tussenkop.`,
      cause: "Achter de hekjes hoort een spatie.",
      hint: `Schrijf ${heading.slice(0, 60).replace(/^#+/, "$& ")}`,
    }),
  ];
}

/**
 * Where asterisks stand in a text that make nothing bold, if they do.
 * @param source the text as the writer typed it
 * @returns the offset in the source
 */
export function openBoldIn(source: string): number | undefined {
  return openBold.exec(source)?.index;
}

/** Two asterisks that nothing closes, or that stand apart from the words. */
export function leftoverBold(place: Place): Diagnostic {
  return mistake("tekst/opmaak", place, {
    message: "Deze twee sterretjes blijven zo in de tekst staan.",
    cause: "Vette tekst begint en eindigt met twee sterretjes, in dezelfde alinea en zonder spatie ertussen.",
    hint: "Schrijf **belangrijk**, of haal de sterretjes weg.",
  });
}
