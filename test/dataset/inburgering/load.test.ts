import { expect, test } from "vitest";
import { loadDataset } from "../../../src/dataset/inburgering/load.ts";
import { DataMemory } from "../../../src/dataset/read-data.ts";
import type { Content } from "../memory-files.ts";
import { located, told } from "../told.ts";
import { changed, documenten, documentTypes, load, project } from "./project.ts";

const hbel = "data/opstellers/hbel";
const mistakes = (changes: Record<string, Content | undefined>) => load(changes).diagnostics.map(told);
const places = (changes: Record<string, Content | undefined>) => load(changes).diagnostics.map(located);

const begroting = (jaar: number) => `bron: uitvoeringsplan-hbel-2021\njaar: ${jaar}\n`;

test("een project zonder fouten geeft de feiten zoals ze in de bestanden staan", () => {
  const { value, diagnostics } = load({
    [`${hbel}/begroting-2023.yaml`]: begroting(2023),
    [`${hbel}/begroting-2022.yaml`]: begroting(2022),
    [`${hbel}/voorzieningen-2023.yaml`]: `${begroting(2023)}voorzieningen: []\n`,
    [`${hbel}/voorzieningen-2022.yaml`]: `${begroting(2022)}voorzieningen: []\n`,
    [`${hbel}/participatie-2022.yaml`]: `${begroting(2022)}instrumenten: []\n`,
  });
  expect(diagnostics).toEqual([]);
  expect(value?.landelijk.gemeenten.map(({ naam }) => naam)).toEqual(["Huizen", "Blaricum", "Laren"]);
  expect(value?.landelijk.aanbodplicht).toEqual([
    {
      onderdeel: "knm",
      doelgroep: "asiel",
      leerroute: "alle",
      bijstand: "alle",
      plicht: "verplicht",
      wet: "pip-termijn",
    },
  ]);
  const [opsteller] = value?.opstellers ?? [];
  expect(opsteller).toMatchObject({ id: "hbel", opsteller: { naam: "HBEL-gemeenten" }, instroom: undefined });
  expect(opsteller?.documenten.map(({ id }) => id)).toEqual(["startnotitie"]);
  expect(opsteller?.begrotingen.map(({ jaar }) => jaar)).toEqual([2022, 2023]);
  expect(opsteller?.voorzieningen.map(({ jaar }) => jaar)).toEqual([2022, 2023]);
  expect(opsteller?.participatie.map(({ jaar }) => jaar)).toEqual([2022]);
});

test("elk feit weet in welk bestand en op welke regel het staat", () => {
  const { value } = load();
  const [opsteller] = value?.opstellers ?? [];
  expect(value?.placeOf(value.landelijk.wet.feiten[1] as object, "waarde")).toEqual({
    file: "data/landelijk/wet.yaml",
    line: 16,
    column: 5,
  });
  expect(value?.placeOf(value.landelijk.aanbodplicht[0] as object)).toEqual({
    file: "data/landelijk/aanbodplicht.csv",
    line: 2,
    column: 1,
  });
  expect(value?.placeOf(opsteller as object)).toEqual({ file: `${hbel}/opsteller.yaml`, line: 1, column: 1 });
});

test("opstellers staan in Nederlandse volgorde van hun naam", () => {
  const second = (naam: string) => ({
    "data/opstellers/aaa/opsteller.yaml": Object.values(changed(`${hbel}/opsteller.yaml`, "HBEL-gemeenten", naam))[0],
    "data/opstellers/aaa/documenten.yaml": documenten("startnotitie"),
  });
  expect(load(second("Wassenaar")).value?.opstellers.map(({ id }) => id)).toEqual(["hbel", "aaa"]);
  expect(load(second("Élst")).value?.opstellers.map(({ id }) => id)).toEqual(["aaa", "hbel"]);
});

