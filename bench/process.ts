import { spawn } from "node:child_process";
import { browserMemory, ownMemory } from "./tree-memory.ts";

export interface Finished {
  output: string;
  seconds: number;
  /** Memory in MB, each half second that a browser worked for it: of that browser, and of the program itself. */
  memory: { browser: number; own: number }[];
}

/**
 * Runs a program to its end and watches the memory of the browser that it starts.
 * @throws Error when it fails or takes longer than `most` seconds
 */
export function run(
  command: readonly [string, ...string[]],
  most: number,
  environment: NodeJS.ProcessEnv = {},
): Promise<Finished> {
  const [program, ...parameters] = command;
  const start = performance.now();
  const child = spawn(program, parameters, {
    env: { ...process.env, NODE_ENV: "production", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: most * 1000,
    killSignal: "SIGKILL",
  });
  let output = "";
  let errors = "";
  const memory: Finished["memory"] = [];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const watch = setInterval(() => {
    const browser = child.pid ? browserMemory(child.pid) : 0;
    if (child.pid && browser > 0) memory.push({ browser, own: ownMemory(child.pid) });
  }, 500);
  return new Promise((resolve, reject) => {
    child.once("error", (error) => {
      clearInterval(watch);
      reject(error);
    });
    child.once("close", (code, signal) => {
      clearInterval(watch);
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({ output, seconds, memory });
      else
        reject(
          new Error(
            `${command.join(" ")} (${signal ?? code}, ${seconds.toFixed(0)} s): ${(errors || output).slice(-2000)}`,
          ),
        );
    });
  });
}
