import { expect, test } from "vitest";
import type { Content } from "../memory-files.ts";
import { told } from "../told.ts";
import { changed, documenten, load } from "./project.ts";

const hbel = "data/opstellers/hbel";
const mistakes = (changes: Record<string, Content | undefined>) => load(changes).diagnostics.map(told);

/** One file of HBEL with its source and the given text. */
const withFile = (name: string, text: string) =>
  mistakes({ [`${hbel}/${name}`]: `bron: uitvoeringsplan-hbel-2021\n${text}` });

const routes = (b1: string, z: string) =>
  `jaren:\n  - jaar: 2022\n    routes:\n      - leerroute: b1\n${b1}      - leerroute: z\n${z}`;
const share = (percentage: number) => `        aandeel: {percentage: ${percentage}}\n`;

test("de aandelen van de leerroutes in één jaar zijn samen precies 100%", () => {
  expect(withFile("leerroutes.yaml", routes(share(66.7), share(33.3)))).toEqual([]);
  expect(withFile("leerroutes.yaml", routes("", ""))).toEqual([]);
  expect(withFile("leerroutes.yaml", routes(share(55), share(50.5)))).toEqual([
    `${hbel}/leerroutes.yaml:4:5 | inburgering/routeaandelen | ` +
      "De aandelen van de leerroutes in 2022 zijn samen 105,5% en geen 100%. | 55 + 50,5 = 105,5. | " +
      "Pas de aandelen aan tot ze samen precies 100 zijn.",
  ]);
  expect(withFile("leerroutes.yaml", routes(share(55), ""))[0]).toContain("zijn samen 55% en geen 100%");
});

test("de landelijke aandelen van de leerroutes zijn samen precies 100%", () => {
  expect(mistakes(changed("data/landelijk/normen.yaml", "aandeel: 85", "aandeel: 80"))).toEqual([
    "data/landelijk/normen.yaml:6:3 | inburgering/routeverdeling | " +
      "De landelijke aandelen van de leerroutes in 2021 zijn samen 95% en geen 100%. | 80 + 15 = 95. | " +
      "Pas de aandelen aan tot ze samen precies 100 zijn.",
  ]);
});

test("een jaar staat in een lijst van jaren één keer", () => {
  const jaar = "  - jaar: 2022\n    taakstelling: {aantal: 42}\n";
  expect(withFile("instroom.yaml", `grondslag: Taakstelling.\njaren:\n${jaar}${jaar}`)[0]).toContain(
    `${hbel}/instroom.yaml:6:11 | gegevens/dubbel-jaar | Jaar ‘2022’ staat er al, op regel 4.`,
  );
});

test("het plichtige deel van de taakstelling is een breuk van hoogstens 1, met een noemer", () => {
  const deel = (teller: number, noemer: number) =>
    withFile(
      "instroom.yaml",
      `grondslag: Taakstelling.\nplichtig_deel:\n  teller: ${teller}\n  noemer: ${noemer}\njaren: []\n`,
    );
  expect(deel(2, 3)).toEqual([]);
  expect(deel(3, 3)).toEqual([]);
  expect(deel(3, 2)).toEqual([
    `${hbel}/instroom.yaml:4:11 | inburgering/plichtig-deel | 3 van 2 is meer dan het geheel. | ` +
      "Het plichtige deel is een breuk van de taakstelling, zoals 2 van 3. | Verbeter teller of noemer.",
  ]);
  expect(deel(0, 0)[0]).toContain(
    "instroom.yaml:5:11 | inburgering/plichtig-deel | De noemer van een breuk kan niet 0 zijn.",
  );
});

const post = (id: string, rest: string) => `  - {id: ${id}, naam: Naam, ${rest}}\n`;

