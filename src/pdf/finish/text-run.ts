/** Width of a glyph of one font, in thousandths of its size. */
export type GlyphWidth = (glyph: number) => number;

/** A hundredth of a thousandth of the font size: less shows in no pixel, more does. */
const exact = (distance: number): number => Math.round(distance * 100) / 100;

/** Glyphs on one line in one font, with the moves between them where they do not stand where the font would put them. */
export class TextRun {
  /** Glyphs as hex, and moves back in thousandths of the font size. */
  readonly #parts: (string | number)[] = [];
  readonly #width: GlyphWidth;
  readonly #size: number;
  /** Where the next glyph comes, from the start of the run. */
  #pen = 0;
  /** Where the last move went, from the start of the run. */
  moved = 0;

  constructor(width: GlyphWidth, size: number) {
    this.#width = width;
    this.#size = size;
  }

  /** Puts the next glyph a distance from where the last move went; rounding never adds up, because it is set right at each move. */
  move(distance: number): void {
    this.moved += distance;
    const back = exact(((this.#pen - this.moved) * 1000) / this.#size);
    if (back === 0) return;
    const last = this.#parts.at(-1);
    if (typeof last === "number") this.#parts[this.#parts.length - 1] = exact(last + back);
    else this.#parts.push(back);
    this.#pen -= (back * this.#size) / 1000;
  }

  /** @param glyphs hex, four digits a glyph */
  show(glyphs: string): void {
    const last = this.#parts.at(-1);
    if (typeof last === "string") this.#parts[this.#parts.length - 1] = last + glyphs;
    else this.#parts.push(glyphs);
    for (let at = 0; at < glyphs.length; at += 4)
      this.#pen += (this.#width(Number.parseInt(glyphs.slice(at, at + 4), 16)) * this.#size) / 1000;
  }

  /** The operator that shows it. */
  toString(): string {
    const [only, ...others] = this.#parts;
    if (others.length === 0) return `<${only}> Tj`;
    return `[${this.#parts.map((part) => (typeof part === "string" ? `<${part}>` : part)).join("")}] TJ`;
  }
}
