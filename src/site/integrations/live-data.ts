import { normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { Diagnostic } from "../../diagnostic.ts";
import { changedEvent } from "../client/changed-event.ts";
import { mistakesPage } from "../mistakes-page.ts";

export interface LiveData {
  /** Folders to watch; Astro itself only watches what pages import. */
  folders: readonly string[];
  /** Folders of what builds made; to watch them too costs seconds, and a site of many documents more watches than a system gives. */
  unwatched: readonly string[];
  /** Reads the publication anew after an edit. */
  changed(): void;
  /** Does what may wait until open pages have been shown anew. @returns whether they have something new to tell after it */
  shown(): boolean;
  /** The mistakes that make a publication impossible; undefined when there is one. */
  mistakes(): readonly Diagnostic[] | undefined;
}

const livePage = fileURLToPath(new URL("../client/live-page.ts", import.meta.url));
/** In milliseconds. Editors write a file in several steps; one reload after the last of them is enough. */
const untilWritten = 10;
/** In milliseconds; an open page asks for its new version at once. */
const untilShown = 400;

/** Has open pages show anew what changed in data or text, and shows mistakes instead of a page that cannot be made. */
export function liveData({ folders, unwatched, changed, shown, mistakes }: LiveData): AstroIntegration {
  const isWithin = (folder: string, path: string): boolean => path === folder || path.startsWith(folder + sep);
  return {
    name: "raadzaam-live-data",
    hooks: {
      "astro:config:setup": ({ updateConfig, injectScript }) => {
        injectScript("page", `import ${JSON.stringify(livePage)};`);
        const ignored = (path: string): boolean => unwatched.some((folder) => isWithin(folder, normalize(path)));
        updateConfig({ vite: { server: { watch: { ignored } } } });
      },
      "astro:server:setup": ({ server }) => {
        let isStale = false;
        let showsMistakes = mistakes() !== undefined;
        const readAnew = (): void => {
          if (!isStale) return;
          changed();
          isStale = false;
          showsMistakes = mistakes() !== undefined;
        };
        // The page with mistakes has no script of ours.
        const tell = (): void =>
          server.ws.send(showsMistakes ? { type: "full-reload" } : { type: "custom", event: changedEvent });
        server.middlewares.use((request, response, next) => {
          readAnew();
          // Some programs ask for a page without saying that it is one.
          const isPage = request.headers.accept?.includes("text/html") || request.url?.split("?")[0]?.endsWith("/");
          const found = isPage ? mistakes() : undefined;
          if (!found) return next();
          // Whoever makes a page of this one must know that it is not there.
          response.statusCode = 503;
          response.setHeader("Content-Type", "text/html; charset=utf-8");
          response.end(mistakesPage(found));
        });
        server.watcher.add([...folders]);
        let waiting: NodeJS.Timeout | undefined;
        let afterwards: NodeJS.Timeout | undefined;
        server.watcher.on("all", (_, path) => {
          if (!folders.some((folder) => isWithin(folder, path))) return;
          clearTimeout(waiting);
          clearTimeout(afterwards);
          waiting = setTimeout(() => {
            isStale = true;
            tell();
            // A browser takes a while to ask for a page, so it is told before anything is read.
            setImmediate(readAnew);
            afterwards = setTimeout(() => {
              if (shown()) tell();
            }, untilShown);
          }, untilWritten);
        });
      },
    },
  };
}
