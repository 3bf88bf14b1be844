/**
 * Writes texts as bytes in room that is used again for each: thousands of files are made one after the other, and finding
 * new room for each took as long as the writing itself.
 */
export class TextBytes {
  #room = Buffer.allocUnsafeSlow(0);

  /** The bytes of texts and bytes one after the other, in UTF-8. They hold until the next call. */
  of(...pieces: readonly (string | Uint8Array)[]): Buffer {
    // A letter takes three bytes at most, as one that takes four has two places in a text.
    const most = pieces.reduce((sum, piece) => sum + piece.length * (typeof piece === "string" ? 3 : 1), 0);
    if (most > this.#room.length) this.#room = Buffer.allocUnsafeSlow(2 * most);
    let end = 0;
    for (const piece of pieces) {
      if (typeof piece === "string") end += this.#room.write(piece, end);
      else {
        this.#room.set(piece, end);
        end += piece.length;
      }
    }
    return this.#room.subarray(0, end);
  }
}
