import type { Place } from "../diagnostic.ts";
import type { TextFile } from "./text-file.ts";

/** Remembers for the very objects that were read where they and their keys stand. */
export class Places {
  /** Of each object where in the ledger its numbers start. */
  readonly #marks = new WeakMap<object, number>();
  readonly #files: TextFile[] = [];
  /**
   * For one object after the other: its file, its offset, how many offsets follow, and those; of an object the offsets of
   * each key and its value, of a list those of its items. Bare numbers in one row, because a large dataset has a million.
   */
  #ledger = new Int32Array(1024);
  #used = 0;

  mark(object: object, file: TextFile, start: number, offsets: readonly number[]): void {
    if (this.#files.at(-1) !== file) this.#files.push(file);
    this.#marks.set(object, this.#used);
    this.#write(this.#files.length - 1, start, offsets.length, ...offsets);
  }

  /** Lets an object that was put together stand at the place of one that was read. */
  markAs(object: object, read: object): void {
    this.#marks.set(object, this.#markOf(read));
  }

  /** The start of the object. @throws Error when the object was not read from a file. */
  of(object: object): Place {
    return this.#place(this.#markOf(object), undefined);
  }

  /** The key in its object (of an array: the item); the object itself when it has no such key. */
  ofKey(object: object, key: string | number): Place {
    return this.#ofPart(object, key, 0);
  }

  /** The value that belongs to a key; the object itself when it has no such key. */
  ofValue(object: object, key: string | number): Place {
    return this.#ofPart(object, key, 1);
  }

  #ofPart(object: object, key: string | number, part: 0 | 1): Place {
    const index = Array.isArray(object) ? Number(key) : Object.keys(object).indexOf(String(key)) * 2 + part;
    return this.#place(this.#markOf(object), index);
  }

  #place(mark: number, index: number | undefined): Place {
    const [file = 0, start = 0, count = 0] = this.#ledger.subarray(mark, mark + 3);
    const isKnown = index !== undefined && index >= 0 && index < count;
    return (this.#files[file] as TextFile).place(isKnown ? (this.#ledger[mark + 3 + index] as number) : start);
  }

  #markOf(object: object): number {
    const mark = this.#marks.get(object);
    if (mark === undefined) throw new Error("this object was not read from a file");
    return mark;
  }

  #write(...numbers: readonly number[]): void {
    if (this.#used + numbers.length > this.#ledger.length) {
      const larger = new Int32Array(2 * (this.#used + numbers.length));
      larger.set(this.#ledger);
      this.#ledger = larger;
    }
    this.#ledger.set(numbers, this.#used);
    this.#used += numbers.length;
  }
}
