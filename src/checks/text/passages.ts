import type { TextFile } from "../../dataset/text-file.ts";
import { sentencesOf } from "./sentences.ts";
import { type Passage, type PassageKind, Sentence, type Text } from "./text.ts";

interface Line {
  kind: PassageKind;
  /** The line with the sign of its kind made blank. */
  words: string;
  level?: number;
  /** Begins a passage of its own. */
  opens: boolean;
}

function lineOf(line: string): Line | undefined {
  if (line.trim() === "" || /^\s*(---+|\*\*\*+)\s*$/.test(line)) return undefined;
  const heading = /^(#{1,6})\s/.exec(line);
  if (heading) {
    const level = (heading[1] as string).length;
    return { kind: "kop", words: " ".repeat(level) + line.slice(level), level, opens: true };
  }
  const note = /^\[\^[^\]]*\]:/.exec(line);
  if (note) return { kind: "noot", words: " ".repeat(note[0].length) + line.slice(note[0].length), opens: true };
  const item = /^\s*([-+]|\d+[.)])\s/.exec(line);
  if (item) return { kind: "punt", words: " ".repeat(item[0].length) + line.slice(item[0].length), opens: true };
  if (/^\s*\|/.test(line)) return { kind: "tabel", words: line.replaceAll("|", " "), opens: true };
  return { kind: "alinea", words: line, opens: false };
}

/** No sentence runs from one cell into the next. */
function sentencesInCells(raw: string, words: string): { words: string; start: number }[] {
  let at = 0;
  return raw.split("|").flatMap(({ length }) => {
    const start = at;
    at += length + 1;
    return sentencesOf(words.slice(start, start + length)).map((each) => ({ ...each, start: start + each.start }));
  });
}

/** Masked words of a file (as long as the file itself) as passages and sentences. `lawful` tells which offsets a template presents as law. */
export function passagesOf(
  file: TextFile,
  masked: string,
  about: Pick<Text, "origin" | "section" | "terms">,
  lawful: (offset: number) => boolean = () => false,
): Text {
  const passages: Passage[] = [];
  const sentences: Sentence[] = [];
  const text: Text = { ...about, file: file.path, passages, sentences };
  let open: { kind: PassageKind; level?: number; offset: number; words: string } | undefined;
  const close = (): void => {
    if (!open) return;
    const { kind, level, offset, words } = open;
    const own: Sentence[] = [];
    const raw = file.text.slice(offset, offset + words.length);
    const passage: Passage = {
      kind,
      words,
      raw,
      ...(level !== undefined && { level }),
      lawful: lawful(offset),
      noted: kind === "noot" || raw.includes("[^"),
      sentences: own,
      placeOf: (index) => file.place(offset + index),
    };
    for (const { words: said, start } of kind === "tabel" ? sentencesInCells(raw, words) : sentencesOf(words))
      own.push(new Sentence(said, start, passage, text));
    passages.push(passage);
    sentences.push(...own);
    open = undefined;
  };
  let offset = 0;
  for (const raw of masked.split("\n")) {
    const line = lineOf(raw);
    if (!line) close();
    else if (line.opens || !open || open.kind === "kop" || open.kind === "tabel") {
      close();
      open = { kind: line.kind, ...(line.level !== undefined && { level: line.level }), offset, words: line.words };
    } else open.words += ` ${line.words}`;
    offset += raw.length + 1;
  }
  close();
  return text;
}
