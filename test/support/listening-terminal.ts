import type { Terminal } from "../../src/cli/terminal.ts";

/** A terminal without colour that remembers what is said, as lines. */
export function listeningTerminal(): { terminal: Terminal; lines: string[] } {
  const lines: string[] = [];
  const terminal: Terminal = {
    line: (text = "") => void lines.push(text),
    error: (text) => void lines.push(text),
    progress: (text) => void lines.push(text),
    colour: (_, text) => text,
  };
  return { terminal, lines };
}
