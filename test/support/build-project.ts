import { date } from "../../src/calendar.ts";
import { buildPublication } from "../../src/cli/build-publication.ts";
import { listeningTerminal } from "./listening-terminal.ts";
import { projectRoot } from "./own-publication.ts";

/** Builds a project in this process as the command does. @returns its exit code and what the writer sees */
export async function buildProject(root: string, without?: "pdfs"): Promise<{ code: number; said: string }> {
  const { terminal, lines } = listeningTerminal();
  const code = await buildPublication({
    root,
    program: projectRoot,
    terminal,
    now: () => 0,
    today: date("2026-11-23"),
    inputs: "",
    ...(without && { without }),
  });
  return { code, said: lines.join("\n") };
}
