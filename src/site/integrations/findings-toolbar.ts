import { join } from "node:path";
import type { AstroIntegration } from "astro";
import type { Diagnostic } from "../../diagnostic.ts";
import { pageFindings } from "../page-findings.ts";
import type { Publication } from "../publication.ts";

export interface FindingsToolbar {
  root: string;
  /** What was read and found last. */
  current(): { publication?: Publication; diagnostics: readonly Diagnostic[] };
}

const icon =
  '<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2"><path d="M5 3h10l4 4v14H5z"/><path d="m8 13 3 3 5-6"/></svg>';

/** In the preview: the findings of the page beside it, in the toolbar of Astro. */
export function findingsToolbar({ root, current }: FindingsToolbar): AstroIntegration {
  return {
    name: "raadzaam-bevindingen",
    hooks: {
      "astro:config:setup": ({ addDevToolbarApp }) => {
        const entrypoint = new URL("../client/bevindingen.ts", import.meta.url);
        addDevToolbarApp({ id: "raadzaam-bevindingen", name: "Bevindingen", icon, entrypoint });
      },
      "astro:server:setup": ({ toolbar }) => {
        toolbar.on<{ address: string }>("raadzaam:pagina", ({ address }) => {
          const { publication, diagnostics } = current();
          const documentsOf = (id: string): ReadonlyMap<string, string> | undefined => {
            const author = publication?.opstellers.find((each) => each.id === id);
            return author && new Map(author.gegevens.documenten.map((document) => [document.id, document.soort]));
          };
          const findings = pageFindings(address, diagnostics, documentsOf, (file) => join(root, file));
          toolbar.send("raadzaam:bevindingen", { address, findings });
        });
      },
    },
  };
}
