import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { inflate } from "@sparticuz/chromium";

/** A browser that can be started: its program and what its environment must say. */
export interface BrowserProgram {
  path: string;
  environment: Record<string, string>;
}

const require = createRequire(import.meta.url);

/** Folder of the package, found through its entry because the package exports no package.json. */
function packageFolder(): string {
  return dirname(dirname(require.resolve("@sparticuz/chromium")));
}

/**
 * Unpacks the Chromium of the npm package once, into a folder that bears its version: the package itself unpacks to one
 * fixed name in the temporary folder, where two versions on one machine mix and crash.
 * Its own fonts settings are always used, so that two machines print the same; its own libraries only where the system has none.
 * @param folder where unpacked browsers are kept
 */
export async function packagedChromium(folder: string): Promise<BrowserProgram> {
  const source = packageFolder();
  const { version } = JSON.parse(await readFile(join(source, "package.json"), "utf8")) as { version: string };
  const home = join(folder, `chromium-${version}`);
  if (!existsSync(home)) await unpack(join(source, "bin"), home);
  const path = join(home, "chromium");
  const environment: Record<string, string> = { FONTCONFIG_PATH: join(home, "fonts") };
  if (spawnSync(path, ["--version"], { env: { ...process.env, ...environment } }).status === 0)
    return { path, environment };
  const libraries = [join(home, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return { path, environment: { ...environment, LD_LIBRARY_PATH: libraries } };
}

/** The package's own settings look in folders of the cloud service it was made for, and would leave the browser without a single font. */
function fontSettings(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, "fonts", "fonts")}</dir>
  <cachedir>${join(home, "fonts", "cache")}</cachedir>
</fontconfig>
`;
}

/** Unpacks beside the target and renames at the end, so that a killed run leaves no half browser. */
async function unpack(archives: string, home: string): Promise<void> {
  await mkdir(dirname(home), { recursive: true });
  const half = await mkdtemp(`${home}-`);
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = half;
  try {
    const parts = ["chromium.br", "fonts.tar.br", "al2023.tar.br", "swiftshader.tar.br"];
    await Promise.all(parts.map((part) => inflate(join(archives, part))));
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
  await writeFile(join(half, "fonts", "fonts.conf"), fontSettings(home));
  try {
    await rename(half, home);
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}
