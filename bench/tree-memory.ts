import { readdirSync, readFileSync } from "node:fs";

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return ""; // A process may end while it is looked at; another system has no /proc.
  }
}

/** The processes that a process started, and those that they started. */
function descendants(root: number): number[] {
  const children = new Map<number, number[]>();
  const names = process.platform === "linux" ? readdirSync("/proc").filter((name) => /^\d+$/.test(name)) : [];
  for (const name of names) {
    const parent = Number(/\) \S (\d+) /.exec(read(`/proc/${name}/stat`))?.[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const found: number[] = [];
  const waiting = [...(children.get(root) ?? [])];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    found.push(id);
    waiting.push(...(children.get(id) ?? []));
  }
  return found;
}

/** In MB, with its own part of what it shares with others (PSS); 0 on systems without /proc. */
export function ownMemory(process: number): number {
  return Number(/^Pss:\s+(\d+) kB/m.exec(read(`/proc/${process}/smaps_rollup`))?.[1] ?? 0) / 1024;
}

/** The processes of the browsers that a process started, and that these started themselves; none on systems without /proc. */
export function browsersOf(root: number): number[] {
  return descendants(root).filter((id) => /chrom/i.test(read(`/proc/${id}/comm`)));
}

/** Memory in MB of the browser that a process started; 0 when there is none. */
export function browserMemory(root: number): number {
  return browsersOf(root).reduce((sum, id) => sum + ownMemory(id), 0);
}
