import { describe, expect, test } from "vitest";
import { date } from "../../src/calendar.ts";
import { told } from "../dataset/told.ts";
import { outlineText } from "./support/outline.ts";
import { buildSmall } from "./support/small.ts";

const prose = (section: string, text: string) => ({ files: { [`content/proef/stuk/${section}.md`]: text } });

describe("een document opbouwen", () => {
  test("hoofdstukken, paragrafen, bijlagen en tabellen krijgen hun nummer in leesvolgorde", () => {
    const { document, diagnostics } = buildSmall({ tables: ["middelen", "prijzen"] });
    expect(diagnostics).toEqual([]);
    expect(document && outlineText(document)).toBe(
      [
        "Proefstuk",
        "In het kort: ",
        "1 Begin  #begin",
        "2 Geld  #geld",
        "  2.1 Middelen",
        "  2.2 Prijzen",
        "  [tabel 1] Tabel middelen",
        "  [tabel 2] Tabel prijzen",
        "Bijlage A Lijst  #bijlage-lijst",
        "  Bronnen",
        "P1 aanwezig: Het geld (#geld)",
        "",
      ].join("\n"),
    );
  });

  test("wat in <Als> staat telt niet mee als de tabel er niet is", () => {
    const { document } = buildSmall();
    expect(document && outlineText(document)).not.toContain("Prijzen");
  });

  test("een paragraaf houdt bij welke cijfers hij gebruikt, ook die in de tabel en de tekst", () => {
    const { document } = buildSmall(prose("geld", '# Geld\n\nEen traject kost {{cijfer "prijs.b1"}}.\n'));
    expect([...(document?.sections[1]?.figures ?? [])].sort()).toEqual(["middelen.2022.totaal", "prijs.2022.b1"]);
  });

  test("een verplicht onderdeel zonder tekst en tabel is een fout die zegt wat te doen", () => {
    const { document, diagnostics } = buildSmall({
      tables: [],
      files: { "templates/proef/bijlage-lijst.mdx": "---\ntitel: Lijst\nbijlage: true\n---\n\nNiets.\n" },
    });
    expect(document?.parts[0]?.state).toBe("ontbreekt");
    expect(diagnostics.map(({ rule, message, hint }) => [rule, message, hint])).toEqual([
      [
        "document/ontbreekt",
        "Het verplichte onderdeel P1, ‘Het geld’, ontbreekt in proef/stuk.",
        "Schrijf in content/proef/stuk/geld.md het blok ‘geld’, vul in data/ de gegevens voor de tabel ‘middelen’ in, of zet P1 met reden, eigenaar en datum bij nog_onbekend.",
      ],
    ]);
  });

  test("wat nog niet bekend is, staat er met reden, eigenaar en datum", () => {
    const place = { file: "data/opstellers/proef/documenten.yaml", line: 9, column: 7 };
    const unknown = [
      { part: "P1", reason: "Het Rijk zegt het in mei.", owner: "Financiën", knownOn: date("2021-05-31"), place },
    ];
    const { document, diagnostics } = buildSmall({ unknown });
    expect(diagnostics).toEqual([]);
    expect(document?.parts[0]).toMatchObject({
      state: "onbekend",
      unknown: { owner: "Financiën", knownOn: "2021-05-31" },
    });
  });

  test("een onbekend onderdeel bij nog_onbekend krijgt een suggestie", () => {
    const place = { file: "data/opstellers/proef/documenten.yaml", line: 9, column: 7 };
    const unknown = [{ part: "P2", reason: "x", owner: "x", knownOn: date("2021-05-31"), place }];
    expect(buildSmall({ unknown }).diagnostics.map(told)).toEqual([
      expect.stringMatching(/documenten\.yaml:9:7.*‘P2’ is geen verplicht onderdeel/),
    ]);
  });
});

