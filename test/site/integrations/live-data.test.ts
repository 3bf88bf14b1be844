import { EventEmitter } from "node:events";
import type { AstroIntegration } from "astro";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { liveData } from "../../../src/site/integrations/live-data.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Setup = NonNullable<AstroIntegration["hooks"]["astro:server:setup"]>;
type ConfigSetup = NonNullable<AstroIntegration["hooks"]["astro:config:setup"]>;
type Middleware = (request: object, response: object, next: () => void) => void;

/** A preview of which everything that happens is written down, in order. */
function preview({ hasNews = false, wrong = false } = {}) {
  const happened: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  let middleware: Middleware = () => undefined;
  const server = {
    middlewares: { use: (given: Middleware) => (middleware = given) },
    watcher,
    ws: { send: () => happened.push("pagina’s opnieuw") },
  };
  const integration = liveData({
    folders: ["/project/data"],
    unwatched: ["/programma/dist"],
    changed: () => happened.push("gelezen"),
    shown: () => {
      happened.push("gecontroleerd");
      return hasNews;
    },
    mistakes: () => (wrong ? [] : undefined),
  });
  // Of all that Astro gives, this is what is used.
  integration.hooks["astro:server:setup"]?.({ server } as unknown as Parameters<Setup>[0]);
  return {
    happened,
    integration,
    save: (path = "/project/data/a.yaml") => watcher.emit("all", "change", path),
    ask: (request: object = { headers: { accept: "text/html" } }) => {
      const response = { setHeader: () => undefined, end: () => happened.push("fouten") };
      middleware(request, response, () => happened.push("pagina"));
    },
  };
}

test("na opslaan hoort een open pagina het eerst, dan wordt er gelezen, en pas later gecontroleerd", () => {
  const { happened, save } = preview();
  save();
  vi.advanceTimersByTime(20);
  expect(happened).toEqual(["pagina’s opnieuw", "gelezen"]);
  vi.advanceTimersByTime(1000);
  expect(happened).toEqual(["pagina’s opnieuw", "gelezen", "gecontroleerd"]);
});

test("een pagina die meteen vraagt, krijgt wat er opgeslagen is", () => {
  const { happened, save, ask } = preview();
  save();
  vi.advanceTimersToNextTimer();
  ask();
  expect(happened).toEqual(["pagina’s opnieuw", "gelezen", "pagina"]);
  vi.advanceTimersByTime(100);
  expect(happened.filter((what) => what === "gelezen")).toHaveLength(1);
});

test("opslaan in stappen geeft één keer lezen", () => {
  const { happened, save } = preview();
  save();
  vi.advanceTimersByTime(5);
  save();
  vi.advanceTimersByTime(20);
  expect(happened).toEqual(["pagina’s opnieuw", "gelezen"]);
});

test("vinden de regels iets nieuws, dan worden pagina’s nog eens getoond", () => {
  const { happened, save } = preview({ hasNews: true });
  save();
  vi.advanceTimersByTime(1000);
  expect(happened).toEqual(["pagina’s opnieuw", "gelezen", "gecontroleerd", "pagina’s opnieuw"]);
});

test("een bestand buiten de mappen verandert niets", () => {
  const { happened, save } = preview();
  save("/project/elders/a.yaml");
  vi.advanceTimersByTime(1000);
  expect(happened).toEqual([]);
});

test("wat een build maakte, wordt niet bekeken: dat zijn bij veel stukken meer bestanden dan een computer kan volgen", () => {
  const { integration } = preview();
  let ignored: (path: string) => boolean = () => false;
  const injectScript = () => undefined;
  const updateConfig = (config: { vite: { server: { watch: { ignored: typeof ignored } } } }) => {
    ignored = config.vite.server.watch.ignored;
  };
  integration.hooks["astro:config:setup"]?.({ updateConfig, injectScript } as unknown as Parameters<ConfigSetup>[0]);
  const paths = ["/programma/dist", "/programma/dist/hbel/index.html", "/programma/distant", "/programma/src/a.ts"];
  expect(paths.filter(ignored)).toEqual(paths.slice(0, 2));
});

test("wie een pagina vraagt terwijl er fouten zijn, krijgt de fouten, ook wie er niet bij zegt dat het een pagina is", () => {
  const { happened, ask } = preview({ wrong: true });
  ask();
  ask({ headers: { accept: "*/*" }, url: "/hbel/?x=1" });
  ask({ headers: {}, url: "/hbel/cijfers.json" });
  expect(happened).toEqual(["fouten", "fouten", "pagina"]);
});
