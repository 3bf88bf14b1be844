import fc from "fast-check";
import { expect, test } from "vitest";
import { hatched } from "../../src/drawing/hatch.ts";

/** Where the pen comes, from the steps of the path. */
function coordinates(svg: string): [number, number][] {
  let [penX, penY] = [0, 0];
  return [...svg.matchAll(/([Mml])(-?[\d.]+) (-?[\d.]+)/g)].map(([, command, x, y]) => {
    [penX, penY] = command === "M" ? [Number(x), Number(y)] : [penX + Number(x), penY + Number(y)];
    return [penX, penY];
  });
}

test("een arcering blijft binnen haar vlak, hoe smal of hoog het ook is", () => {
  const size = fc.integer({ min: 1, max: 400 });
  fc.assert(
    fc.property(size, size, size, size, (x, y, width, height) => {
      expect(coordinates(hatched(x, y, width, height, "over")).length).toBeGreaterThan(0);
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

test("de rand om een arcering valt met haar hele dikte binnen het vlak", () => {
  const [, x, y, width, height] =
    hatched(10, 20, 40, 30, "over").match(/<rect [^>]*x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/) ?? [];
  expect([x, y, width, height].map(Number)).toEqual([11, 21, 38, 28]);
});
