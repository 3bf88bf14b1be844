import { describe, expect, test } from "vitest";
import { readTemplate } from "../../../src/documents/template/read-template.ts";
import { memoryFiles } from "../../dataset/memory-files.ts";
import { told } from "../../dataset/told.ts";
import { buildSmall, smallTemplate } from "../support/small.ts";

const type = smallTemplate["templates/proef/documenttype.yaml"] as string;
const list = "templates/proef/bijlage-lijst.mdx";
const texts = {
  "content/proef/stuk/geld.md": "# Geld\n\nEr is geld.\n",
  "content/proef/stuk/begin.md": '# Aanleiding\n\nZie {{verwijzing "geld"}} en {{tabel "middelen"}}.\n',
  "content/proef/stuk/in-gewone-taal.md": "# Geld\n\nEr is geld.\n",
};
const found = (files: Readonly<Record<string, string>>): string[] =>
  buildSmall({ files: { ...texts, ...files } }).diagnostics.map((each) =>
    told(each).split(" | ").slice(0, 3).join(" | "),
  );

describe("van een hoofdstuk dat niet te lezen is, wordt alleen dat gemeld", () => {
  test("een leeg bestand", () => {
    expect(found({ "templates/proef/geld.mdx": "" })).toEqual([
      "templates/proef/geld.mdx:1:1 | gegevens/leeg-bestand | Het bestand is leeg.",
    ]);
  });

  test("een onderdeel dat niet gesloten is", () => {
    expect(found({ "templates/proef/geld.mdx": '---\ntitel: Geld\n---\n\n<Als tabel="middelen">\n' })).toEqual([
      expect.stringMatching(/^templates\/proef\/geld\.mdx:5:1 \| sjabloon\/mdx/),
    ]);
  });

  test("een kop zonder titel", () => {
    expect(found({ "templates/proef/geld.mdx": '---\ntitl: Geld\n---\n\n<Tekst id="geld"/>\n' })).toEqual([
      "templates/proef/geld.mdx:2:1 | gegevens/onbekende-sleutel | ‘titl’ is geen bekende sleutel.",
    ]);
  });

  test("een tikfout in de lijst van secties, op haar plaats", () => {
    const files = { "templates/proef/documenttype.yaml": type.replace("geld,", "gled,") };
    expect(found(files)).toEqual([
      "templates/proef/documenttype.yaml:5:18 | sjabloon/sectie | De sectie ‘gled’ heeft geen bestand gled.mdx.",
      "templates/proef/geld.mdx:1:1 | sjabloon/sectie | De sectie ‘geld’ staat niet in documenttype.yaml.",
    ]);
  });

  test.each(["Geld.mdx", "geld.md", "geld.mdx.txt"])("een sjabloon dat %s heet", (name) => {
    const { "templates/proef/geld.mdx": text = "", ...others } = smallTemplate;
    const { diagnostics } = readTemplate(memoryFiles({ ...others, [`templates/proef/${name}`]: text }), "proef");
    expect(diagnostics).toMatchObject([
      {
        rule: "sjabloon/sectie",
        place: { file: `templates/proef/${name}` },
        hint: "Geef het bestand de naam ‘geld.mdx’.",
      },
    ]);
  });
});

test("een verwijzing van het sjabloon naar een hoofdstuk dat er niet is, wordt één keer gemeld", () => {
  expect(found({ [list]: `${smallTemplate[list]}\nZie <Verwijzing sectie="gelt"/>.\n` })).toEqual([
    `${list}:10:5 | document/verwijzing | Er is geen hoofdstuk ‘gelt’.`,
  ]);
});
