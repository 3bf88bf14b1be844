import { encode } from "uqr";
import { expect, test } from "vitest";
import { qrCode } from "../../../src/site/share/qr-code.ts";

const address = "https://raadzaam.example/hbel/uitvoeringsplan/";

/** The dark units of a path, as the code itself has them. */
function drawn({ size, path }: { size: number; path: string }): boolean[][] {
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let at = Number(x); at < Number(x) + Number(length); at++) (grid[Number(y)] as boolean[])[at] = true;
  }
  return grid;
}

test("het pad tekent elk blokje van de code, en niets anders", () => {
  expect(drawn(qrCode(address))).toEqual(encode(address, { ecc: "Q", border: 4 }).data);
});

test("om de code ligt de witte rand die lezers nodig hebben", () => {
  const grid = drawn(qrCode(address));
  const edge = [...grid.slice(0, 4), ...grid.slice(-4)].flat();
  expect(edge.some(Boolean)).toBe(false);
  expect(grid.some((row) => row.slice(0, 4).some(Boolean) || row.slice(-4).some(Boolean))).toBe(false);
});
