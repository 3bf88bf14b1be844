import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, launch } from "puppeteer-core";
import { type BrowserProgram, packagedChromium } from "./packaged-chromium.ts";

/** No browser can be had; the message is Dutch and meant for the writer. */
export class NoBrowser extends Error {}

const programNames = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser"];
const fixedPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

function installed(searchPath: string): string | undefined {
  const onPath = searchPath.split(delimiter).flatMap((folder) => programNames.map((name) => join(folder, name)));
  return [...onPath, ...fixedPlaces].find((place) => existsSync(place));
}

/**
 * The browser to print with: the one that PUPPETEER_EXECUTABLE_PATH names, else an installed Chrome or Chromium,
 * else the Chromium of the npm package (Linux).
 * @param folder where the packaged browser is unpacked
 * @throws NoBrowser
 */
export async function findBrowser(
  folder: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<BrowserProgram> {
  const chosen = environment.PUPPETEER_EXECUTABLE_PATH;
  if (chosen) {
    if (existsSync(chosen)) return { path: chosen, environment: {} };
    throw new NoBrowser(
      `PUPPETEER_EXECUTABLE_PATH noemt ‘${chosen}’, maar dat bestand bestaat niet. Verbeter het pad of haal de instelling weg.`,
    );
  }
  const path = installed(environment.PATH ?? "");
  if (path) return { path, environment: {} };
  if (process.platform === "linux") return packagedChromium(folder);
  throw new NoBrowser(
    "Er is geen browser gevonden om de PDF’s mee te maken. Installeer Google Chrome of Chromium, of zet het pad in PUPPETEER_EXECUTABLE_PATH.",
  );
}

// Hinting moves glyphs by a fraction that differs between builds; the rest is work that printing does not need. Tags come from
// a picture of the accessibility tree of their own, and not from the one that is kept for screen readers at work.
const flags = [
  "--font-render-hinting=none",
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--disable-extensions",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-renderer-accessibility",
  "--force-color-profile=srgb",
];

/** Starts one browser, to be kept warm for all work. @throws NoBrowser when the program does not start */
export async function startBrowser(program: BrowserProgram): Promise<Browser> {
  try {
    return await launch({
      executablePath: program.path,
      headless: "shell",
      args: flags,
      env: { ...process.env, ...program.environment },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new NoBrowser(
      `De browser ‘${program.path}’ start niet (${reason}). Werk de browser bij of kies een andere met PUPPETEER_EXECUTABLE_PATH.`,
    );
  }
}