test("een begroting heeft hoogstens één stelpost, en die heet stelpost", () => {
  const begroting = (posten: string) => withFile("begroting-2022.yaml", `jaar: 2022\nposten:\n${posten}`);
  expect(begroting(post("dlp", "bedrag: 1") + post("stelpost", "stelpost: ja"))).toEqual([]);
  expect(begroting(post("reserve", "stelpost: ja"))).toEqual([
    `${hbel}/begroting-2022.yaml:4:10 | inburgering/stelpost | De stelpost heeft het id ‘reserve’, maar hoort ‘stelpost’ te heten. | ` +
      "Tabellen en teksten vinden de stelpost aan zijn id. | Maak het id ‘stelpost’; de naam mag blijven.",
  ]);
  expect(begroting(post("stelpost", "stelpost: ja") + post("rest", "stelpost: ja"))).toEqual([
    `${hbel}/begroting-2022.yaml:5:28 | inburgering/stelpost | ‘rest’ is een tweede stelpost; er kan er maar één zijn. | ` +
      "De stelpost is wat overblijft na alle andere posten. | Geef een van de twee een bedrag, fte of percentage.",
  ]);
  expect(begroting(post("stelpost", "bedrag: 1"))[0]).toContain("moet ook ‘stelpost: ja’ hebben");
});

test("een post heeft precies één van bedrag, fte, percentage of stelpost, en een percentage heeft een grondslag", () => {
  const begroting = (rest: string) => withFile("begroting-2022.yaml", `jaar: 2022\nposten:\n${post("dlp", rest)}`)[0];
  expect(begroting("bedrag: 1, fte: 2")).toContain(
    "begroting-2022.yaml:4:5 | gegevens/samenhang | Geef precies één van: bedrag, fte, percentage (met grondslag) of stelpost: ja.",
  );
  expect(begroting("thema: regie")).toContain("Geef precies één van");
  expect(begroting("percentage: 15")).toContain("Percentage en grondslag horen bij elkaar");
  expect(begroting("percentage: 115, grondslag: middelen.totaal")).toContain(
    "gegevens/buiten-bereik | ‘percentage’ kan hoogstens 100 zijn",
  );
});

test.each([
  ["begroting", "jaar: 2022\n"],
  ["voorzieningen", "jaar: 2022\nvoorzieningen: []\n"],
  ["participatie", "jaar: 2022\ninstrumenten: []\n"],
])("het jaar in de naam van een bestand met %s is het jaar in het bestand", (kind, content) => {
  expect(withFile(`${kind}-2023.yaml`, content)).toEqual([
    `${hbel}/${kind}-2023.yaml:2:7 | inburgering/jaar-in-naam | De naam van het bestand zegt 2023, maar hier staat 2022. | ` +
      "Verbeter het jaar, of geef het bestand een andere naam.",
  ]);
});

test("een normbedrag dat gebruikt wordt, is er voor het jaar van het bestand", () => {
  const voorzieningen = (jaar: number) =>
    withFile(`voorzieningen-${jaar}.yaml`, `jaar: ${jaar}\nvoorzieningen:\n  - {voorziening: knm, norm: leerroute}\n`);
  expect(voorzieningen(2022)).toEqual([]);
  expect(voorzieningen(2023)).toEqual([
    `${hbel}/voorzieningen-2023.yaml:4:30 | inburgering/norm-jaar | Het normbedrag ‘leerroute’ is er niet voor 2023, wel voor 2022. | ` +
      "Een bedrag van een ander jaar zou een verkeerde uitkomst geven. | " +
      "Voeg het bedrag voor 2023 toe in normen.yaml, met zijn bron, of verbeter het jaar van dit bestand.",
  ]);
});

