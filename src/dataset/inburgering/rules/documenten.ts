import type { Diagnostic } from "../../../diagnostic.ts";
import type { Places } from "../../places.ts";
import type { DocumentGegevens } from "../dataset.ts";
import { contradiction } from "./rules.ts";

/** No document works out itself, directly or by way of others. Documents by opsteller; each circle is reported once. */
export function checkWerktUit(
  documents: ReadonlyMap<string, readonly DocumentGegevens[]>,
  places: Places,
): Diagnostic[] {
  const byAddress = new Map(
    [...documents].flatMap(([opsteller, list]) =>
      list.map((document) => [`${opsteller}/${document.id}`, { opsteller, document }]),
    ),
  );
  const done = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const start of byAddress.keys()) {
    const chain: string[] = [];
    let address: string | undefined = start;
    while (address !== undefined && !done.has(address) && !chain.includes(address)) {
      chain.push(address);
      address = addressOfParent(byAddress.get(address));
    }
    for (const passed of chain) done.add(passed);
    const entry = address !== undefined && chain.includes(address) ? byAddress.get(address) : undefined;
    if (!entry || address === undefined) continue;
    diagnostics.push(
      contradiction("inburgering/werkt-uit", places.ofValue(entry.document, "werkt_uit"), {
        message: `‘${entry.document.id}’ werkt uiteindelijk zichzelf uit.`,
        cause: `De kring is ${[...chain.slice(chain.indexOf(address)), address].join(", ")}.`,
        hint: "Haal bij een van deze documenten ‘werkt_uit’ weg.",
      }),
    );
  }
  return diagnostics;
}

function addressOfParent(entry: { opsteller: string; document: DocumentGegevens } | undefined): string | undefined {
  const parent = entry?.document.werkt_uit;
  if (parent === undefined || parent.includes("/")) return parent;
  return `${entry?.opsteller}/${parent}`;
}
