import { describe, expect, test } from "vitest";
import { told } from "../dataset/told.ts";
import { buildSmall } from "./support/small.ts";

const head = "---\ntitel: Geld\n---\n\n";
const middelen = '<Onderdeel id="P1">\n\n<Tabel id="middelen"/>\n\n</Onderdeel>\n\n';
const geld = (body: string) => ({ "templates/proef/geld.mdx": head + middelen + body });
const numbersOf = (document: ReturnType<typeof buildSmall>["document"]) =>
  (document?.sections ?? []).flatMap(({ charts }) =>
    [...charts].map(([id, { number, anchor }]) => [id, number, anchor]),
  );

describe("figuren in een document", () => {
  const two = geld('<Figuur id="instroom"/>\n\n<Figuur id="middelen"/>\n');

  test("krijgen een eigen nummer in leesvolgorde, en een anker", () => {
    const { document, diagnostics } = buildSmall({ files: two, charts: ["middelen", "instroom"] });
    expect(diagnostics).toEqual([]);
    expect(numbersOf(document)).toEqual([
      ["instroom", 1, "figuur-instroom"],
      ["middelen", 2, "figuur-middelen"],
    ]);
  });

  test("waarvan de gegevens ontbreken zijn er niet, en tellen niet mee", () => {
    const { document, diagnostics } = buildSmall({ files: two, charts: ["middelen"] });
    expect(diagnostics).toEqual([]);
    expect(numbersOf(document)).toEqual([["middelen", 1, "figuur-middelen"]]);
  });

  test("vullen alleen geen verplicht onderdeel: de tabel doet dat", () => {
    const alone = {
      "templates/proef/geld.mdx": `${head}<Onderdeel id="P1">\n\n<Figuur id="middelen"/>\n\n</Onderdeel>\n`,
    };
    const { document } = buildSmall({ files: alone, charts: ["middelen"] });
    expect(document?.parts[0]?.state).toBe("ontbreekt");
  });

  test("die het programma niet kent worden geweigerd, met de naam die lijkt", () => {
    const { diagnostics } = buildSmall({ files: geld('<Figuur id="midelen"/>\n') });
    expect(diagnostics.map(told).join()).toContain("De figuur ‘midelen’ bestaat niet.");
    expect(diagnostics[0]?.hint).toContain("middelen");
  });

  test("staan in een document één keer", () => {
    const twice = geld('<Figuur id="middelen"/>\n\n<Figuur id="middelen"/>\n');
    expect(buildSmall({ files: twice }).diagnostics.map(told).join()).toContain("De figuur ‘middelen’ staat al eerder");
  });

  test("<Als figuur> laat zien wat bij de figuur hoort, en anders niets", () => {
    const files = geld('<Als figuur="middelen">\n\n## In beeld\n\n<Figuur id="middelen"/>\n\n</Als>\n');
    const headings = (charts: string[]) =>
      buildSmall({ files, charts }).document?.sections[1]?.headings.map(({ text }) => text);
    expect(headings(["middelen"])).toEqual(["Geld", "In beeld"]);
    expect(headings([])).toEqual(["Geld"]);
  });
});

describe("verwijzen naar een figuur", () => {
  const text = '# Aanleiding\n\nZie {{figuur "middelen"}}. {{figuur "middelen"}} laat het zien.\n';

  test("een tekst noemt haar nummer, met een hoofdletter aan het begin van een zin", () => {
    const files = { ...geld('<Figuur id="middelen"/>\n'), "content/proef/stuk/begin.md": text };
    const { document, diagnostics } = buildSmall({ files, charts: ["middelen"] });
    expect(diagnostics).toEqual([]);
    const html = document?.sections[0]?.prose.get("aanleiding");
    expect(html).toContain('Zie <a href="#figuur-middelen">figuur 1</a>.');
    expect(html).toContain('<a href="#figuur-middelen">Figuur 1</a> laat het zien.');
  });

  test("een verwijzing naar een figuur die er niet is, is een fout met bestand en regel", () => {
    const { diagnostics } = buildSmall({ files: { "content/proef/stuk/begin.md": text } });
    expect(diagnostics[0]?.message).toBe("De figuur ‘middelen’ staat niet in dit stuk.");
    expect(diagnostics[0]?.place).toMatchObject({ file: "content/proef/stuk/begin.md", line: 3 });
  });

  test("ook in een sjabloon", () => {
    const files = {
      "templates/proef/begin.mdx": '---\ntitel: Begin\n---\n\n<Verwijzing figuur="middelen"/> ontbreekt.\n',
    };
    expect(buildSmall({ files }).diagnostics.map(told).join()).toContain(
      "De figuur ‘middelen’ staat niet in dit stuk.",
    );
  });
});
