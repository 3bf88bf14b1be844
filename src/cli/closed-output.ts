/**
 * Who reads along may leave, as `head` does. That is no mistake of the program, so it is told to `then` and not with a stack trace;
 * any other failure to write is thrown as before.
 */
export function whenOutputCloses(
  then: () => void,
  streams: readonly NodeJS.WriteStream[] = [process.stdout, process.stderr],
): void {
  for (const stream of streams) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      then();
    });
  }
}
