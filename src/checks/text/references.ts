import type { Figure } from "../../figures/figure.ts";
import type { Context } from "../sentence-check.ts";
import { type Sentence, valueMark } from "./text.ts";

/** A figure that a sentence shows. */
export interface ShownFigure {
  figure: Figure;
  /** Without its unit. */
  bare: boolean;
  /** Indexes in the sentence of its first character, and of the first one after it. */
  index: number;
  end: number;
}

const inProse = /\{\{\{?\s*cijfer\s+"([^"]+)"([^}]*)\}\}\}?/g;
const inTemplate = /<Cijfer\s+id="([^"]+)"([^>]*)\/>/g;

const none: readonly ShownFigure[] = [];
/** Several rules ask it of the same sentence. */
const known = new WeakMap<Sentence, readonly ShownFigure[]>();

/** The figures that a sentence refers to; a reference to what does not exist is reported when the document is made. */
export function figuresIn(sentence: Sentence, context: Context): readonly ShownFigure[] {
  if (!sentence.words.includes(valueMark)) return none;
  const found = known.get(sentence) ?? readFigures(sentence, context);
  known.set(sentence, found);
  return found;
}

function readFigures(sentence: Sentence, { author, document, subject }: Context): readonly ShownFigure[] {
  const figures = (author ?? subject.sample)?.figures;
  if (!figures) return none;
  const year = document?.gegevens.jaar ?? subject.sample?.gegevens.documenten[0]?.jaar ?? 0;
  const form = sentence.text.origin === "sjabloon" ? inTemplate : inProse;
  return [...sentence.raw.matchAll(form)].flatMap((match) => {
    const id = figures.resolve(match[1] as string, year);
    if (id === undefined) return [];
    const bare = /\bkaal\b/.test(match[2] as string);
    return [{ figure: figures.get(id), bare, index: match.index, end: match.index + match[0].length }];
  });
}
