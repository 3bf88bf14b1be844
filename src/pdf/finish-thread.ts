import { parentPort } from "node:worker_threads";
import { finishPdf } from "./finish.ts";
import type { FinishOrder, FinishOutcome } from "./finishers.ts";

// Runs beside the program: what it is sent it finishes, one after the other in the order in which it came.
parentPort?.on("message", ({ id, parameters }: FinishOrder) => {
  finishPdf(...parameters).then(
    (pdf) => answer({ id, pdf }),
    (error: unknown) => answer({ id, error }),
  );
});

function answer(outcome: FinishOutcome): void {
  parentPort?.postMessage(outcome);
}
