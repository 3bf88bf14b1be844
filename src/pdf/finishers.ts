import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { FinishedPdf, finishPdf } from "./finish.ts";

type FinishParameters = Parameters<typeof finishPdf>;

export interface FinishOrder {
  id: number;
  parameters: FinishParameters;
}

export type FinishOutcome = { id: number } & ({ pdf: FinishedPdf } | { error: unknown });

/** Finishes PDFs in threads of its own, so that the browser goes on printing meanwhile. */
export interface Finishers {
  finish: typeof finishPdf;
  close(): Promise<void>;
}

interface Thread {
  worker: Worker;
  waiting: Map<number, { resolve(pdf: FinishedPdf): void; reject(error: unknown): void }>;
}

/** MB for young objects: a whole structure tree lives until its file is written, and with less room it is copied time and again. */
const youngObjects = 96;

/** @param most as many threads as can have work at once; on a machine with few cores there are fewer */
export function startFinishers(most: number): Finishers {
  const threads: Thread[] = [];
  let orders = 0;

  const start = (): Thread => {
    const worker = new Worker(new URL("./finish-thread.ts", import.meta.url), {
      resourceLimits: { maxYoungGenerationSizeMb: youngObjects },
    });
    const thread: Thread = { worker, waiting: new Map() };
    const stopped = (error: unknown): void => {
      const index = threads.indexOf(thread);
      if (index >= 0) threads.splice(index, 1);
      for (const { reject } of thread.waiting.values()) reject(error);
      thread.waiting.clear();
    };
    worker.on("message", (outcome: FinishOutcome) => {
      const order = thread.waiting.get(outcome.id);
      thread.waiting.delete(outcome.id);
      if ("pdf" in outcome) order?.resolve(outcome.pdf);
      else order?.reject(outcome.error);
    });
    // A document for which there is no memory takes its thread along, not the build.
    worker.on("error", stopped);
    worker.on("exit", () => stopped(new Error("de afwerking is gestopt")));
    threads.push(thread);
    return thread;
  };

  const room = Math.max(1, Math.min(most, availableParallelism() - 1));
  const leastBusy = (): Thread => {
    const [idlest] = threads.toSorted((a, b) => a.waiting.size - b.waiting.size);
    return !idlest || (idlest.waiting.size > 0 && threads.length < room) ? start() : idlest;
  };

  return {
    finish(...parameters) {
      const thread = leastBusy();
      const { promise, resolve, reject } = Promise.withResolvers<FinishedPdf>();
      const id = orders++;
      thread.waiting.set(id, { resolve, reject });
      thread.worker.postMessage({ id, parameters } satisfies FinishOrder);
      return promise;
    },
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