describe("de tekst van de schrijver", () => {
  test("cijfers, namen, begrippen en verwijzingen worden ingevuld", () => {
    const text =
      'In {{document.jaar}} krijgt {{opsteller.naam}} {{cijfer "middelen.totaal"}}; zie {{tabel "middelen"}} en {{verwijzing "geld"}}. Elk {{begrip "pip"}} telt.';
    const { document, diagnostics } = buildSmall(prose("begin", `# Aanleiding\n\n${text}\n`));
    expect(diagnostics).toEqual([]);
    expect(document?.sections[0]?.prose.get("aanleiding")).toBe(
      '<p class="nl-paragraph">In 2022 krijgt Proefstad *aan zee* <b>€\u00a0256.856</b>; zie <a href="#tabel-middelen">tabel 1</a> en <a href="#geld">hoofdstuk\u00a02, Geld</a>. Elk <a href="/begrippen/#pip">PIP</a> telt.</p>',
    );
  });

  test("een lijst van leden wordt herhaald", () => {
    const { document } = buildSmall(prose("begin", "# Aanleiding\n\n{{#each leden}}\n- {{this}}\n{{/each}}\n"));
    expect(document?.sections[0]?.prose.get("aanleiding")).toContain("<li>Huizen</li>\n<li>Laren</li>");
  });

  test("noten tellen per hoofdstuk door en leiden heen en terug", () => {
    const text = '# Geld\n\nEen.[^a] Twee.[^b]\n\n[^a]: Eerste **noot**.\n[^b]: Bedrag: {{cijfer "prijs.b1"}}.\n';
    const { document } = buildSmall(prose("geld", text));
    const geld = document?.sections[1];
    expect(geld?.prose.get("geld")).toContain(
      '<a class="nootref" href="#geld-noot-2" id="geld-noot-2-ref" role="doc-noteref" aria-label="Noot 2">2</a>',
    );
    expect(geld?.notes).toEqual([
      { number: 1, id: "geld-noot-1", html: "Eerste <strong>noot</strong>." },
      { number: 2, id: "geld-noot-2", html: "Bedrag: <b>€\u00a08.200</b>." },
    ]);
  });

  test("een tussenkop van de schrijver krijgt een nummer tussen die van het sjabloon", () => {
    const { document } = buildSmall({
      ...prose("geld", "# Geld\n\n## Onzekerheid\n\nTekst.\n"),
      tables: ["middelen", "prijzen"],
    });
    expect(document?.sections[1]?.headings.map(({ number, text }) => `${number} ${text}`)).toEqual([
      "2 Geld",
      "2.1 Middelen",
      "2.2 Onzekerheid",
      "2.3 Prijzen",
    ]);
  });

  test("zonder eigen tekst geldt de tekst van het sjabloon", () => {
    expect(buildSmall().document?.sections[0]?.prose.size).toBe(0);
  });
});

