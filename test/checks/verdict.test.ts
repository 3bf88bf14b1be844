import { describe, expect, it } from "vitest";
import { checkPublication } from "../../src/checks/run.ts";
import { type Verdict, verdicts } from "../../src/checks/verdict.ts";
import type { RequiredPart } from "../../src/documents/document.ts";
import { publicationOf, today } from "./support/project.ts";

const text = "content/proef/beleidskader/visie.md";
const part = (state: RequiredPart["state"]): RequiredPart => ({
  id: "B1",
  title: "Context",
  basis: "",
  section: "context",
  state,
});

function verdict(fixture: Record<string, string>, shows: (file: string) => boolean = () => true): Verdict {
  const { publication, files } = publicationOf(fixture);
  const of = verdicts(checkPublication(publication, files, today));
  const parts = [part("aanwezig"), part("aanwezig"), part("onbekend")];
  return of({ author: "proef", id: "beleidskader", type: "beleidskader", parts, shows });
}

describe("het oordeel over een stuk", () => {
  it("telt de onderdelen, de getallen en wat nog open is", () => {
    const { parts, numbers, open, accepted } = verdict({
      [text]: 'In 2022 geldt {{cijfer "wet.termijn"}}, en de statushouder krijgt 7 brieven.\n',
    });
    expect(parts).toEqual({ aanwezig: 2, onbekend: 1, ontbreekt: 0 });
    expect(numbers).toEqual({ referring: 1, fixed: 1, quoted: 0, judged: 0, unjudged: 1 });
    expect(open).toEqual({ fout: 0, waarschuwing: 1, stijl: 0 });
    expect(accepted).toEqual([]);
  });

  it("noemt wat met reden blijft staan, en tot wanneer", () => {
    const { open, accepted } = verdict({
      [text]: "De statushouder krijgt hulp.\n\nDe nieuwkomer krijgt een brief.\n",
      "data/uitzonderingen.yaml": `uitzonderingen:
  - { regel: tekst/verboden-woord, bestand: ${text}, reden: Zo heet de subsidie., eigenaar: Redactie, tot: 2027-01-01 }
`,
    });
    expect(open).toEqual({ fout: 0, waarschuwing: 0, stijl: 0 });
    expect(accepted).toEqual([
      {
        messages: [
          "‘statushouder’ is niet het woord dat we gebruiken.",
          "‘nieuwkomer’ is niet het woord dat we gebruiken.",
        ],
        reason: "Zo heet de subsidie.",
        owner: "Redactie",
        until: "2027-01-01",
      },
    ]);
  });

  it("rekent een bevinding in een ander stuk niet mee", () => {
    expect(verdict({ "content/proef/startnotitie/visie.md": "De statushouder.\n" }).open.waarschuwing).toBe(0);
  });

  it("rekent een bevinding in gegevens die het stuk niet toont, niet mee", () => {
    const data = {
      "data/opstellers/proef/keuzes.yaml": `bron: wet-inburgering-2021
keuzes:
  - id: regio
    vraag: Werkt de statushouder mee?
    gekozen: Meedoen
    stand: open
    reden: Dat past.
    opties:
      - { naam: Meedoen, voor: Past, tegen: Duur }
      - { naam: Wachten, voor: Goedkoop, tegen: Past niet }
`,
    };
    expect(verdict(data).open.waarschuwing).toBe(1);
    expect(verdict(data, () => false).open.waarschuwing).toBe(0);
  });
});