test("middelen staan op naam van een lid of een buurgemeente", () => {
  const middelen = "jaar: 2022\nmiddelen:\n  - {gemeente: huizen, bedrag: 1}\n  - {gemeente: laren, bedrag: 1}\n";
  expect(withFile("begroting-2022.yaml", middelen)).toEqual([]);
  const { [`${hbel}/opsteller.yaml`]: opsteller } = changed(`${hbel}/opsteller.yaml`, "buurgemeenten: [laren]\n", "");
  expect(
    mistakes({
      [`${hbel}/opsteller.yaml`]: opsteller,
      [`${hbel}/begroting-2022.yaml`]: `bron: uitvoeringsplan-hbel-2021\n${middelen}`,
    }),
  ).toEqual([
    `${hbel}/begroting-2022.yaml:5:16 | inburgering/middelen-gemeente | ‘laren’ is geen lid of buurgemeente van deze opsteller. | ` +
      "Wie erbij hoort, staat in opsteller.yaml. | Wel bekend: huizen, blaricum.",
  ]);
});

test("een gemeente die niet bestaat, is één fout en niet twee", () => {
  expect(withFile("begroting-2022.yaml", "jaar: 2022\nmiddelen:\n  - {gemeente: huizn, bedrag: 1}\n")).toEqual([
    expect.stringContaining("gegevens/verwijzing | Er is geen gemeente ‘huizn’."),
  ]);
});

test("instrumenten voor participatie worden ingezet in gemeenten die lid zijn", () => {
  const participatie = (gemeenten: string) =>
    withFile(
      "participatie-2022.yaml",
      `jaar: 2022\ninstrumenten:\n  - {id: zwemles, naam: Zwemles, inhoud: [Tien lessen], taalniveau: A1, gemeenten: [${gemeenten}], dekking: SPUK}\n`,
    );
  expect(participatie("huizen, blaricum")).toEqual([]);
  expect(participatie("huizen, laren")).toEqual([
    `${hbel}/participatie-2022.yaml:4:93 | inburgering/participatie-gemeente | ‘laren’ is geen lid van deze opsteller. | ` +
      "Wie erbij hoort, staat in opsteller.yaml. | Wel bekend: huizen, blaricum.",
  ]);
  expect(
    withFile(
      "participatie-2022.yaml",
      "jaar: 2022\ninstrumenten: []\ngepubliceerd:\n  - {gemeente: laren, bedrag: 1}\n",
    )[0],
  ).toContain("participatie-2022.yaml:5:16 | inburgering/participatie-gemeente");
});

test("een deelregio bestaat uit leden, en een buurgemeente is zelf geen lid", () => {
  const path = `${hbel}/opsteller.yaml`;
  const leden = "buurgemeenten: [laren]";
  expect(mistakes(changed(path, leden, "deelregios:\n  - {naam: BEL, leden: [blaricum, laren]}"))).toEqual([
    `${path}:8:35 | inburgering/deelregio | ‘laren’ is geen lid van deze opsteller. | ` +
      "Wie erbij hoort, staat in opsteller.yaml. | Wel bekend: huizen, blaricum.",
  ]);
  expect(mistakes(changed(path, leden, "buurgemeenten: [laren, huizen]"))).toEqual([
    `${path}:7:24 | inburgering/deelregio | ‘huizen’ is al lid en kan niet ook buurgemeente zijn. | ` +
      "Het bedrag van deze gemeente zou twee keer tellen. | Haal de gemeente weg bij ‘leden’ of bij ‘buurgemeenten’.",
  ]);
});

test("een tikfout in de leden is één melding, en maakt elders niemand tot vreemde", () => {
  const { [`${hbel}/opsteller.yaml`]: opsteller } = changed(`${hbel}/opsteller.yaml`, "[huizen, ", "[huizn, ");
  const found = mistakes({
    [`${hbel}/opsteller.yaml`]: opsteller,
    [`${hbel}/begroting-2022.yaml`]:
      "bron: uitvoeringsplan-hbel-2021\njaar: 2022\nmiddelen:\n  - {gemeente: huizen, bedrag: 1}\n",
    [`${hbel}/participatie-2022.yaml`]:
      "bron: uitvoeringsplan-hbel-2021\njaar: 2022\ninstrumenten:\n  - {id: zwemles, naam: Zwemles, inhoud: [Tien lessen], taalniveau: A1, gemeenten: [huizen], dekking: SPUK}\n",
  });
  expect(found).toHaveLength(1);
  expect(found[0]).toContain("gegevens/verwijzing");
  expect(found[0]).toContain("‘huizn’");
});

