import { formatDate } from "../../notation.ts";
import { escapeXml, xmlDeclaration } from "../xml.ts";
import {
  type FormulaNotation,
  formulaText,
  type NumberCell,
  type Sheet,
  type SheetCell,
  type SheetRow,
} from "./sheet.ts";
import type { WorkbookWriter } from "./xlsx.ts";
import type { Archive } from "./zip.ts";

const spreadsheet = "application/vnd.oasis.opendocument.spreadsheet";
const space = (name: string) => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`;
const namespaces = [
  ["office", space("office")],
  ["style", space("style")],
  ["text", space("text")],
  ["table", space("table")],
  ["fo", space("xsl-fo-compatible")],
  ["number", space("datastyle")],
  ["meta", space("meta")],
  ["config", space("config")],
  ["of", "urn:oasis:names:tc:opendocument:xmlns:of:1.2"],
  ["dc", "http://purl.org/dc/elements/1.1/"],
  ["xlink", "http://www.w3.org/1999/xlink"],
]
  .map(([prefix, name]) => `xmlns:${prefix}="${name}"`)
  .join(" ");

type Look = "gewoon" | "totaal" | "kop";

/** The styles of cells, with their numbers and dates in Dutch notation. */
class Styles {
  readonly #numbers = new Map<string, string>();
  readonly #cells = new Map<string, string>();
  readonly #xml: string[] = [];

  cell(look: Look, format: string | undefined, isRight = format !== undefined): string {
    const key = `${look} ${format} ${isRight}`;
    const known = this.#cells.get(key);
    if (known) return known;
    const name = `c${this.#cells.size + 1}`;
    this.#cells.set(key, name);
    const bold = look === "gewoon" ? "" : '<style:text-properties fo:font-weight="bold"/>';
    const line = {
      gewoon: "",
      totaal: ' fo:border-top="1.5pt solid #000000"',
      kop: ' fo:border-bottom="0.75pt solid #000000"',
    }[look];
    this.#xml.push(
      `<style:style style:name="${name}" style:family="table-cell"${format ? ` style:data-style-name="${format}"` : ""}>` +
        `<style:table-cell-properties style:vertical-align="top"${isRight ? "" : ' fo:wrap-option="wrap"'}${line}/>` +
        `<style:paragraph-properties fo:text-align="${isRight ? "end" : "start"}"/>${bold}</style:style>`,
    );
    return name;
  }

  number({ decimals, prefix = "", suffix = "" }: NumberCell): string {
    const words = (text: string) => (text ? `<number:text>${escapeXml(text)}</number:text>` : "");
    return this.#format(`${decimals} ${prefix} ${suffix}`, "number-style", [
      words(prefix),
      `<number:number number:decimal-places="${decimals}" number:min-decimal-places="${decimals}" number:min-integer-digits="1" number:grouping="true"/>`,
      words(suffix),
    ]);
  }

  date(): string {
    const gap = "<number:text> </number:text>";
    return this.#format("datum", "date-style", [
      "<number:day/>",
      gap,
      '<number:month number:textual="true" number:style="long"/>',
      gap,
      '<number:year number:style="long"/>',
    ]);
  }

  #format(key: string, element: string, parts: readonly string[]): string {
    const known = this.#numbers.get(key);
    if (known) return known;
    const name = `n${this.#numbers.size + 1}`;
    this.#numbers.set(key, name);
    this.#xml.push(
      `<number:${element} style:name="${name}" number:language="nl" number:country="NL">${parts.join("")}</number:${element}>`,
    );
    return name;
  }

  xml(): string {
    return this.#xml.join("");
  }
}

/**
 * OpenDocument spreadsheets (ISO/IEC 26300, version 1.3), the same bytes for the same workbook. `shared` are the sheets that
 * go into several workbooks; the others have text only.
 */
export function odsWriter(shared: readonly Sheet[]): WorkbookWriter {
  const styles = new Styles();
  for (const look of ["gewoon", "kop"] as const) styles.cell(look, undefined);
  const made = new Map(shared.map((sheet) => [sheet, tableXml(sheet, styles)]));
  const root = (name: string, content: string) =>
    `${xmlDeclaration}<office:${name} ${namespaces} office:version="1.3">${content}</office:${name}>`;
  const fixed: Archive = [
    { name: "mimetype", part: { content: spreadsheet, isStored: true } },
    { name: "META-INF/manifest.xml", part: { content: manifest } },
    {
      name: "styles.xml",
      part: { content: root("document-styles", `<office:styles>${styles.xml()}</office:styles>`) },
    },
  ];
  return {
    write({ title, author, date, sheets }) {
      const tables = sheets.map((sheet) => made.get(sheet) ?? tableXml(sheet, styles));
      const about =
        `<dc:title>${escapeXml(title)}</dc:title><meta:initial-creator>${escapeXml(author)}</meta:initial-creator>` +
        `<meta:creation-date>${date}T00:00:00</meta:creation-date><dc:language>nl-NL</dc:language>`;
      const content =
        `<office:automatic-styles>${columnStyles(sheets)}</office:automatic-styles>` +
        `<office:body><office:spreadsheet>${tables.join("")}</office:spreadsheet></office:body>`;
      return [
        ...fixed,
        { name: "meta.xml", part: { content: root("document-meta", `<office:meta>${about}</office:meta>`) } },
        { name: "settings.xml", part: { content: root("document-settings", settingsXml(sheets)) } },
        { name: "content.xml", part: { content: root("document-content", content) } },
      ];
    },
  };
}

