import type { Info } from "csv-parse/sync";
import { CsvError, parse } from "csv-parse/sync";
import type { Diagnostic, Outcome } from "../diagnostic.ts";
import { didYouMean } from "../nearest.ts";
import type { Places } from "./places.ts";
import { mistake } from "./rules.ts";
import type { TextFile } from "./text-file.ts";

/** The columns that a CSV file may have, by name; a required column stands in the header, its cells may not be empty. */
export type Columns = ReadonlyMap<string, { required: boolean }>;

interface Line {
  cells: string[];
  /** Offset of each cell in the file. */
  offsets: number[];
}

/**
 * One object of texts per line under the header, each marked in `places`; an empty cell gives no key.
 * Separated by commas, or by semicolons, which a Dutch spreadsheet writes. No value when header or lines do not fit.
 */
export function parseCsv(file: TextFile, columns: Columns, places: Places): Outcome<Record<string, string>[]> {
  const { value: lines, diagnostics } = readLines(file);
  const [header, ...body] = lines ?? [];
  if (!header) return { diagnostics };
  diagnostics.push(...checkHeader(file, header, columns), ...body.flatMap((line) => checkWidth(file, header, line)));
  if (diagnostics.length > 0) return { diagnostics };

  const rows = body.map((line) => {
    const filled = header.cells.map((name, index) => ({
      name,
      cell: line.cells[index] ?? "",
      at: line.offsets[index] ?? 0,
    }));
    const present = filled.filter(({ cell }) => cell !== "");
    const row = Object.fromEntries(present.map(({ name, cell }) => [name, cell]));
    places.mark(
      row,
      file,
      line.offsets[0] ?? 0,
      present.flatMap(({ at }) => [at, at]),
    );
    return row;
  });
  places.mark(
    rows,
    file,
    0,
    body.map((line) => line.offsets[0] ?? 0),
  );
  return { value: rows, diagnostics };
}

function readLines(file: TextFile): Outcome<Line[]> {
  const firstLine = file.text.slice(0, file.lineStarts[1]);
  const delimiter = firstLine.includes(";") ? ";" : ",";
  if (!firstLine.includes(delimiter) && firstLine.includes("\t"))
    return { diagnostics: [mistake("gegevens/csv", file.place(firstLine.indexOf("\t")), tabSeparated)] };
  try {
    const records = parse(file.text, {
      delimiter,
      columns: false,
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: string[]; raw: string; info: Info }[];
    let start = 0;
    const lines = records.map(({ record, raw }) => {
      const offsets = cellStarts(raw, delimiter).map((offset) => start + offset);
      start += raw.length;
      return { cells: record, offsets };
    });
    // A spreadsheet writes lines of separators for rows that were emptied.
    return { value: lines.filter(({ cells }) => cells.some((cell) => cell !== "")), diagnostics: [] };
  } catch (error) {
    if (error instanceof CsvError) return { diagnostics: [broken(file, error, delimiter)] };
    throw error;
  }
}

const tabSeparated = {
  message: "De kolommen zijn met tabs gescheiden.",
  cause: "Een CSV-bestand heeft tussen de kolommen een komma of een puntkomma.",
  hint: "Sla het bestand opnieuw op. In Excel kiest u bij ‘Opslaan als’ het bestandstype ‘CSV UTF-8’.",
};

/** Offsets in the text of one record at which its cells start, quotes included. */
function cellStarts(raw: string, delimiter: string): number[] {
  const first = raw.search(/\S/);
  const starts = [first];
  let quoted = false;
  for (let at = first; at < raw.length; at++) {
    if (raw[at] === '"') quoted = !quoted;
    else if (raw[at] === delimiter && !quoted) starts.push(at + 1 + leadingSpaces(raw, at + 1));
  }
  return starts;
}

function leadingSpaces(text: string, from: number): number {
  return /^[ \t]*/.exec(text.slice(from))?.[0].length ?? 0;
}

function checkHeader(file: TextFile, header: Line, columns: Columns): Diagnostic[] {
  const at = (index: number) => file.place(header.offsets[index] ?? 0);
  const found = header.cells.flatMap((name, index) => {
    if (header.cells.indexOf(name) < index) {
      return [
        mistake("gegevens/csv-kolommen", at(index), {
          message: `De kolom ‘${name}’ staat twee keer in de kop.`,
          hint: "Haal er één weg.",
        }),
      ];
    }
    if (columns.has(name)) return [];
    return [
      mistake("gegevens/csv-kolommen", at(index), {
        message: `‘${name}’ is geen bekende kolom.`,
        cause: "Een kolom die het programma niet kent, zou ongemerkt niet meetellen.",
        hint: didYouMean(
          name,
          [...columns.keys()].filter((column) => !header.cells.includes(column)),
        ),
      }),
    ];
  });
  const missing = [...columns].filter(([name, { required }]) => required && !header.cells.includes(name));
  return [
    ...found,
    ...missing.map(([name]) =>
      mistake("gegevens/csv-kolommen", at(0), {
        message: `De kolom ‘${name}’ ontbreekt in de kop.`,
        hint: `Voeg de kolom ‘${name}’ toe.`,
      }),
    ),
  ];
}

function checkWidth(file: TextFile, header: Line, line: Line): Diagnostic[] {
  if (line.cells.length === header.cells.length) return [];
  const tooMany = line.cells.length > header.cells.length;
  return [
    mistake("gegevens/csv-kolommen", file.place(line.offsets[tooMany ? header.cells.length : 0] ?? 0), {
      message: `Deze regel heeft ${line.cells.length} kolommen, de kop heeft er ${header.cells.length}.`,
      hint: tooMany
        ? "Zet een tekst met een scheidingsteken erin tussen dubbele aanhalingstekens."
        : "Zet ook voor een lege cel het scheidingsteken.",
    }),
  ];
}

function broken(file: TextFile, error: CsvError, delimiter: string): Diagnostic {
  const offset = error.code === "CSV_QUOTE_NOT_CLOSED" ? lastOpenQuote(file.text) : badCell(file, error, delimiter);
  return mistake("gegevens/csv", file.place(offset), {
    message: "De aanhalingstekens in deze cel kloppen niet.",
    cause:
      "Een cel met aanhalingstekens begint en eindigt ermee; een aanhalingsteken in de tekst zelf wordt verdubbeld.",
    hint: 'Bijvoorbeeld: "zwemmen, ""op maat"""',
  });
}

/** The reader names the line and the number of the cell; a cell that was left open on a line above is the one to mend. */
function badCell(file: TextFile, error: CsvError, delimiter: string): number {
  const { lines = 1, column = 0 } = error as unknown as { lines?: number; column?: number };
  const textOf = (line: number): string => file.text.slice(file.lineStarts[line], file.lineStarts[line + 1]);
  for (let line = 0; line < lines - 1; line++) {
    const text = textOf(line);
    if ((text.split('"').length - 1) % 2 === 1)
      return (file.lineStarts[line] ?? 0) + (cellStarts(text, delimiter).at(-1) ?? 0);
  }
  return (file.lineStarts[lines - 1] ?? 0) + (cellStarts(textOf(lines - 1), delimiter)[column] ?? 0);
}

/** The reader names the end of the file; the writer needs the quote that opened. */
function lastOpenQuote(text: string): number {
  const pairs = text.matchAll(/"[^"]*(?:""[^"]*)*("|$)/g);
  return [...pairs].find(([, close]) => close === "")?.index ?? 0;
}
