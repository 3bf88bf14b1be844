/** Where a command writes. Passed in, so that tests and a silent build can listen. */
export interface Terminal {
  line(text?: string): void;
  error(text: string): void;
  /** Replaces the last progress line where the terminal can, else writes a new one now and then. */
  progress(text: string): void;
  /** Colour where the terminal allows it. */
  colour(kind: "fout" | "waarschuwing" | "stijl" | "zacht" | "goed" | "vet", text: string): string;
}

const codes = { fout: 31, waarschuwing: 33, stijl: 36, zacht: 2, goed: 32, vet: 1 } as const;

/** The terminal that a command was typed in, or the file that its words go to. */
export function nodeTerminal(
  out: NodeJS.WriteStream = process.stdout,
  err: NodeJS.WriteStream = process.stderr,
  environment: NodeJS.ProcessEnv = process.env,
): Terminal {
  // NO_COLOR counts when it is set and not empty (no-color.org).
  const colours = out.isTTY === true && !environment.NO_COLOR && environment.TERM !== "dumb";
  let openProgress = false;
  const closeProgress = (): void => {
    if (openProgress) out.write("\n");
    openProgress = false;
  };
  return {
    line(text = "") {
      closeProgress();
      out.write(`${text}\n`);
    },
    error(text) {
      closeProgress();
      err.write(`${text}\n`);
    },
    progress(text) {
      if (out.isTTY) {
        out.write(`\r\u001b[K${text}`);
        openProgress = true;
      } else out.write(`${text}\n`);
    },
    colour: (kind, text) => (colours ? `\u001b[${codes[kind]}m${text}\u001b[0m` : text),
  };
}
