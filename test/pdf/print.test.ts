import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { date } from "../../src/calendar.ts";
import { destinationPages } from "../../src/pdf/destinations.ts";
import { finishPdf } from "../../src/pdf/finish.ts";
import { type PrintJob, type PrintResult, printAll } from "../../src/pdf/press.ts";
import { printPage } from "../../src/pdf/print.ts";
import { type StaticServer, serveFolder } from "../../src/pdf/static-server.ts";
import { warmBrowser } from "../../src/pdf/warm-browser.ts";
import { browserFolder } from "../support/browser-folder.ts";
import { openFile } from "../support/pdf-file.ts";
import { structureOutline } from "../support/pdf-outline.ts";
import { readPdf } from "../support/read-pdf.ts";

const information = {
  title: "Proefstuk “kosten & dekking”",
  author: "HBEL-gemeenten",
  subject: "Uitvoeringsplan",
  keywords: ["inburgering"],
  language: "nl-NL",
  date: date("2021-11-30"),
  creator: "Raadzaam",
};

const browser = warmBrowser(browserFolder);
let server: StaticServer;
let address: string;

beforeAll(async () => {
  server = await serveFolder(fileURLToPath(new URL("fixtures", import.meta.url)));
  address = `${server.address}/stuk/`;
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function print(): Promise<Uint8Array> {
  const tab = await (await browser.get()).newPage();
  try {
    return await printPage(tab, address);
  } finally {
    await tab.close();
  }
}

describe("een stuk afdrukken", () => {
  test("de inhoud noemt de bladzijde waarop elk hoofdstuk begint", async () => {
    const printed = await print();
    expect(Object.fromEntries(destinationPages(printed))).toEqual({ een: 2, twee: 4, overzicht: 5 });
    const { pages } = await readPdf((await finishPdf(printed, information)).bytes);
    expect(pages).toHaveLength(5);
    expect(pages[0]).toMatch(/Een 2[\s\S]*Twee 4[\s\S]*slot 5/);
  });

  test("de bladzijdenummers in de inhoud horen bij hun regel, ook voor wie het stuk laat voorlezen", async () => {
    const { bytes } = await finishPdf(await print(), information);
    expect(structureOutline(await openFile(bytes))).toMatch(/“Een 2”[\s\S]*“Twee 4”[\s\S]*“Overzicht & slot 5”/);
  });

  test("een bladzijde die niets merkt van het afdrukken, krijgt de nummers die de eerste druk laat zien", async () => {
    const tab = await (await browser.get()).newPage();
    // To the page it is on paper all the time, so nothing changes when it is printed.
    await tab.emulateMediaType("print");
    const prints = vi.spyOn(tab, "pdf");
    const { pages } = await readPdf((await finishPdf(await printPage(tab, address), information)).bytes);
    await tab.close();
    expect(prints).toHaveBeenCalledTimes(2);
    expect(pages[0]).toMatch(/Een 2[\s\S]*Twee 4[\s\S]*slot 5/);
  });

  test("wie het afdrukken merkt, is na één keer klaar", async () => {
    const tab = await (await browser.get()).newPage();
    const prints = vi.spyOn(tab, "pdf");
    await printPage(tab, address);
    await tab.close();
    expect(prints).toHaveBeenCalledTimes(1);
  });

  test("de bladwijzers zijn de koppen, met hun bladzijde", async () => {
    const { bookmarks } = await readPdf((await finishPdf(await print(), information)).bytes);
    expect(bookmarks).toEqual([
      { title: "Proefstuk", page: 1, level: 1 },
      { title: "Een", page: 2, level: 2 },
      { title: "Twee", page: 4, level: 2 },
      { title: "Overzicht & slot", page: 5, level: 2 },
    ]);
  });

  test("titel en taal staan in het bestand, ook met aanhalingstekens en een ampersand", async () => {
    const read = await readPdf((await finishPdf(await print(), information)).bytes);
    expect(read.title).toBe("Proefstuk “kosten & dekking”");
    expect(read.language).toBe("nl-NL");
  });

  test("twee keer afdrukken geeft dezelfde bytes", async () => {
    const [first, second] = [await finishPdf(await print(), information), await finishPdf(await print(), information)];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
    expect(first.pages).toBe(5);
  });
});

describe("veel stukken afdrukken", () => {
  const job = (name: string, url = address): PrintJob => ({ name, url, information });

  test("een stuk dat blijft mislukken wordt genoemd en de rest komt", async () => {
    const results: PrintResult[] = [];
    const jobs = [job("goed-1"), job("weg", `${server.address}/bestaat-niet/`), job("goed-2")];
    await printAll(
      () => browser.get(),
      jobs,
      (result) => void results.push(result),
    );
    const byName = new Map(results.map((result) => [result.job.name, result]));
    expect(byName.get("goed-1")?.pdf?.pages).toBe(5);
    expect(byName.get("goed-2")?.pdf?.pages).toBe(5);
    expect(byName.get("weg")?.pdf).toBeUndefined();
    expect(byName.get("weg")?.failure).toContain("404");
  });

  /** Serves something else before the document itself; `stuck` is called when that asks for a picture, which never comes. */
  async function unruly(first: string, stuck = () => {}): Promise<{ url: string; asked: () => number; close(): void }> {
    let asked = 0;
    const page = readFileSync(new URL("fixtures/stuk/index.html", import.meta.url));
    const unwilling = createServer(({ url }, answer) => {
      if (url === "/plaatje") return stuck();
      if (url !== "/") return answer.writeHead(404).end();
      asked += 1;
      answer.writeHead(200, { "content-type": "text/html" }).end(asked === 1 ? first : page);
    });
    await new Promise<void>((resolve) => unwilling.listen(0, "127.0.0.1", resolve));
    return {
      url: `http://127.0.0.1:${(unwilling.address() as AddressInfo).port}/`,
      asked: () => asked,
      close: () => {
        unwilling.closeAllConnections();
        unwilling.close();
      },
    };
  }
  const begin = "<!doctype html><html lang=nl><title>x</title>";

  test("een tabblad dat blijft hangen wordt vervangen, en zijn stuk komt alsnog", async () => {
    const hanging = await unruly(`${begin}<script>for(;;);</script>`);
    try {
      const results: PrintResult[] = [];
      const jobs = [job("hangt", hanging.url), job("daarna")];
      await printAll(browser.get, jobs, (result) => void results.push(result), {
        tabs: 1,
        patience: () => 5000,
      });
      expect(results.map((result) => result.pdf?.pages)).toEqual([5, 5]);
      expect(hanging.asked()).toBe(2);
    } finally {
      hanging.close();
    }
  });

  test("hoe lang er gewacht wordt, hangt af van de omvang van het stuk en van hoe vaak het al is geprobeerd", async () => {
    const waited: [size: number, tries: number][] = [];
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
    try {
      const results: PrintResult[] = [];
      await printAll(browser.get, [{ ...job("zwijgt", url), size: 25_000 }], (result) => void results.push(result), {
        patience: (size, tries) => {
          waited.push([size, tries]);
          return 300 * tries;
        },
      });
      expect(results[0]?.failure).toBe("geen antwoord binnen 0,9 seconden");
      expect(waited).toEqual([
        [25_000, 1],
        [25_000, 2],
        [25_000, 3],
      ]);
    } finally {
      silent.closeAllConnections();
      silent.close();
    }
  });

  test("een tabblad dat vastloopt wordt meteen vervangen, en zijn stuk komt alsnog", async () => {
    const running = await browser.get();
    const crashing = await unruly(`${begin}<img src="/plaatje" alt="">`, async () => {
      const tab = (await running.pages()).find((page) => page.url() === crashing.url);
      // There is no answer from a tab that crashes.
      (await tab?.createCDPSession())?.send("Page.crash").catch(() => undefined);
    });
    try {
      const results: PrintResult[] = [];
      await printAll(browser.get, [job("vast", crashing.url)], (result) => void results.push(result), {
        patience: () => 1e9,
      });
      expect(results.map((result) => result.failure ?? result.pdf?.pages)).toEqual([5]);
      expect(crashing.asked()).toBe(2);
    } finally {
      crashing.close();
    }
  });

  /** Ends the browser each time that the page asks for its picture, so while it is being loaded. */
  async function killer(): Promise<Awaited<ReturnType<typeof unruly>>> {
    const deadly = `${begin}<img src="/plaatje" alt="">`;
    return unruly(deadly, async () => void (await browser.get()).process()?.kill("SIGKILL"));
  }

  test("een browser die tijdens het afdrukken wordt gestopt, wordt één keer vervangen; wat in beide tabbladen stond, komt alsnog", async () => {
    const deadly = await killer();
    const browsers = new Set<unknown>();
    const counted = async () => {
      const running = await browser.get();
      browsers.add(running.process()?.pid);
      return running;
    };
    try {
      const results: PrintResult[] = [];
      const jobs = [job("eerst", deadly.url), job("ernaast"), job("dan")];
      await printAll(counted, jobs, (result) => void results.push(result));
      expect(results.map((result) => result.failure ?? result.pdf?.pages)).toEqual([5, 5, 5]);
      expect(deadly.asked()).toBe(2);
      expect(browsers.size).toBe(2);
    } finally {
      deadly.close();
    }
  });

  test("een browser die steeds weer wordt gestopt, houdt het afdrukken niet eeuwig op: elk stuk wordt genoemd", async () => {
    const dying = async () => {
      const running = await browser.get();
      setImmediate(() => running.process()?.kill("SIGKILL"));
      return running;
    };
    const results: PrintResult[] = [];
    await printAll(dying, [job("een"), job("twee")], (result) => void results.push(result));
    expect(results.map((result) => result.job.name).sort()).toEqual(["een", "twee"]);
    for (const { pdf, failure } of results) {
      expect(pdf).toBeUndefined();
      expect(failure).not.toBe("");
    }
  });

  test("een stuk dat niet is af te werken wordt genoemd en de rest komt", async () => {
    const file = {
      name: "a.csv",
      mime: "text/csv",
      description: "",
      relationship: "Data",
      bytes: Buffer.from("a"),
    } as const;
    const results: PrintResult[] = [];
    const jobs = [{ ...job("dubbel"), attachments: () => [file, file] }, job("goed")];
    await printAll(browser.get, jobs, (result) => void results.push(result), { tabs: 1 });
    expect(results.map((result) => result.failure ?? result.pdf?.pages)).toEqual(["twee bijlagen heten a.csv", 5]);
  });

  test("kan een stuk niet worden bewaard, dan wordt er niets meer gedrukt", async () => {
    const jobs = Array.from({ length: 8 }, (_, index) => job(`stuk-${index}`));
    let asked = 0;
    const full = (): void => {
      asked += 1;
      throw new Error("de schijf is vol");
    };
    await expect(printAll(browser.get, jobs, full)).rejects.toThrow("de schijf is vol");
    expect(asked).toBeLessThan(4);
  });
});

test("wie tegelijk om de browser vraagt, krijgt dezelfde", async () => {
  const own = warmBrowser(browserFolder);
  const [first, second] = await Promise.all([own.get(), own.get()]);
  expect(second).toBe(first);
  first.process()?.kill("SIGKILL");
  await vi.waitUntil(() => !first.connected);
  const [third, fourth] = await Promise.all([own.get(), own.get()]);
  expect(third).not.toBe(first);
  expect(fourth).toBe(third);
  await own.close();
});
