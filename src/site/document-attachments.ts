import type { Dataset } from "../dataset/inburgering/dataset.ts";
import type { NumberedTable, Section } from "../documents/document.ts";
import { tableToCsv } from "../exports/csv.ts";
import type { StukJson } from "../exports/document-schema.ts";
import { usedFiguresToJson } from "../exports/figures-json.ts";
import { formatList } from "../notation.ts";
import type { Attachment } from "../pdf/finish/attachments.ts";
import type { Table } from "../tables/table.ts";
import { tableFigures } from "../tables/table-figures.ts";
import { documentAddress } from "./addresses.ts";
import { attachmentName } from "./attachment-name.ts";
import { inFull } from "./describe-document.ts";
import { shownFigures } from "./mentions.ts";
import { registerHead } from "./register.ts";
import type { Rendering } from "./rendering.ts";

const utf8 = (text: string): Uint8Array => Buffer.from(text, "utf8");
const json = (value: unknown): Uint8Array => utf8(`${JSON.stringify(value, undefined, 1)}\n`);

/**
 * The data that go into the PDF of a document: its tables as CSV, the figures that it uses as JSON, and what it says about
 * itself. Nothing of the author's other documents, so that a fact which is used there alone leaves this PDF as it is.
 */
export function documentAttachments(rendering: Rendering, dataset: Dataset): Attachment[] {
  const { document, gegevens, opsteller } = rendering;
  const figures = shownFigures(document, gegevens, opsteller.figures);
  return attachments(rendering, dataset, numberedTables(document.sections), figures);
}

/** The same for the summary of a document: the whole of each table that it shows a part of. */
export function summaryAttachments(
  rendering: Rendering,
  dataset: Dataset,
  shown: readonly NumberedTable[],
): Attachment[] {
  const tables = shown.map(({ table, number }) => ({ table, numbers: [number] }));
  const { document, gegevens, opsteller } = rendering;
  const opening = shownFigures({ ...document, sections: [] }, gegevens, opsteller.figures);
  const figures = [...opening, ...shown.flatMap(({ table }) => tableFigures(table).map(({ id }) => id))];
  return attachments(rendering, dataset, tables, figures);
}

function attachments(
  rendering: Rendering,
  dataset: Dataset,
  tables: readonly Numbered[],
  figures: Iterable<string>,
): Attachment[] {
  const { document, opsteller } = rendering;
  return [
    ...tables.map(
      ({ table, numbers }): Attachment => ({
        name: attachmentName(table),
        mime: "text/csv",
        description: `${numbers.length > 1 ? "Tabellen" : "Tabel"} ${formatList(numbers.map(String))}, ${table.title}`,
        relationship: "Data",
        bytes: utf8(tableToCsv(table)),
      }),
    ),
    {
      name: "cijfers.json",
      mime: "application/json",
      description: "De cijfers van dit stuk, met berekening, bron en status",
      relationship: "Source",
      bytes: json(usedFiguresToJson(registerHead(opsteller), opsteller.figures, figures)),
    },
    {
      name: "metagegevens.json",
      mime: "application/json",
      description: "Wat dit stuk is: titel, opsteller, status, versie, bronnen en tabellen",
      relationship: "Supplement",
      bytes: json(aboutDocument(rendering, dataset, numberedTables(document.sections))),
    },
  ];
}

interface Numbered {
  table: Table;
  /** The same table may stand in several chapters, each time with a number of its own. */
  numbers: number[];
}

function numberedTables(sections: readonly Section[]): Numbered[] {
  const found = new Map<string, Numbered>();
  for (const { tables } of sections) {
    for (const { table, number } of tables.values()) {
      const known = found.get(table.id);
      if (known) known.numbers.push(number);
      else found.set(table.id, { table, numbers: [number] });
    }
  }
  return [...found.values()];
}

function aboutDocument(
  { document, gegevens, opsteller }: Rendering,
  { landelijk }: Dataset,
  tables: readonly Numbered[],
): StukJson {
  const parent = opsteller.documentOf(gegevens.werkt_uit);
  const gemeenten = new Map(landelijk.gemeenten.map(({ id, naam }) => [id, naam]));
  const bronnen = new Map(landelijk.bronnen.map(({ id, titel }) => [id, titel]));
  return {
    adres: inFull(documentAddress(opsteller.id, document.id), landelijk.site.adres),
    titel: gegevens.titel,
    ...(gegevens.ondertitel ? { ondertitel: gegevens.ondertitel } : {}),
    samenvatting: gegevens.lead,
    soort: document.typeName,
    taal: "nl",
    jaar: gegevens.jaar,
    opsteller: {
      id: opsteller.id,
      naam: opsteller.gegevens.opsteller.naam,
      leden: opsteller.gegevens.opsteller.leden.map((id) => gemeenten.get(id) ?? id),
    },
    status: gegevens.status,
    versie: gegevens.versie,
    datum: gegevens.datum,
    kennis_tot: gegevens.kennis_tot,
    besluit_door: gegevens.besluit_door,
    ...(parent ? { uitwerking_van: { titel: parent.titel, datum: parent.datum } } : {}),
    versies: gegevens.versies.map((versie) => ({ ...versie })),
    bronnen: gegevens.gebaseerd_op.map((id) => ({ id, titel: bronnen.get(id) ?? id })),
    onderdelen: document.parts.map(({ id, title, basis, state }) => ({ id, titel: title, basis, stand: state })),
    tabellen: tables.map(({ table, numbers }) => ({
      nummers: numbers,
      titel: table.title,
      bestand: attachmentName(table),
    })),
  };
}
