import fc from "fast-check";
import { expect, test } from "vitest";
import { hatched } from "../../src/drawing/hatch.ts";

const coordinates = (svg: string): [number, number][] =>
  [...svg.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

test("een arcering blijft binnen haar vlak, hoe smal of hoog het ook is", () => {
  const size = fc.integer({ min: 1, max: 400 });
  fc.assert(
    fc.property(size, size, size, size, (x, y, width, height) => {
      for (const [px, py] of coordinates(hatched(x, y, width, height, "over"))) {
        expect(px).toBeGreaterThanOrEqual(x);
        expect(px).toBeLessThanOrEqual(x + width);
        expect(py).toBeGreaterThanOrEqual(y);
        expect(py).toBeLessThanOrEqual(y + height);
      }
    }),
  );
});

test("een leeg vlak heeft geen arcering", () => {
  expect(hatched(0, 0, 0, 20, "over")).toBe("");
});
