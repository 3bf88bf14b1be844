import { describe, expect, it } from "vitest";
import { TextFile } from "../../../src/dataset/text-file.ts";
import { readSection } from "../../../src/documents/template/read-section.ts";

const head = "---\ntitel: Kosten\n---\n\n";
const read = (body: string) => readSection(new TextFile("templates/plan/kosten.mdx", head + body), "kosten");

describe("een sjabloon dat niet te lezen is", () => {
  it.each([
    ['<Als tabel="x">\n\ntekst', "<Als> wordt niet gesloten."],
    ['tekst <Als tabel="x"> meer\n\nnog', "<Als> wordt niet gesloten."],
    ['<Als tabel="x">\n\ntekst\n\n</Tekst>', "Hier sluit </Tekst>, terwijl <Als> nog open staat."],
    ["</Als>", "Hier sluit een onderdeel dat niet geopend is."],
    ["De prijs is {prijs", "Een accolade wordt niet gesloten."],
    ["{1 +}", "Hier staat iets dat op code lijkt; een sjabloon bevat geen code."],
    ["Dit duurt <3 dagen.", "Het teken ‘3’ hoort hier niet."],
    ['<Als tabel="x"', "Het bestand houdt op midden in een onderdeel."],
  ])("%j: %s", (body, cause) => {
    const { value, diagnostics } = read(body);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ rule: "sjabloon/mdx", cause }]);
  });

  it("met kromme aanhalingstekens zegt dat zij recht horen", () => {
    expect(read("Het is <Cijfer id=“uitvoering.totaal”/>.").diagnostics[0]?.hint).toBe(
      'Gebruik rechte aanhalingstekens: <Cijfer id="uitvoering.totaal"/>.',
    );
  });

  it("staat op de regel van het bestand en niet op die onder de kop", () => {
    expect(read("Eerst tekst.\n\n</Als>").diagnostics[0]?.place).toMatchObject({ line: 7, column: 2 });
  });
});