test("alle fouten van een ronde komen samen, per bestand en regel op volgorde", () => {
  const { value, diagnostics } = load({
    ...changed("data/landelijk/wet.yaml", "eenheid: weken", "eenheit: weken"),
    ...changed("data/landelijk/normen.yaml", "bedrag: 10000", "bedrag: -10000"),
    ...changed(`${hbel}/opsteller.yaml`, "blaricum", "blaricumm"),
    "data/landelijk/themas.yaml": "themas: [\n",
    "data/landelijk/keten.yaml": "",
    "data/landelijk/begrippen.yaml": new Uint8Array([0x62, 0x65, 0x67, 0xeb, 0x0a]),
    "data/landelijk/site.yaml": { size: 10_000_000 },
    "data/landelijk/organisaties.yaml": { badLink: "buiten" },
    "data/landelijk/planningsregels.yaml": undefined,
    [`${hbel}/parters.yaml`]: "x",
    "data/opstellers/los.txt": "x",
  });
  expect(value).toBeUndefined();
  expect(diagnostics.map(located)).toEqual([
    "data/landelijk/begrippen.yaml:1:4 gegevens/geen-utf-8",
    "data/landelijk/keten.yaml:1:1 gegevens/leeg-bestand",
    "data/landelijk/normen.yaml:2:58 gegevens/buiten-bereik",
    "data/landelijk/organisaties.yaml:1:1 gegevens/koppeling",
    "data/landelijk/planningsregels.yaml:1:1 gegevens/ontbrekend-bestand",
    "data/landelijk/site.yaml:1:1 gegevens/te-groot",
    "data/landelijk/themas.yaml:1:9 gegevens/yaml",
    "data/landelijk/wet.yaml:7:5 gegevens/onbekende-sleutel",
    `${hbel}/opsteller.yaml:6:17 gegevens/verwijzing`,
    `${hbel}/parters.yaml:1:1 gegevens/onbekend-bestand`,
    "data/opstellers/los.txt:1:1 gegevens/geen-bestand",
  ]);
});

test.each([
  [
    "gemeente",
    changed(`${hbel}/opsteller.yaml`, "leden: [huizen, blaricum]", "leden: [huizn, blaricum]"),
    "opsteller.yaml:6:9",
    "huizn",
    "data/landelijk/gemeenten.yaml",
    "huizen",
  ],
  [
    "bron",
    changed(`${hbel}/partners.yaml`, "bron: uitvoeringsplan-hbel-2021", "bron: uitvoeringsplan-hbel-2012"),
    "partners.yaml:1:7",
    "uitvoeringsplan-hbel-2012",
    "data/landelijk/bronnen.yaml",
    "uitvoeringsplan-hbel-2021",
  ],
  [
    "organisatie",
    changed(`${hbel}/partners.yaml`, "id: duo,", "id: duo, organisatie: dou,"),
    "partners.yaml:3:28",
    "dou",
    "data/landelijk/organisaties.yaml",
    "duo",
  ],
  [
    "documenttype",
    { [`${hbel}/documenten.yaml`]: documenten("startnotitie").replace("soort: startnotitie", "soort: startnotite") },
    "documenten.yaml:3:12",
    "startnotite",
    "de map templates",
    "startnotitie",
  ],
])("een %s die niet bestaat, krijgt de naam die er het meest op lijkt", (name, changes, place, id, where, meant) => {
  expect(mistakes(changes)).toEqual([
    `${hbel}/${place} | gegevens/verwijzing | Er is geen ${name} ‘${id}’. | Wat hier genoemd wordt, moet bestaan in ${where}. | Bedoelde u ‘${meant}’?`,
  ]);
});

test("een partner is er een van de opsteller zelf", () => {
  const rollen =
    "bron: uitvoeringsplan-hbel-2021\nrollen:\n  - {thema: regie, partner: duoo, verantwoordelijk_voor: [Examens]}\n";
  expect(mistakes({ [`${hbel}/rollen.yaml`]: rollen })).toEqual([
    `${hbel}/rollen.yaml:3:29 | gegevens/verwijzing | Er is geen partner ‘duoo’. | ` +
      `Wat hier genoemd wordt, moet bestaan in ${hbel}/partners.yaml. | Bedoelde u ‘duo’?`,
  ]);
  expect(mistakes({ [`${hbel}/rollen.yaml`]: rollen, [`${hbel}/partners.yaml`]: undefined })[0]).toContain(
    "partners.yaml is er niet of is leeg.",
  );
  // A list of partners that is broken itself does not make every role wrong.
  expect(places({ [`${hbel}/rollen.yaml`]: rollen, [`${hbel}/partners.yaml`]: "partners: [" })).toEqual([
    `${hbel}/partners.yaml:1:11 gegevens/yaml`,
  ]);
});

test("een register waarin één gegeven fout is, maakt verwijzingen ernaar niet ook fout", () => {
  expect(places(changed("data/landelijk/gemeenten.yaml", "id: huizen, naam: Huizen", "id: huizen"))).toEqual([
    "data/landelijk/gemeenten.yaml:2:5 gegevens/ontbrekende-sleutel",
  ]);
});

test("een document werkt een eigen document uit, of dat van een andere opsteller", () => {
  const wassenaar = {
    "data/opstellers/wassenaar/opsteller.yaml": Object.values(
      changed(`${hbel}/opsteller.yaml`, "HBEL-gemeenten", "Wassenaar"),
    )[0],
    "data/opstellers/wassenaar/documenten.yaml": documenten("beleidskader", "    werkt_uit: hbel/startnotitie\n"),
  };
  expect(mistakes(wassenaar)).toEqual([]);
  const wrong = {
    ...wassenaar,
    "data/opstellers/wassenaar/documenten.yaml": documenten("beleidskader", "    werkt_uit: startnotitie\n"),
  };
  expect(mistakes(wrong)).toEqual([
    "data/opstellers/wassenaar/documenten.yaml:16:16 | gegevens/verwijzing | Er is geen document ‘startnotitie’. | " +
      "Wat hier genoemd wordt, moet bestaan in data/opstellers/wassenaar/documenten.yaml " +
      "(of, als ‘opsteller/document’, bij een andere opsteller). | " +
      "Wel bekend: beleidskader, hbel/startnotitie, wassenaar/beleidskader.",
  ]);
});

