import type { Places } from "./places.ts";
import { isName, plainValue } from "./plain-scalar.ts";
import type { TextFile } from "./text-file.ts";

/** Tabs, Windows line ends, several documents in one file: possible in YAML, and left to the full reader. */
const unusual = /[\t\r\ufeff]|^(?:---|\.\.\.|%)/m;
const key = /[A-Za-z_][\w-]*:(?![^ \n])/y;
/**
 * Reads YAML as people write it in data/: blocks and lists by indentation, texts and numbers on one line, folded text (>-),
 * and short lists and blocks between brackets. It takes a tenth of the time of the full reader and gives the same values and
 * places; for everything else, and for every mistake, it gives undefined and leaves the file to the full reader.
 */
export function readPlainYaml(file: TextFile, places: Places): unknown {
  if (unusual.test(file.text)) return undefined;
  return new PlainReader(file, places).root();
}

/** Every method gives undefined for what is not plain; no plain value is undefined. */
class PlainReader {
  readonly #file: TextFile;
  readonly #text: string;
  readonly #places: Places;
  /** The line that is read now: where it starts and ends, and where its content starts. */
  #start = 0;
  #end = -1;
  #at = 0;
  /** Of the content; -1 after the last line. */
  #indent = 0;

  constructor(file: TextFile, places: Places) {
    this.#file = file;
    this.#text = file.text;
    this.#places = places;
  }

  root(): unknown {
    this.#nextLine();
    const value = this.#indent === 0 ? this.#block() : undefined;
    return this.#indent < 0 ? value : undefined;
  }

  /** Goes to the next line with content that is no comment. */
  #nextLine(): void {
    do {
      this.#start = this.#end + 1;
      if (this.#start >= this.#text.length) {
        this.#indent = -1;
        return;
      }
      const end = this.#text.indexOf("\n", this.#start);
      this.#end = end < 0 ? this.#text.length : end;
      this.#at = this.#skipSpaces(this.#start);
    } while (this.#at >= this.#end || this.#text[this.#at] === "#");
    this.#indent = this.#at - this.#start;
  }

  #skipSpaces(from: number): number {
    let at = from;
    while (this.#text[at] === " ") at++;
    return at;
  }