/** A style for each width of column; it is named after its width, so that a sheet is the same in every workbook. */
function columnStyles(sheets: readonly Sheet[]): string {
  const widths = new Set(sheets.flatMap(({ header }) => header.map(({ width }) => width)));
  return [...widths]
    .map(
      (width) =>
        `<style:style style:name="k${width}" style:family="table-column"><style:table-column-properties style:column-width="${(width * 0.2).toFixed(1)}cm"/></style:style>`,
    )
    .join("");
}

function tableXml({ name, header, rows }: Sheet, styles: Styles): string {
  const columns = header.map(({ width }) => `<table:table-column table:style-name="k${width}"/>`);
  const titles = header.map(({ text, isNumeric }) => textXml(text, styles.cell("kop", undefined, isNumeric)));
  const lines = rows.map((row) => rowXml(row, styles));
  return (
    `<table:table table:name="${escapeXml(name)}">${columns.join("")}` +
    `<table:table-header-rows><table:table-row>${titles.join("")}</table:table-row></table:table-header-rows>${lines.join("")}</table:table>`
  );
}

function rowXml({ cells, look }: SheetRow, styles: Styles): string {
  const style: Look = look === undefined ? "gewoon" : look === "totaal" ? "totaal" : "kop";
  const plain = styles.cell(style, undefined);
  return `<table:table-row>${cells.map((cell) => cellXml(cell, style, plain, styles)).join("")}</table:table-row>`;
}

/** `plain` is the style of text in the row, which most cells have. */
function cellXml(cell: SheetCell, look: Look, plain: string, styles: Styles): string {
  switch (cell.kind) {
    case "text":
      return textXml(cell.text, plain);
    case "empty":
      return `<table:table-cell table:style-name="${plain}"/>`;
    case "date":
      return `<table:table-cell table:style-name="${styles.cell(look, styles.date())}" office:value-type="date" office:date-value="${cell.value}"><text:p>${formatDate(cell.value)}</text:p></table:table-cell>`;
    case "number": {
      const formula = cell.formula ? ` table:formula="${escapeXml(`of:=${formulaText(cell.formula, notation)}`)}"` : "";
      const style = styles.cell(look, styles.number(cell));
      return `<table:table-cell table:style-name="${style}"${formula} office:value-type="float" office:value="${cell.value}"><text:p>${escapeXml(cell.shown)}</text:p></table:table-cell>`;
    }
  }
}

function textXml(text: string, style: string): string {
  return `<table:table-cell table:style-name="${style}" office:value-type="string"><text:p>${escapeXml(text)}</text:p></table:table-cell>`;
}

const notation: FormulaNotation = {
  cell: (name) => `[.${name}]`,
  range: (from, to) => `[.${from}:.${to}]`,
  separator: ";",
};

const manifest =
  `${xmlDeclaration}<manifest:manifest xmlns:manifest="${space("manifest")}" manifest:version="1.3">` +
  ["/", "content.xml", "styles.xml", "meta.xml", "settings.xml"]
    .map((path) => {
      const type = path === "/" ? spreadsheet : "text/xml";
      return `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
    })
    .join("") +
  "</manifest:manifest>";

/** The header and the names of the rows stay where they are; 2 means frozen. */
function settingsXml(sheets: readonly Sheet[]): string {
  const item = (name: string, type: string, value: string | number) =>
    `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;
  const frozen = ["Horizontal", "Vertical"].map(
    (side) => item(`${side}SplitMode`, "short", 2) + item(`${side}SplitPosition`, "int", 1),
  );
  const entries = sheets.map(
    ({ name }) =>
      `<config:config-item-map-entry config:name="${escapeXml(name)}">${frozen.join("")}${item("PositionRight", "int", 1)}${item("PositionBottom", "int", 1)}</config:config-item-map-entry>`,
  );
  return (
    '<office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views">' +
    `<config:config-item-map-entry>${item("ViewId", "string", "view1")}<config:config-item-map-named config:name="Tables">${entries.join("")}</config:config-item-map-named></config:config-item-map-entry>` +
    "</config:config-item-map-indexed></config:config-item-set></office:settings>"
  );
}
