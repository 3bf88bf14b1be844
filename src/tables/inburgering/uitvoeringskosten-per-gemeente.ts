import { buildTable } from "../build-table.ts";
import { euros } from "../column.ts";
import { roundingNote } from "../rounding-note.ts";
import { row, total } from "../row.ts";
import type { Table } from "../table.ts";
import { whole } from "../whole.ts";
import { citedSources, figureCell, gemeenteNaam, type TableContext } from "./context.ts";
import { ofYear } from "./of-year.ts";
import { postBasis } from "./post-basis.ts";

/** The costs of the implementation, divided over the members by their share in the income. */
export function uitvoeringskostenPerGemeente(context: TableContext): Table | undefined {
  const { graph, year } = context;
  const { leden, korte_naam } = context.opsteller.opsteller;
  const begroting = ofYear(context.opsteller.begrotingen, context.year);
  const posten = begroting?.posten ?? [];
  const share = (gemeente: string, post: string): string => `uitvoering-gemeente.${year}.${gemeente}.${post}`;
  if (!begroting || leden.length < 2 || !posten.some(({ id }) => leden.some((lid) => graph.has(share(lid, id)))))
    return undefined;
  const rows = posten.map((post) =>
    row(
      post.id,
      post.stelpost === "ja" ? `${post.naam} (stelpost)` : post.naam,
      [
        ...leden.map((lid) => figureCell(context, share(lid, post.id))),
        figureCell(context, `uitvoering.${year}.${post.id}`),
      ],
      { kind: post.stelpost === "ja" ? "stelpost" : "regel", detail: postBasis(context, post) },
    ),
  );
  const sums = [...leden.map((lid) => share(lid, "totaal")), `uitvoering.${year}.totaal`];
  const shares = leden.map((lid) => figureCell(context, `middelen.${year}.aandeel.${lid}`));
  const all = [
    ...rows,
    total(
      "Totaal",
      sums.map((id) => figureCell(context, id)),
    ),
    row("aandeel", "Aandeel in de middelen, %", [...shares, whole(shares)]),
  ];
  return buildTable({
    id: `uitvoeringskosten-per-gemeente-${year}`,
    title: `Uitvoeringskosten van ${korte_naam} in ${year}, verdeeld over de gemeenten`,
    year,
    stub: "Onderdeel",
    columns: [...leden.map((lid) => euros(lid, gemeenteNaam(context, lid))), euros("samen", korte_naam)],
    rows: all,
    notes: ["De verdeling volgt het aandeel van elke gemeente in de ontvangen middelen.", roundingNote(all)],
    sources: citedSources(context, begroting),
    wide: true,
    sideways: leden.length > 5,
  });
}
