import type { Place } from "../diagnostic.ts";
import type { TextFile } from "./text-file.ts";

/**
 * Where an object was read. `offsets` holds, in the order of its keys, the offset of each key and of its value;
 * of an array the offset of each item. Bare numbers, because a large dataset has a million of them.
 */
interface Mark {
  file: TextFile;
  start: number;
  offsets: readonly number[];
}

/** Remembers for the very objects that were read where they and their keys stand. */
export class Places {
  readonly #marks = new WeakMap<object, Mark>();

  mark(object: object, file: TextFile, start: number, offsets: readonly number[]): void {
    this.#marks.set(object, { file, start, offsets });
  }

  /** Lets an object that was put together stand at the place of one that was read. */
  markAs(object: object, read: object): void {
    this.#marks.set(object, this.#markOf(read));
  }

  /** The start of the object. @throws Error when the object was not read from a file. */
  of(object: object): Place {
    const { file, start } = this.#markOf(object);
    return file.place(start);
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
    const { file, start, offsets } = this.#markOf(object);
    const index = Array.isArray(object) ? Number(key) : Object.keys(object).indexOf(String(key)) * 2 + part;
    return file.place(offsets[index] ?? start);
  }

  #markOf(object: object): Mark {
    const mark = this.#marks.get(object);
    if (!mark) throw new Error("this object was not read from a file");
    return mark;
  }
}
