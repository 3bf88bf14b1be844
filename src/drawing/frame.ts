import type { NumberFigure } from "../figures/figure.ts";

/** Where a number in a drawing leads; absent on paper, where there is nothing to click. */
export type AddressOf = (figure: NumberFigure) => string;

/** The two sizes of every drawing: for a text column and paper, and for a narrow screen. In pixels, with letters of 15. */
export interface Frame {
  width: number;
  narrow: boolean;
  addressOf?: AddressOf;
}

/** The two sizes, by name. */
export const frames = {
  wide: { width: 640, narrow: false },
  narrow: { width: 340, narrow: true },
} as const satisfies Record<string, Omit<Frame, "addressOf">>;

/** Size of the letters in a drawing. */
export const size = 15;
/** From one line of words to the next. */
export const leading = 19;

/** What a kind of picture draws: its pieces and how high they reach. */
export interface Drawn {
  parts: readonly string[];
  height: number;
}
