import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { programFolder } from "../../../src/cli/project.ts";

/** `npm run dev` on a project, once it says where it is. The address is without a slash at its end. */
export async function startPreview(
  root: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<{ preview: ChildProcess; address: string }> {
  const preview = spawn(process.execPath, [join(programFolder, "src/cli/dev.ts")], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, RAADZAAM_ROOT: root, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    preview.stdout?.on("data", (piece) => {
      said += piece;
      const found = /Voorbeeld: (http:\/\/\S+)\//.exec(said);
      if (found?.[1]) resolve(found[1]);
    });
    preview.on("exit", () => reject(new Error(said)));
  });
  return { preview, address };
}
