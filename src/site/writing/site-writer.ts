import { Worker } from "node:worker_threads";
import type { Lot } from "./finished-file.ts";

/** How many lots of files may be under way; more would fill the memory when the disk is slow. */
const room = 1;

/** In MB, far more than the files of one author take; without it the thread lets garbage pile up. */
const resourceLimits = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 256 };

/**
 * Brings files to the disk beside the site builder, on a core of its own: makes workbooks, cuts documents into chapters and
 * writes. A mistake there, such as a full disk, is thrown by the next call.
 */
export class SiteWriter {
  readonly #worker: Worker;
  readonly #ended: Promise<void>;
  #waiting = 0;
  #failure: Error | undefined;
  #handled: (() => void) | undefined;

  /** @param folder of the site */
  constructor(folder: string) {
    this.#worker = new Worker(new URL("./write-files.ts", import.meta.url), { workerData: folder, resourceLimits });
    this.#worker.on("message", () => {
      this.#waiting--;
      this.#handled?.();
    });
    this.#ended = new Promise((resolve) => {
      this.#worker.once("exit", () => resolve());
    });
    this.#worker.once("error", (error: Error) => {
      this.#failure = error;
      this.#handled?.();
    });
  }

  /** Hands files over, and waits while too much is under way. Content in bytes is given away, not copied. */
  async write(lot: Lot): Promise<void> {
    while (this.#waiting >= room && !this.#failure) {
      await new Promise<void>((resolve) => {
        this.#handled = resolve;
      });
    }
    if (this.#failure) throw this.#failure;
    this.#waiting++;
    const moved = lot.files.flatMap(({ content }) => (content instanceof Uint8Array ? [content.buffer] : []));
    this.#worker.postMessage(lot, moved);
  }

  /** Waits until everything is on the disk. */
  async end(): Promise<void> {
    if (!this.#failure) this.#worker.postMessage("end");
    await this.#ended;
    if (this.#failure) throw this.#failure;
  }
}
