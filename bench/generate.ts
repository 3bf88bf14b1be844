import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The opsteller whose files are the model for the generated ones: its chain has all three document types at full length. */
const model = "hbel";

/** A small repeatable generator (mulberry32), so that every run of the benchmark measures the same documents. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Where an author's size shows; prices, shares and terms are much the same everywhere. */
const sized = /^(begroting-\d{4}|instroom)\.yaml$/;

/** Every whole amount and number of people gets another size; what a source printed of the model no longer holds. */
function scaled(yaml: string, factor: number): string {
  return yaml
    .replace(
      /^(\s*(?:bedrag|aantal): )(\d+)$/gm,
      (_, key: string, value: string) => `${key}${Math.max(1, Math.round(Number(value) * factor))}`,
    )
    .replace(/^\s*gepubliceerd: .*\n/gm, "");
}

/**
 * Writes a project with `count` opstellers of three documents each: the facts of the model with other amounts and another name.
 * @param project the project whose data, content and templates are the model
 * @param target an empty folder
 */
export async function generateProject(project: string, target: string, count: number): Promise<void> {
  await mkdir(join(target, "data/opstellers"), { recursive: true });
  await cp(join(project, "data/landelijk"), join(target, "data/landelijk"), { recursive: true });
  await cp(join(project, "templates"), join(target, "templates"), { recursive: true });
  const facts = await filesBelow(join(project, "data/opstellers", model));
  const prose = await filesBelow(join(project, "content", model));
  const random = randomNumbers(2026);
  for (let number = 1; number <= count; number++) {
    const id = `gemeente-${String(number).padStart(3, "0")}`;
    const name = `Proefgemeente ${number}`;
    const factor = 0.25 + random() * 4;
    const renamed = (text: string): string =>
      text
        .replaceAll("HBEL-gemeenten", name)
        .replace(/\bHBEL\b/g, name)
        .replaceAll(`${model}/`, `${id}/`);
    for (const [path, text] of facts) {
      await write(join(target, "data/opstellers", id, path), renamed(sized.test(path) ? scaled(text, factor) : text));
    }
    for (const [path, text] of prose) await write(join(target, "content", id, path), renamed(text));
  }
}

async function filesBelow(folder: string): Promise<[path: string, text: string][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async (entry): Promise<[string, string]> => {
      const full = join(entry.parentPath, entry.name);
      return [full.slice(folder.length + 1), await readFile(full, "utf8")];
    }),
  );
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, text);
}
