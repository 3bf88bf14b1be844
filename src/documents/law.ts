import type { PlainDate } from "../calendar.ts";
import type { LawText } from "./document.ts";

/** One version of a rule of law. */
export interface LawFact {
  id: string;
  text: string;
  article: string;
  from: PlainDate;
  /** Last day on which it held. */
  until?: PlainDate;
  checkedOn: PlainDate;
}

/** The rules of law in all their versions. */
export class LawRegister {
  readonly #versions = new Map<string, LawFact[]>();
  readonly #start: PlainDate | undefined;

  /** `start` is the first day of the law: a document from before that day shows the rules as they begin. */
  constructor(facts: Iterable<LawFact>, start?: PlainDate) {
    this.#start = start;
    for (const fact of facts) this.#versions.set(fact.id, [...(this.#versions.get(fact.id) ?? []), fact]);
  }

  has(id: string): boolean {
    return this.#versions.has(id);
  }

  ids(): Iterable<string> {
    return this.#versions.keys();
  }

  /** The version that held on a day, else (before the law began) the one that begins with it; undefined for a later rule. */
  on(id: string, day: PlainDate): LawText | undefined {
    const versions = this.#versions.get(id) ?? [];
    const holding = (date: PlainDate) =>
      versions.find(({ from, until }) => from <= date && (until === undefined || date <= until));
    return holding(day) ?? (this.#start && day < this.#start ? holding(this.#start) : undefined);
  }
}
