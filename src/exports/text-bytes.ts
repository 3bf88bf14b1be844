/** From where to where in a piece of memory. */
export interface Range {
  start: number;
  end: number;
}

/**
 * Writes texts as bytes in room that is used again for each: thousands of files are made one after the other, and finding
 * new room for each took as long as the writing itself.
 */
export class TextBytes {
  #room: Buffer<ArrayBuffer>;
  #end = 0;
  readonly #encoding: "utf8" | "latin1";

  /** @param room to begin with; more is found when it is needed */
  constructor(encoding: "utf8" | "latin1" = "utf8", room = new ArrayBuffer(0)) {
    this.#encoding = encoding;
    this.#room = Buffer.from(room);
  }

  /** The bytes of texts and bytes one after the other, and of nothing before them. They hold until the next call. */
  of(...pieces: readonly (string | Uint8Array)[]): Buffer {
    this.#end = 0;
    const { start, end } = this.add(...pieces);
    return this.#room.subarray(start, end);
  }

  /** Puts texts and bytes behind what is there already. */
  add(...pieces: readonly (string | Uint8Array)[]): Range {
    const start = this.#end;
    this.#makeRoom(pieces);
    for (const piece of pieces) {
      if (typeof piece === "string") this.#end += this.#room.write(piece, this.#end, this.#encoding);
      else {
        this.#room.set(piece, this.#end);
        this.#end += piece.length;
      }
    }
    return { start, end: this.#end };
  }

  /** The room with all that was added, to be given away: it is not to be used here afterwards. */
  get room(): ArrayBuffer {
    return this.#room.buffer;
  }

  #makeRoom(pieces: readonly (string | Uint8Array)[]): void {
    // A letter takes three bytes at most, as one that takes four has two places in a text.
    const most = pieces.reduce((sum, piece) => sum + piece.length * (typeof piece === "string" ? 3 : 1), this.#end);
    if (most <= this.#room.length) return;
    const larger = Buffer.from(new ArrayBuffer(2 * most));
    larger.set(this.#room.subarray(0, this.#end));
    this.#room = larger;
  }
}
