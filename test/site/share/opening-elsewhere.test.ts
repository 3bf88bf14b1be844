import { expect, test } from "vitest";
import type { Rendering } from "../../../src/site/rendering.ts";
import { openingElsewhere } from "../../../src/site/share/opening-elsewhere.ts";

test("een verwijzing naar een hoofdstuk gaat naar het hele stuk, een noot blijft op de pagina", () => {
  const brief = new Map([
    ["kern", '<a href="#kosten">7</a> <a href="#kort-noot-1">1</a> <a href="/begrippen/#pip">PIP</a>'],
  ]);
  const rendering = { document: { brief, briefNotes: [{ html: '<a href="#geld">3</a>' }] } } as unknown as Rendering;
  const { document } = openingElsewhere(rendering, "/hbel/plan/");
  expect(document.brief.get("kern")).toBe(
    '<a href="/hbel/plan/#kosten">7</a> <a href="#kort-noot-1">1</a> <a href="/begrippen/#pip">PIP</a>',
  );
  expect(document.briefNotes[0]?.html).toBe('<a href="/hbel/plan/#geld">3</a>');
});
