/** Numbers of a document in reading order: chapters 1, 2, 3; annexes Bijlage A, B; sections 2.1; tables and charts through the document. */
export class Numbering {
  #chapter = 0;
  #annex = 0;
  #section = 0;
  #table = 0;
  #chart = 0;
  #isAnnex = false;

  /** The number of the next chapter: `2`, or `Bijlage A` for an annex. */
  chapter(annex: boolean): string {
    this.#isAnnex = annex;
    this.#section = 0;
    if (!annex) return String(++this.#chapter);
    this.#annex += 1;
    return `Bijlage ${String.fromCharCode(64 + this.#annex)}`;
  }

  /** The number of the next section of this chapter; sections of an annex have none. */
  section(): string | undefined {
    if (this.#isAnnex) return undefined;
    this.#section += 1;
    return `${this.#chapter}.${this.#section}`;
  }

  table(): number {
    this.#table += 1;
    return this.#table;
  }

  chart(): number {
    this.#chart += 1;
    return this.#chart;
  }
}
