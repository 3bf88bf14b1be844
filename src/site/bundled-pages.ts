import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { StaticPaths } from "astro/runtime/prerender/static-paths.js";

/** The parts of a bundle: files of the site, and the modules that make its pages. */
export const assetsFolder = "bestanden";
export const modulesFolder = "bladzijden";

/** A page that can be made. */
export interface BundledPage {
  /** `/hbel/cijfers/`; of a file that is no page without the slash at its end: `/huisstijl/zee.css`. */
  pathname: string;
  /** Its place below the folder of the site. */
  file: string;
  /** It is for readers, and not a file that pages load. */
  isPage: boolean;
  render(): Promise<Response>;
}

/** What Astro itself asks of its bundle when it makes the pages of a static site. */
interface Bundle {
  app: ConstructorParameters<typeof StaticPaths>[0] & {
    setInternals(internals: { pagesByKeys: ReadonlyMap<string, unknown> }): void;
    setOptions(options: {
      settings: { scripts: readonly unknown[] };
      logger: { options: { destination: object } };
    }): void;
    render(request: Request, options: { routeData: unknown }): Promise<Response>;
  };
}

/** Pages know no address of their own site; where it stands follows from the data. */
const origin = "http://localhost";

/** All pages that the bundle in a folder makes of the publication that is open, in the order of their kinds. */
export async function bundledPages(folder: string): Promise<BundledPage[]> {
  const modules = join(folder, modulesFolder);
  const entry = readdirSync(modules).find((name) => name.startsWith("prerender-entry"));
  if (!entry) throw new Error(`there is no bundle in ${modules}`);
  const { app } = (await import(pathToFileURL(join(modules, entry)).href)) as Bundle;
  // No page imports styles or gets scripts of the builder: they name theirs in their head.
  app.setInternals({ pagesByKeys: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  const paths = await new StaticPaths(app).getAll();
  return paths.map(({ pathname: path, route }) => {
    const isPage = route.type === "page";
    const pathname = isPage ? path.replace(/\/?$/, "/") : path;
    const url = new URL(pathname, origin);
    return {
      pathname,
      file: fileOf(pathname),
      isPage,
      render: () => app.render(new Request(url), { routeData: route }),
    };
  });
}

/** The page for addresses that are not there has the name that hosts look for. */
function fileOf(pathname: string): string {
  if (pathname === "/404/") return "404.html";
  return pathname.endsWith("/") ? `${pathname}index.html` : pathname;
}