test("een fase eindigt niet voor zij begint, en een mijlpaal valt op een bestaande dag", () => {
  const planning = (van: string, tot: string, datum: string) =>
    withFile(
      "planning.yaml",
      `ingangsdatum: {datum: 2022-01-01}
fasen:
  - {id: een, naam: Fase 1, producten: [], besluit_door: raad, van: ${van}, tot: ${tot}}
mijlpalen:
  - {id: start, naam: Start, datum: ${datum}, eigenaar: team}
`,
    );
  expect(planning("2021-01-01", "2021-01-01", "2022-01-01")).toEqual([]);
  expect(planning("2021-03-01", "2021-02-01", "2022-01-01")).toEqual([
    `${hbel}/planning.yaml:4:86 | inburgering/periode | De periode eindigt op 2021-02-01, voor het begin op 2021-03-01. | Verbeter ‘van’ of ‘tot’.`,
  ]);
  expect(planning("2021-01-01", "2021-02-01", "2022-02-29")[0]).toContain(
    "planning.yaml:6:37 | gegevens/vorm | ‘datum’",
  );
});

test("van een wettelijk feit geldt op elke dag hoogstens één versie", () => {
  const path = "data/landelijk/wet.yaml";
  expect(mistakes(changed(path, "geldig_tot: 2022-12-31", "geldig_tot: 2023-01-01"))).toEqual([
    `${path}:11:5 | inburgering/geldigheid | Deze versie van ‘pip-termijn’ geldt nog als op 2023-01-01 de volgende begint. | ` +
      "Op één dag kan maar één versie van een wettelijk feit gelden. | " +
      "Zet bij deze versie ‘geldig_tot’ op de laatste dag voor 2023-01-01.",
  ]);
  expect(mistakes(changed(path, "    geldig_tot: 2022-12-31\n", ""))[0]).toContain(
    `${path}:3:5 | inburgering/geldigheid`,
  );
  expect(mistakes(changed(path, "geldig_tot: 2022-12-31", "geldig_tot: 2021-12-31"))[0]).toContain(
    `${path}:11:17 | inburgering/periode`,
  );
});

test("een wettelijke waarde heeft een eenheid, en andersom", () => {
  const path = "data/landelijk/wet.yaml";
  expect(mistakes(changed(path, "    eenheid: weken\n", ""))).toEqual([
    `${path}:6:5 | inburgering/waarde-en-eenheid | ‘pip-termijn’ heeft een waarde, maar geen eenheid. | ` +
      "Een getal zonder eenheid, of een eenheid zonder getal, zegt niets. | Voeg ‘eenheid’ toe, of haal ‘waarde’ weg.",
  ]);
  expect(mistakes(changed(path, "    waarde: 10\n", ""))[0]).toContain("heeft een eenheid, maar geen waarde.");
});

test("documenten werken elkaar niet in een kring uit; elke kring wordt één keer gemeld", () => {
  const [, beleidskader = ""] = documenten("beleidskader", "    werkt_uit: startnotitie\n").split("documenten:\n");
  const chain = documenten("startnotitie") + beleidskader;
  expect(mistakes({ [`${hbel}/documenten.yaml`]: chain })).toEqual([]);
  const circle = documenten("startnotitie", "    werkt_uit: hbel/beleidskader\n") + beleidskader;
  expect(mistakes({ [`${hbel}/documenten.yaml`]: circle })).toEqual([
    `${hbel}/documenten.yaml:16:16 | inburgering/werkt-uit | ‘startnotitie’ werkt uiteindelijk zichzelf uit. | ` +
      "De kring is hbel/startnotitie, hbel/beleidskader, hbel/startnotitie. | Haal bij een van deze documenten ‘werkt_uit’ weg.",
  ]);
});
