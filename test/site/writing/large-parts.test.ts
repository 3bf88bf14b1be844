import { expect, test } from "vitest";
import { collectParts, largePart, withParts } from "../../../src/site/writing/large-parts.ts";

const page = () => `<main>é${largePart("<p>Eén € & $1</p>")}<hr>${largePart("<p>twee</p>")}</main>`;

test("wat in een build apart gaat, staat daarna op zijn plek, letter voor letter", async () => {
  const { page: marked, parts } = await collectParts(async () => page());
  expect(parts).toEqual(["<p>Eén € & $1</p>", "<p>twee</p>"]);
  expect(marked).not.toContain("twee");
  expect(withParts(Buffer.from(marked), parts).toString()).toBe(page());
});

test("buiten een build staat het meteen op de bladzijde, ook nadat er een mislukte", async () => {
  const failed = collectParts(async () => {
    throw new Error(page());
  });
  await expect(failed).rejects.toThrow("deel 1");
  expect(page()).toBe("<main>é<p>Eén € & $1</p><hr><p>twee</p></main>");
});

test("een bladzijde zonder grote delen blijft zoals zij is", () => {
  const bytes = Buffer.from("<p>klein</p>");
  expect(withParts(bytes, [])).toBe(bytes);
});
