import type { Terminal } from "./terminal.ts";

/** Seconds with one decimal and a Dutch comma: `3,2 s`. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).replace(".", ",")} s`;
}

/** Counts work that is done, on one line of the terminal; where lines cannot be replaced, about ten lines in all. */
export function progressOf(terminal: Terminal, what: string, total: number, now: () => number): () => void {
  const start = now();
  const step = Math.max(1, Math.ceil(total / 10));
  let done = 0;
  return () => {
    done++;
    if (done === total || done % step === 0)
      terminal.progress(`${what}: ${done} van ${total} (${seconds(now() - start)})`);
  };
}