  #block(): unknown {
    return this.#isItem() ? this.#list() : this.#map();
  }

  #isItem(): boolean {
    return this.#text[this.#at] === "-" && this.#text[this.#at + 1] === " ";
  }

  #list(): unknown {
    const indent = this.#indent;
    const start = this.#at;
    const values: unknown[] = [];
    const offsets: number[] = [];
    while (this.#indent === indent) {
      if (!this.#isItem()) return undefined;
      this.#at = this.#skipSpaces(this.#at + 1);
      this.#indent = this.#at - this.#start;
      offsets.push(this.#at);
      const value = this.#keyEnd(this.#at) > 0 ? this.#map() : this.#inline(indent);
      if (value === undefined) return undefined;
      values.push(value);
    }
    if (this.#indent > indent) return undefined;
    this.#places.mark(values, this.#file, start, offsets);
    return values;
  }

  #map(): unknown {
    const indent = this.#indent;
    const start = this.#at;
    const object: Record<string, unknown> = {};
    const offsets: number[] = [];
    while (this.#indent === indent) {
      const keyAt = this.#at;
      const keyEnd = this.#keyEnd(keyAt);
      const name = this.#text.slice(keyAt, keyEnd - 1);
      if (keyEnd < 0 || !isName(name) || Object.hasOwn(object, name)) return undefined;
      this.#at = this.#skipSpaces(keyEnd);
      let value: unknown;
      if (this.#restIsEmpty(this.#at)) {
        this.#nextLine();
        offsets.push(keyAt, this.#at);
        value = this.#indent > indent ? this.#block() : undefined;
      } else {
        offsets.push(keyAt, this.#at);
        value = this.#inline(indent);
      }
      if (value === undefined) return undefined;
      object[name] = value;
    }
    if (this.#indent > indent) return undefined;
    this.#places.mark(object, this.#file, start, offsets);
    return object;
  }

  /** Offset after the colon of the key that starts here; -1 when none does. */
  #keyEnd(at: number): number {
    key.lastIndex = at;
    return key.test(this.#text) ? key.lastIndex : -1;
  }

  /** Whether nothing but a comment follows on this line; `at` follows a space or a value. */
  #restIsEmpty(at: number): boolean {
    const next = this.#skipSpaces(at);
    return next >= this.#end || (this.#text[next] === "#" && this.#text[next - 1] === " ");
  }

  /** The value that starts on this line, and the step to the next line. `indent` is that of what holds the value. */
  #inline(indent: number): unknown {
    const sign = this.#text[this.#at];
    if (sign === ">") return this.#folded(indent);
    if (sign === "[" || sign === "{" || sign === '"' || sign === "'") {
      const read = sign === "[" ? this.#flowList() : sign === "{" ? this.#flowMap() : this.#quoted(this.#at);
      if (!read || !this.#restIsEmpty(read.end)) return undefined;
      this.#nextLine();
      return read.value;
    }
    const rest = this.#text.slice(this.#at, this.#end);
    const comment = rest.indexOf(" #");
    const value = plainValue(comment < 0 ? rest : rest.slice(0, comment));
    this.#nextLine();
    return value;
  }

  #quoted(at: number): { value: string; end: number } | undefined {
    const quote = this.#text[at] as string;
    const close = this.#text.indexOf(quote, at + 1);
    if (close < 0 || close > this.#end || this.#text[close + 1] === quote) return undefined;
    const value = this.#text.slice(at + 1, close);
    return value.includes("\\") ? undefined : { value, end: close + 1 };
  }

  #flowList(): { value: unknown[]; end: number } | undefined {
    const start = this.#at;
    const values: unknown[] = [];
    const offsets: number[] = [];
    let at = start;
    do {
      at = this.#skipSpaces(at + 1);
      const item = this.#flowScalar(at, "]");
      if (!item) return undefined;
      values.push(item.value);
      offsets.push(at);
      at = item.end;
    } while (this.#text[at] === ",");
    this.#places.mark(values, this.#file, start, offsets);
    return { value: values, end: at + 1 };
  }

  #flowMap(): { value: object; end: number } | undefined {
    const start = this.#at;
    const object: Record<string, unknown> = {};
    const offsets: number[] = [];
    let at = start;
    do {
      const keyAt = this.#skipSpaces(at + 1);
      const keyEnd = this.#keyEnd(keyAt);
      const name = this.#text.slice(keyAt, keyEnd - 1);
      if (keyEnd < 0 || !isName(name) || Object.hasOwn(object, name)) return undefined;
      const valueAt = this.#skipSpaces(keyEnd);
      const item = this.#flowScalar(valueAt, "}");
      if (!item) return undefined;
      object[name] = item.value;
      offsets.push(keyAt, valueAt);
      at = item.end;
    } while (this.#text[at] === ",");
    this.#places.mark(object, this.#file, start, offsets);
    return { value: object, end: at + 1 };
  }

  /** A text or number between brackets; `end` is the comma or bracket after it. */
  #flowScalar(at: number, close: string): { value: unknown; end: number } | undefined {
    if (this.#text[at] === '"' || this.#text[at] === "'") {
      const read = this.#quoted(at);
      const end = read && this.#skipSpaces(read.end);
      return end && (this.#text[end] === "," || this.#text[end] === close) ? { value: read.value, end } : undefined;
    }
    let end = at;
    while (end < this.#end && !",[]{}#".includes(this.#text[end] as string)) end++;
    if (this.#text[end] !== "," && this.#text[end] !== close) return undefined;
    const value = plainValue(this.#text.slice(at, end));
    return value === undefined ? undefined : { value, end };
  }

  /** `>-` and lines that are indented alike, which become one line. */
  #folded(indent: number): string | undefined {
    if (this.#text.slice(this.#at, this.#end) !== ">-") return undefined;
    const lines: string[] = [];
    let inner = -1;
    for (;;) {
      const start = this.#end + 1;
      const newline = this.#text.indexOf("\n", start);
      const end = newline < 0 ? this.#text.length : newline;
      const at = this.#skipSpaces(start);
      const isBlank = at >= end;
      if (inner < 0) inner = at - start;
      if (isBlank || at - start < inner) break;
      if (at - start > inner || this.#text[end - 1] === " ") return undefined;
      lines.push(this.#text.slice(at, end));
      this.#end = end;
    }
    this.#nextLine();
    // After an empty line the text may go on as a next paragraph; what follows must stand further to the left.
    return lines.length > 0 && inner > indent && this.#indent < inner ? lines.join(" ") : undefined;
  }
}
