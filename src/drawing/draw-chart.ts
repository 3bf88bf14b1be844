import type { Chart, Picture } from "../charts/chart.ts";
import { drawBars } from "./bars.ts";
import { drawBuildUp } from "./build-up.ts";
import { drawColumns } from "./columns.ts";
import { drawCoverage } from "./coverage.ts";
import { type AddressOf, type Drawn, type Frame, frames } from "./frame.ts";
import { drawMatrix } from "./matrix.ts";
import { drawSteps } from "./steps.ts";
import { at, escapeXml } from "./svg.ts";

function draw(picture: Picture, frame: Frame): Drawn {
  switch (picture.kind) {
    case "staven":
      return drawBars(picture, frame);
    case "kolommen":
      return drawColumns(picture, frame);
    case "opbouw":
      return drawBuildUp(picture, frame);
    case "dekking":
      return drawCoverage(picture, frame);
    case "stappen":
      return drawSteps(picture, frame);
    case "matrix":
      return drawMatrix(picture, frame);
  }
}

/**
 * A chart as SVG text, for a wide or a narrow place. The same chart always gives the same text. With addresses its numbers
 * are links, and the drawing is a group of them; without, it is one picture.
 */
export function drawChart(
  { picture, title, description }: Chart,
  size: keyof typeof frames,
  addressOf?: AddressOf,
): string {
  const frame: Frame = { ...frames[size], ...(addressOf && { addressOf }) };
  const { parts, height } = draw(picture, frame);
  const role = addressOf && parts.some((part) => part.startsWith("<a ")) ? "group" : "img";
  const css = size === "wide" ? "g" : "g smal";
  const words = `${title}. ${description}`;
  return `<svg class="${css}" viewBox="0 0 ${frames[size].width} ${at(height)}" role="${role}" aria-label="${escapeXml(words)}">${parts.join("")}</svg>`;
}
