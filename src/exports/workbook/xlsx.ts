import { daysBetween, date as plainDate } from "../../calendar.ts";
import { escapeXml, xmlDeclaration } from "../xml.ts";
import {
  cellName,
  type FormulaNotation,
  formulaText,
  type NumberCell,
  type Sheet,
  type SheetCell,
  type SheetRow,
  type Workbook,
} from "./sheet.ts";
import type { Archive, ArchivePart } from "./zip.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** Day 0 of the format. */
const dayZero = plainDate("1899-12-30");
/** Numbers and dates in Dutch, wherever the program that opens them is from. */
const dutch = "[$-413]";

/** Fonts, lines and alignment by the look of a cell; the order is that of `cellStyles`. */
type Look = "gewoon" | "totaal" | "kop";

/** The ways in which cells of one workbook look, each once; the first is that of cells without a style. */
class Styles {
  readonly #keys = new Map<string, number>();
  readonly #formats: string[] = [];
  readonly #styles: string[] = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];

  /** The number of a style; `format` is a number format, absent for text. */
  of(look: Look, format: string | undefined, isRight = format !== undefined): number {
    const key = `${look} ${format} ${isRight}`;
    const known = this.#keys.get(key);
    if (known !== undefined) return known;
    const [font, border] = { gewoon: [0, 0], totaal: [1, 1], kop: [1, 2] }[look];
    const alignment = isRight
      ? '<alignment horizontal="right" vertical="top"/>'
      : '<alignment vertical="top" wrapText="1"/>';
    const flags = `applyFont="1" applyBorder="1" applyAlignment="1"${format === undefined ? "" : ' applyNumberFormat="1"'}`;
    this.#styles.push(
      `<xf numFmtId="${this.#format(format)}" fontId="${font}" fillId="0" borderId="${border}" xfId="0" ${flags}>${alignment}</xf>`,
    );
    this.#keys.set(key, this.#styles.length - 1);
    return this.#styles.length - 1;
  }

  /** Own formats have numbers from 164. */
  #format(format: string | undefined): number {
    if (format === undefined) return 0;
    if (!this.#formats.includes(format)) this.#formats.push(format);
    return 164 + this.#formats.indexOf(format);
  }

  xml(): string {
    const formats = this.#formats.map(
      (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(code)}"/>`,
    );
    const font = (bold: string) => `<font>${bold}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
    const border = (lines: string) => `<border><left/><right/>${lines}<diagonal/></border>`;
    return (
      `${xmlDeclaration}<styleSheet xmlns="${main}">` +
      (formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join("")}</numFmts>` : "") +
      `<fonts count="2">${font("")}${font("<b/>")}</fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      `<borders count="3">${border("<top/><bottom/>")}${border('<top style="medium"/><bottom/>')}${border('<top/><bottom style="thin"/>')}</borders>` +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${this.#styles.length}">${this.#styles.join("")}</cellXfs>` +
      '<cellStyles count="1"><cellStyle name="Standaard" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    );
  }
}

/** Writes workbooks that have sheets in common; a sheet is made once for all of them, and packed once. */
export interface WorkbookWriter {
  write(workbook: Workbook): Archive;
}

/**
 * Excel files (ECMA-376), the same bytes for the same workbook. `shared` are the sheets that go into several workbooks; the
 * others have text only.
 */
export function xlsxWriter(shared: readonly Sheet[]): WorkbookWriter {
  const styles = new Styles();
  for (const look of ["gewoon", "kop"] as const) styles.of(look, undefined);
  const made = new Map(shared.map((sheet): [Sheet, ArchivePart] => [sheet, { content: sheetXml(sheet, styles) }]));
  const stylesPart = { content: styles.xml() };
  const fixed = new Map<number, Archive>();
  return {
    write({ title, author, date, sheets }) {
      const count = sheets.length;
      const frame = fixed.get(count) ?? frameFiles(count);
      fixed.set(count, frame);
      const list = sheets.map(
        ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
      );
      const pages = sheets.map((sheet, index) => ({
        name: `xl/worksheets/sheet${index + 1}.xml`,
        part: made.get(sheet) ?? { content: sheetXml(sheet, styles) },
      }));
      const workbook = `${xmlDeclaration}<workbook xmlns="${main}" xmlns:r="${officeRelations}"><sheets>${list.join("")}</sheets></workbook>`;
      return [
        ...frame,
        { name: "docProps/core.xml", part: { content: propertiesXml(title, author, date) } },
        { name: "xl/workbook.xml", part: { content: workbook } },
        { name: "xl/styles.xml", part: stylesPart },
        ...pages,
      ];
    },
  };
}