describe("fouten in de tekst van de schrijver", () => {
  const found = (section: string, text: string) => buildSmall(prose(section, text)).diagnostics.map(told);

  test.each([
    [
      "een onbekende naam",
      "# Aanleiding\n\nWij zijn {{opsteller.nam}}.\n",
      /begin\.md:3:10.*‘opsteller\.nam’ is geen bekende naam.*‘opsteller\.naam’/,
    ],
    [
      "een onbekend cijfer",
      '# Aanleiding\n\nHet is {{cijfer "middelen.totaaal"}}.\n',
      /begin\.md:3:8.*‘middelen\.totaaal’ bestaat niet.*‘middelen\.totaal’/,
    ],
    [
      "een onbekende opdracht",
      '# Aanleiding\n\n{{cijer "middelen.totaal"}}\n',
      /begin\.md:3:1.*‘cijer’ is geen bekende opdracht.*‘cijfer’/,
    ],
    [
      "een onbekende tabel",
      '# Aanleiding\n\nZie {{tabel "middeln"}}.\n',
      /begin\.md:3:5.*‘middeln’ staat niet.*‘middelen’/,
    ],
    ["een onbekend hoofdstuk", '# Aanleiding\n\nZie {{verwijzing "gelt"}}.\n', /begin\.md:3:5.*‘gelt’.*‘geld’/],
    ["een onbekend begrip", '# Aanleiding\n\nEen {{begrip "pipp"}}.\n', /begin\.md:3:5.*‘pipp’.*‘pip’/],
    ["accolades die niet sluiten", '# Aanleiding\n\nHet is {{cijfer "a".\n', /begin\.md:3:8.*accolades/],
    ["HTML", "# Aanleiding\n\nEen <b>vet</b> woord.\n", /begin\.md:3:5.*HTML: ‘<b>’/],
    ["script", "# Aanleiding\n\n<script>alert(1)</script>\n", /begin\.md:3:1.*HTML: ‘<script>/],
    [
      "een koppeling met script",
      "# Aanleiding\n\n[klik](javascript:alert(1))\n",
      /begin\.md:3:1.*‘javascript:alert\(1\)’ is niet toegestaan/,
    ],
    ["een noot zonder tekst", "# Aanleiding\n\nEen.[^a]\n", /begin\.md:3:5.*Noot ‘a’ heeft geen tekst/],
    ["een lege noot", "# Aanleiding\n\nEen.[^a]\n\n[^a]: \n", /begin\.md:5:1.*Noot ‘a’ heeft geen tekst/],
    [
      "een noottekst zonder verwijzing",
      "# Aanleiding\n\nEen.\n\n[^a]: Los.\n",
      /begin\.md:5:1.*Naar noot ‘a’ verwijst niets/,
    ],
    ["een overgeslagen kopniveau", "# Aanleiding\n\n### Te diep\n", /begin\.md:3:1.*‘Te diep’/],
    [
      "tekst boven de eerste blokregel",
      "Losse tekst.\n\n# Aanleiding\n\nTekst.\n",
      /begin\.md:1:1.*De tekst boven de eerste regel met één hekje heeft geen plek in het hoofdstuk ‘Begin’.*‘# aanleiding’/,
    ],
    ["een blok zonder plek", "# Aanleidng\n\nTekst.\n", /begin\.md:1:1.*‘Aanleidng’ heeft geen plek.*‘aanleiding’/],
  ])("%s", (_, text, expected) => {
    expect(found("begin", text)).toEqual([expect.stringMatching(expected)]);
  });

  test("een tekst bij een hoofdstuk dat niet bestaat", () => {
    expect(found("gelt", "# Geld\n\nTekst.\n")).toEqual([
      expect.stringMatching(/gelt\.md:1:1.*hoort bij geen hoofdstuk.*‘geld’/),
    ]);
  });

  test.each(["Geld.docx", "geld.md.txt"])("van %s is duidelijk bij welk hoofdstuk het hoort", (name) => {
    const files = { [`content/proef/stuk/${name}`]: "Tekst.\n" };
    expect(buildSmall({ files }).diagnostics).toMatchObject([
      { rule: "tekst/bestand", hint: "Sla de tekst op als ‘geld.md’." },
    ]);
  });

  test("een leeg bestand en een bestand dat geen UTF-8 is", () => {
    const files = {
      "content/proef/stuk/begin.md": "  \n",
      "content/proef/stuk/geld.md": new Uint8Array([0x23, 0x20, 0x47, 0xeb, 0x0a]),
    };
    expect(buildSmall({ files }).diagnostics.map(({ rule }) => rule)).toEqual([
      "gegevens/leeg-bestand",
      "gegevens/geen-utf-8",
    ]);
  });

  test("alle fouten komen in één keer, op volgorde van plaats", () => {
    const text = '# Aanleiding\n\n<b>x</b>\n\n{{onbekend}}\n\n{{cijfer "niets"}}\n';
    expect(buildSmall(prose("begin", text)).diagnostics.map(({ place }) => place.line)).toEqual([3, 5, 7]);
  });
});

