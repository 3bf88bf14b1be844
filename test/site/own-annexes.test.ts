import { expect, test } from "vitest";
import type { Section } from "../../src/documents/document.ts";
import type { Rendering } from "../../src/site/rendering.ts";
import { shownCell } from "../../src/tables/shown.ts";
import { ownPublication } from "../support/own-publication.ts";

const publication = ownPublication();
const { opstellers, render, dataset } = publication;
const documents = opstellers.flatMap((opsteller) =>
  opsteller.gegevens.documenten.map(({ id }) => ({
    address: `${opsteller.id}/${id}`,
    rendering: render(opsteller, id, "print"),
  })),
);

const rowsOf = ({ document }: Rendering, table: string): string[] =>
  document.sections.flatMap(({ tables }) => tables.get(table)?.table.rows.map(({ id }) => id) ?? []);

/** Every word that a reader of the document sees, but for its two annexes. */
function wordsOf({ document, gegevens }: Rendering): string {
  const inTables = ({ tables }: Section): string[] =>
    [...tables].flatMap(([id, { table }]) =>
      id === "begrippen" || id === "bronnen"
        ? []
        : [
            table.title,
            table.stub,
            ...table.columns.map(({ header }) => header),
            ...table.notes,
            ...table.rows.flatMap(({ header, detail, cells }) => [header, detail ?? "", ...cells.map(shownCell)]),
          ],
    );
  const html = [
    ...document.brief.values(),
    ...document.briefNotes.map((note) => note.html),
    ...document.sections.flatMap((section) => [
      section.title,
      ...section.said,
      ...section.prose.values(),
      ...section.notes.map((note) => note.html),
      ...[...section.law.values()].flatMap(({ text, article }) => [text, article]),
      ...inTables(section),
    ]),
  ].join(" \n ");
  return `${html.replace(/<[^>]*>/g, "")} ${JSON.stringify(gegevens)}`;
}

test.each(documents)(
  "$address: elk begrip in de bijlage staat ook in het stuk, of in de uitleg van een ander",
  ({ rendering }) => {
    const words = wordsOf(rendering).toLowerCase();
    const ids = rowsOf(rendering, "begrippen");
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.length).toBeLessThan(dataset.landelijk.begrippen.length);
    const listed = dataset.landelijk.begrippen.filter(({ id }) => ids.includes(id));
    const unused = listed.filter(({ id, term, afkorting }) => {
      const forms = [term, id.replaceAll("-", " "), ...(afkorting ? [afkorting] : [])].map((form) =>
        form.toLowerCase(),
      );
      const elsewhere = listed.filter((other) => other.id !== id).map(({ uitleg }) => uitleg.toLowerCase());
      return !forms.some((form) => words.includes(form) || elsewhere.some((text) => text.includes(form)));
    });
    expect(unused.map(({ id }) => id)).toEqual([]);
  },
);

test.each(documents)(
  "$address: elke afkorting van de begrippenlijst die in het stuk staat, staat in de bijlage",
  ({ rendering }) => {
    const words = wordsOf(rendering);
    const ids = rowsOf(rendering, "begrippen");
    const missing = dataset.landelijk.begrippen.filter(
      ({ id, afkorting }) =>
        afkorting && new RegExp(`(?<![\\p{L}\\d])${afkorting}(?![\\p{L}\\d])`, "u").test(words) && !ids.includes(id),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  },
);

test.each(documents)(
  "$address: de bijlage met bronnen noemt elke bron van een tabel, en geen van een ander stuk",
  ({ rendering }) => {
    const ids = rowsOf(rendering, "bronnen");
    const tables = rendering.document.sections.flatMap(({ tables }) => [...tables.values()]);
    for (const { table } of tables) for (const { id } of table.sources) expect(ids, table.id).toContain(id);
    for (const id of rendering.gegevens.gebaseerd_op) expect(ids).toContain(id);
    const words = wordsOf(rendering).toLowerCase();
    const inTables = new Set(tables.flatMap(({ table }) => table.sources.map(({ id }) => id)));
    const loose = ids.filter((id) => !inTables.has(id) && !rendering.gegevens.gebaseerd_op.includes(id));
    for (const id of loose) {
      const titel = dataset.landelijk.bronnen.find((bron) => bron.id === id)?.titel.toLowerCase() ?? "?";
      const shown = [...rendering.document.briefFigures].length > 0;
      expect(words.includes(titel) || shown, id).toBe(true);
    }
  },
);

test.each(documents)("$address: de bijlage met bronnen noemt elke wet die een wetsblok aanhaalt", ({ rendering }) => {
  const ids = rowsOf(rendering, "bronnen");
  const articles = rendering.document.sections.flatMap(({ law }) => [...law.values()].map(({ article }) => article));
  const cited = dataset.landelijk.bronnen.filter(({ titel }) => articles.some((article) => article.includes(titel)));
  expect(cited.length).toBeGreaterThan(2);
  for (const { id } of cited) expect(ids).toContain(id);
});

test("op het web is de begrippenlijst voor elk stuk dezelfde", () => {
  for (const opsteller of opstellers)
    for (const { id } of opsteller.gegevens.documenten)
      expect(rowsOf(render(opsteller, id, "web"), "begrippen")).toHaveLength(dataset.landelijk.begrippen.length);
});
