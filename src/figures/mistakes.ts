/** A formula, a text or a template asks for a figure that nobody defined. */
export class UnknownFigure extends Error {
  readonly id: string;
  /** In Dutch, what to fill in; where the one who asks knows that. */
  readonly hint: string | undefined;
  constructor(id: string, hint?: string) {
    super(`figure ${id} does not exist`);
    this.id = id;
    this.hint = hint;
  }
}

/** A figure needs itself, by way of others. */
export class CircularFormula extends Error {
  /** The ids in the order in which they need each other; the first is also the last. */
  readonly chain: readonly string[];
  constructor(chain: readonly string[]) {
    super(`circular formula: ${chain.join(" -> ")}`);
    this.chain = chain;
  }
}

/** A date stands where a formula needs a number. */
export class NotANumber extends Error {
  readonly id: string;
  constructor(id: string) {
    super(`figure ${id} is a date, not a number`);
    this.id = id;
  }
}

/** A division by nothing, or a total divided over shares that are all zero. */
export class DivisionByZero extends Error {
  readonly id: string;
  constructor(id: string) {
    super(`figure ${id} divides by zero`);
    this.id = id;
  }
}