describe("fouten in een sjabloon", () => {
  const head = "---\ntitel: Begin\n---\n\n";
  const found = (text: string) => buildSmall({ files: { "templates/proef/begin.mdx": text } }).diagnostics.map(told);

  test.each([
    ["een import", `${head}import x from "y"\n\nTekst.\n`, /begin\.mdx:5:1.*code/],
    ["een expressie", `${head}Twee is {1 + 1}.\n`, /begin\.mdx:5:9.*code/],
    ["een onbekend onderdeel", `${head}<Tabbel id="middelen"/>\n`, /begin\.mdx:5:1.*‘<Tabbel>’.*‘Tabel’/],
    ["gewone HTML", `${head}<div>x</div>\n`, /begin\.mdx:5:1.*‘<div>’ is geen onderdeel/],
    ["een onbekend kenmerk", `${head}Het is <Cijfer id="prijs.b1" kaall/>.\n`, /begin\.mdx:5:8.*‘kaall’.*‘kaal’/],
    ["een kenmerk te weinig", `${head}Het is <Cijfer/>.\n`, /begin\.mdx:5:8.*mist het kenmerk ‘id’/],
    ["een overgeslagen kopniveau", `${head}### Diep\n`, /begin\.mdx:5:1.*‘Diep’/],
    [
      "een onderdeel dat niet sluit",
      `${head}<Als tabel="x">\n\nTekst.\n`,
      /begin\.mdx:\d+:\d+.*niet goed geopend of gesloten/,
    ],
    ["een onbekend verplicht onderdeel", `${head}<Onderdeel id="P9">\n\nx\n\n</Onderdeel>\n`, /begin\.mdx:5:1.*‘P9’/],
    ["een onbekend hoofdstuk", `${head}Zie <Verwijzing sectie="gelt"/>.\n`, /begin\.mdx:5:5.*‘gelt’.*‘geld’/],
    ["een onbekend cijfer", `${head}Het is <Cijfer id="prijs.b2"/>.\n`, /begin\.mdx:5:8.*‘prijs\.b2’.*‘prijs\.b1’/],
    ["een tabel die twee keer staat", `${head}<Tabel id="middelen"/>\n`, /geld\.mdx:\d+:1.*staat al eerder/],
    ["een kop die ontbreekt", "Tekst.\n", /begin\.mdx:1:1.*kop van dit sjabloon ontbreekt/],
    ["een onbekende sleutel in de kop", "---\ntitel: Begin\ntittel: x\n---\n\nTekst.\n", /begin\.mdx:3:1.*‘tittel’/],
  ])("%s", (_, text, expected) => {
    expect(found(text)).toContainEqual(expect.stringMatching(expected));
  });

  test("een sectie zonder bestand en een bestand zonder plaats", () => {
    const files = { "templates/proef/slot.mdx": "---\ntitel: Slot\n---\n\nEinde.\n" };
    expect(buildSmall({ files }).diagnostics.map(told)).toEqual([
      expect.stringMatching(/slot\.mdx:1:1.*staat niet in documenttype\.yaml/),
    ]);
  });
});

test("wat een tekstbewerker zelf neerzet, is geen tekst van het stuk", () => {
  const files = { "content/proef/stuk/.~lock.begin.md#": "x", "content/proef/stuk/.DS_Store": "x" };
  expect(buildSmall({ files }).diagnostics).toEqual([]);
});

test("in een blok zonder plek wordt ook gekeken wat er verder mis is", () => {
  const files = { "content/proef/stuk/begin.md": '# Aanleidng\n\nHet is **veel en {{cijfr "a"}}.\n' };
  expect(buildSmall({ files }).diagnostics.map(({ rule }) => rule)).toEqual([
    "tekst/blok",
    "tekst/opmaak",
    "tekst/naam",
  ]);
});
