import type { AstroIntegration } from "astro";

/**
 * Reloads the open preview when data or text changed; Astro itself only watches what pages import.
 * @param folders what to watch
 * @param changed called before the reload, to read the publication anew
 */
export function liveData(folders: readonly string[], changed: () => void): AstroIntegration {
  return {
    name: "raadzaam-live-data",
    hooks: {
      "astro:server:setup": ({ server }) => {
        server.watcher.add([...folders]);
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on("all", (_, path) => {
          if (!folders.some((folder) => path.startsWith(folder))) return;
          // Editors write a file in several steps; one reload after the last of them is enough.
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            changed();
            server.ws.send({ type: "full-reload" });
          }, 30);
        });
      },
    },
  };
}
