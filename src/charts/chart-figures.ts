import type { NumberFigure } from "../figures/figure.ts";
import type { Bar, Chart } from "./chart.ts";

const ofBar = ({ value, compared }: Bar): NumberFigure[] => (compared ? [value, compared] : [value]);

/** The figures that a chart shows. */
export function chartFigures({ picture }: Chart): NumberFigure[] {
  switch (picture.kind) {
    case "staven":
      return [...picture.bars.flatMap(ofBar), ...(picture.reference ? [picture.reference.value] : [])];
    case "kolommen":
      return picture.bars.flatMap(ofBar);
    case "opbouw":
      return [...picture.bars, picture.total].flatMap(ofBar);
    case "dekking":
      return [...[picture.costs, picture.income].flatMap(ofBar), picture.left];
    default:
      return [];
  }
}