test("een dubbel id in een register is een fout, ook als de bestanden verder kloppen", () => {
  expect(places(changed("data/landelijk/gemeenten.yaml", "id: laren", "id: huizen"))).toContain(
    "data/landelijk/gemeenten.yaml:4:10 gegevens/dubbel-id",
  );
});

test("hetzelfde wettelijke feit mag vaker, met een andere geldigheid", () => {
  expect(places(changed("data/landelijk/wet.yaml", "geldig_van: 2023-01-01", "geldig_van: 2022-01-01"))).toEqual([
    "data/landelijk/wet.yaml:13:9 gegevens/dubbel-id",
  ]);
});

test("de map van een opsteller heeft een naam die in een webadres kan", () => {
  expect(mistakes({ "data/opstellers/Midden Limburg/opsteller.yaml": "x" })).toEqual([
    "data/opstellers/Midden Limburg:1:1 | gegevens/mapnaam | ‘Midden Limburg’ kan niet de naam van een opsteller zijn. | " +
      "De naam van de map wordt deel van het webadres. | " +
      "Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld ‘midden-limburg’.",
  ]);
});

test("zonder mappen zegt het programma wat er ontbreekt", () => {
  const { diagnostics } = loadDataset(
    project(Object.fromEntries(Object.keys(allFiles()).map((path) => [path, undefined]))),
    documentTypes,
  );
  expect(diagnostics.map(({ rule, place }) => `${place.file} ${rule}`)).toEqual([
    "data/landelijk gegevens/ontbrekende-map",
    "data/opstellers gegevens/ontbrekende-map",
  ]);
});

test("na een wijziging wordt alleen het gewijzigde bestand opnieuw gelezen", () => {
  const memory = new DataMemory();
  const first = loadDataset(project(), documentTypes, memory);
  const files = project(changed("data/landelijk/site.yaml", "titel: Raadzaam", "titel: Raadzaam 2"));
  const second = loadDataset(files, documentTypes, memory);
  expect(files.reads).toEqual(["data/landelijk/site.yaml"]);
  expect(second.value?.landelijk.site.titel).toBe("Raadzaam 2");
  expect(second.value?.landelijk.wet).toBe(first.value?.landelijk.wet);
  expect(
    loadDataset(project(changed("data/landelijk/site.yaml", "titel", "tietel")), documentTypes, memory).diagnostics,
  ).toHaveLength(1);
});

function allFiles(): Record<string, true> {
  const files = project();
  const folders = ["data/landelijk", "data/opstellers/hbel"];
  return Object.fromEntries(folders.flatMap((folder) => files.list(folder) ?? []).map(({ path }) => [path, true]));
}

test("wat los in data staat en nergens meetelt, wordt gemeld met waar het hoort; de rest wordt gewoon gelezen", () => {
  const loose = {
    "data/begroting-2022.yaml": begroting(2022),
    "data/wet.yaml": "feiten: []\n",
    "data/raming.xlsx": "x",
    "data/wassenaar/opsteller.yaml": "naam: Wassenaar\n",
    "data/~$raming.xlsx": "x",
    "data/uitzonderingen.yaml": "uitzonderingen: []\n",
    "data/schemas/wet.schema.json": "{}",
  };
  expect(mistakes(loose)).toEqual(
    [
      [
        "data/begroting-2022.yaml",
        "begroting-2022.yaml",
        "Zet het in de map van uw opsteller, zoals data/opstellers/wassenaar.",
      ],
      ["data/raming.xlsx", "raming.xlsx", "Haal het weg, of bewaar het buiten data."],
      [
        "data/wassenaar",
        "wassenaar",
        "Zet een map van een opsteller in data/opstellers; bewaar iets anders buiten data.",
      ],
      ["data/wet.yaml", "wet.yaml", "Zet het in data/landelijk."],
    ].map(
      ([path, name, hint]) =>
        `${path}:1:1 | gegevens/onbekend-bestand | ‘${name}’ staat los in data en telt niet mee. | Het programma leest alleen wat in ` +
        `data/landelijk, in de map van een opsteller of in data/huisstijlen staat. | ${hint}`,
    ),
  );
  expect(load(loose).sound?.opstellers.map(({ id }) => id)).toEqual(["hbel"]);
});
