import type { Dataset } from "../dataset/inburgering/dataset.ts";

type Bron = Dataset["landelijk"]["bronnen"][number];

interface SourceKind {
  anchor: string;
  name: string;
  soorten: readonly Bron["soort"][];
}

const kinds: readonly SourceKind[] = [
  { anchor: "wetten-en-regels", name: "Wetten en regels", soorten: ["wet", "besluit", "regeling", "rechtspraak"] },
  { anchor: "stukken-van-gemeenten", name: "Stukken van gemeenten en regio’s", soorten: ["beleidsdocument", "brief"] },
  {
    anchor: "stukken-van-het-rijk",
    name: "Circulaires, onderzoek en statistiek",
    soorten: ["circulaire", "onderzoek", "statistiek", "website"],
  },
];

/** The sources under the headings of their page, without headings that have none. */
export function sourceGroups(bronnen: readonly Bron[]): { anchor: string; name: string; bronnen: readonly Bron[] }[] {
  return kinds
    .map(({ anchor, name, soorten }) => ({
      anchor,
      name,
      bronnen: bronnen.filter(({ soort }) => soorten.includes(soort)),
    }))
    .filter((group) => group.bronnen.length > 0);
}
