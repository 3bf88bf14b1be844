import type { Diagnostic, Place } from "../diagnostic.ts";
import type { FigureBook } from "./graph.ts";
import { CircularFormula, DivisionByZero, NotANumber, UnknownFigure } from "./mistakes.ts";
import { checkReference, type FigureReference } from "./references.ts";
import { figureMistake } from "./rules.ts";

/** Where a finding points when neither the figure nor a reference has a place in a file. */
const nowhere: Place = { file: "data", line: 1, column: 1 };

function mistakesIn(error: unknown): unknown[] {
  return error instanceof AggregateError ? error.errors.flatMap(mistakesIn) : [error];
}

function attempt(compute: () => unknown): unknown[] {
  try {
    compute();
    return [];
  } catch (error) {
    return mistakesIn(error);
  }
}

/** The reference that closes the circle: what a writer can change. All other steps are formulas of the program. */
function closing(references: readonly FigureReference[], chain: readonly string[]): FigureReference | undefined {
  return references.find(({ from }) => from !== undefined && chain.includes(from));
}

function circle(book: FigureBook, references: readonly FigureReference[], chain: readonly string[]): Diagnostic {
  const [first = "", ...rest] = chain.map((id) => `‘${book.labelOf(id)}’`);
  return figureMistake("cijfers/kring", closing(references, chain)?.place ?? book.placeOf(chain[0] ?? "") ?? nowhere, {
    message: `De berekening loopt in een kring: ${first} rekent met ${rest.join(", dat rekent met ")}.`,
    cause: `Een cijfer kan niet van zichzelf afhangen. De kring is ${chain.join(", ")}.`,
    hint: "Kies een grondslag die niet op dit cijfer zelf berust, bijvoorbeeld de middelen in plaats van het totaal van de kosten.",
  });
}

function divisionByZero(book: FigureBook, id: string): Diagnostic {
  return figureMistake("cijfers/delen-door-nul", book.placeOf(id) ?? nowhere, {
    message: `‘${book.labelOf(id)}’ is niet te berekenen: er zou door nul worden gedeeld.`,
    cause: `Het cijfer ‘${id}’ is een deel van een totaal dat nul is.`,
    hint: "Vul de bedragen, aantallen of aandelen in waaruit het totaal bestaat, of haal ze weg als ze niet bekend zijn.",
  });
}

function missing(book: FigureBook, id: string, needed: string, hint: string | undefined): Diagnostic {
  return figureMistake("cijfers/ontbrekend-gegeven", book.placeOf(id) ?? nowhere, {
    message: `‘${book.labelOf(id)}’ is niet te berekenen: het cijfer ‘${needed}’ is er niet.`,
    cause: "Dit cijfer wordt uit een ander cijfer berekend, en daarvoor staan nog geen gegevens in data/.",
    hint: hint ?? "Vul het ontbrekende gegeven in.",
  });
}

/** What came of computing everything. */
export interface Evaluation {
  /** Every figure could be computed. */
  isComplete: boolean;
  diagnostics: Diagnostic[];
}

/**
 * Computes every figure and follows every reference. Gives all mistakes of a writer, each once: formulas that need
 * themselves, names of figures that do not exist or are of another kind, divisions by zero.
 * @throws what is no mistake of a writer
 */
export function evaluate(book: FigureBook, references: readonly FigureReference[] = []): Evaluation {
  const found = new Map<string, Diagnostic>();
  const report = (key: string, diagnostic: Diagnostic): void => {
    if (!found.has(key)) found.set(key, diagnostic);
  };
  const isWritten = (id: string): boolean =>
    references.some(({ from, name, year }) => from !== undefined && (book.resolve(name, year) ?? name) === id);

  let isComplete = true;
  for (const id of book.ids()) {
    for (const mistake of attempt(() => book.get(id))) {
      isComplete = false;
      if (mistake instanceof CircularFormula) {
        const key = closing(references, mistake.chain)?.from ?? [...new Set(mistake.chain)].sort().join(" ");
        report(`kring ${key}`, circle(book, references, mistake.chain));
      } else if (mistake instanceof DivisionByZero) {
        report(`nul ${mistake.id}`, divisionByZero(book, mistake.id));
      } else if (mistake instanceof UnknownFigure || mistake instanceof NotANumber) {
        // A name that a writer typed is reported below, at the place where it stands.
        const hint = mistake instanceof UnknownFigure ? mistake.hint : undefined;
        if (!isWritten(mistake.id)) report(`mist ${mistake.id}`, missing(book, id, mistake.id, hint));
      } else throw mistake;
    }
  }
  references.forEach((reference, index) => {
    // A figure that cannot be computed was reported above.
    attempt(() => {
      const diagnostic = checkReference(book, reference);
      if (diagnostic) report(`verwijzing ${index}`, diagnostic);
    });
  });
  return { isComplete, diagnostics: [...found.values()] };
}