/** What says which parts there are; the same for every workbook of so many sheets. */
function frameFiles(count: number): Archive {
  const pages = Array.from({ length: count }, (_, index) =>
    relation(index + 1, `${officeRelations}/worksheet`, `worksheets/sheet${index + 1}.xml`),
  );
  const properties = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
  return [
    { name: "[Content_Types].xml", part: { content: contentTypes(count) } },
    {
      name: "_rels/.rels",
      part: {
        content: relationsXml([
          relation(1, `${officeRelations}/officeDocument`, "xl/workbook.xml"),
          relation(2, properties, "docProps/core.xml"),
        ]),
      },
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      part: { content: relationsXml([...pages, relation(count + 1, `${officeRelations}/styles`, "styles.xml")]) },
    },
  ];
}

function sheetXml({ header, rows }: Sheet, styles: Styles): string {
  const columns = header.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const titles = header.map(({ text, isNumeric }, column) =>
    textXml(text, cellName({ row: 0, column }), styles.of("kop", undefined, isNumeric)),
  );
  const lines = rows.map((row, index) => rowXml(row, index + 1, styles));
  // The header and the names of the rows stay where they are.
  const frozen = '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>';
  return (
    `${xmlDeclaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews>` +
    `<cols>${columns.join("")}</cols><sheetData><row r="1">${titles.join("")}</row>${lines.join("")}</sheetData></worksheet>`
  );
}

function rowXml({ cells, look }: SheetRow, index: number, styles: Styles): string {
  const style: Look = look === undefined ? "gewoon" : look === "totaal" ? "totaal" : "kop";
  const plain = styles.of(style, undefined);
  const content = cells.map((cell, column) => cellXml(cell, cellName({ row: index, column }), style, plain, styles));
  return `<row r="${index + 1}">${content.join("")}</row>`;
}

/** `plain` is the style of text in the row, which most cells have. */
function cellXml(cell: SheetCell, name: string, look: Look, plain: number, styles: Styles): string {
  switch (cell.kind) {
    case "text":
      return textXml(cell.text, name, plain);
    case "empty":
      return `<c r="${name}" s="${plain}"/>`;
    case "date":
      return `<c r="${name}" s="${styles.of(look, `${dutch}d mmmm yyyy`)}"><v>${daysBetween(dayZero, cell.value)}</v></c>`;
    case "number": {
      const formula = cell.formula ? `<f>${escapeXml(formulaText(cell.formula, notation))}</f>` : "";
      return `<c r="${name}" s="${styles.of(look, numberFormat(cell))}">${formula}<v>${cell.value}</v></c>`;
    }
  }
}

function textXml(text: string, name: string, style: number): string {
  return `<c r="${name}" s="${style}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;
}

/** `[$-413]#,##0.00" weken"`: the signs are those of the format, the program shows them as Dutch ones. */
function numberFormat({ decimals, prefix = "", suffix = "" }: NumberCell): string {
  const quoted = (words: string) => (words ? `"${words.replaceAll('"', "")}"` : "");
  return `${dutch}${quoted(prefix)}#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}${quoted(suffix)}`;
}

const notation: FormulaNotation = { cell: (name) => name, range: (from, to) => `${from}:${to}`, separator: "," };

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;
const relationsXml = (relations: readonly string[]): string =>
  `${xmlDeclaration}<Relationships xmlns="${packageRelations}">${relations.join("")}</Relationships>`;

function contentTypes(sheets: number): string {
  const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${type}"/>`;
  const pages = Array.from({ length: sheets }, (_, index) =>
    override(`/xl/worksheets/sheet${index + 1}.xml`, `${spreadsheet}.worksheet+xml`),
  );
  return (
    `${xmlDeclaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override("/xl/workbook.xml", `${spreadsheet}.sheet.main+xml`) +
    override("/xl/styles.xml", `${spreadsheet}.styles+xml`) +
    override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") +
    `${pages.join("")}</Types>`
  );
}

function propertiesXml(title: string, author: string, date: string): string {
  const moment = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  return (
    `${xmlDeclaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dc:language>nl-NL</dc:language>` +
    `${moment("created")}${moment("modified")}</cp:coreProperties>`
  );
}
