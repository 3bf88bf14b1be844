import { describe, expect, it } from "vitest";
import type { CheckId } from "../../../src/checks/check-ids.ts";
import { findings, proef } from "./project.ts";

/** What an author has to whose texts the rules are held: a budget, inflow, routes, partners, terms and meetings. */
const data = {
  [`${proef}/begroting-2022.yaml`]: `bron: wet-inburgering-2021
jaar: 2022
tarief_per_fte: { bedrag: 80000 }
posten:
  - { id: consulent, naam: Integratieconsulent, fte: 1.5, toelichting: Regie en begeleiding }
  - { id: scholing, naam: Scholing, bedrag: 5000, toelichting: Scholing van consulenten }
middelen:
  - { gemeente: weert, bedrag: 90000 }
  - { gemeente: nederweert, bedrag: 43210 }
`,
  [`${proef}/instroom.yaml`]: `bron: wet-inburgering-2021
grondslag: De groei van de laatste jaren.
jaren:
  - { jaar: 2022, taakstelling: { aantal: 40 }, inburgeringsplichtigen: { aantal: 30 }, gezinsmigranten: { aantal: 12 } }
`,
  [`${proef}/termijnen.yaml`]: `bron: wet-inburgering-2021
termijnen:
  - { id: startprogramma, naam: "Startprogramma voor iedereen", anker: inschrijving BRP, aantal: 4, eenheid: maanden }
  - { id: pip, naam: PIP vastgesteld, anker: inschrijving BRP, aantal: 9, eenheid: weken, wet: pip-termijn }
`,
  [`${proef}/partners.yaml`]: `bron: wet-inburgering-2021
partners:
  - { id: taalhuis, naam: Taalhuis De Brug, rol: Geeft taalles, soort: taalaanbieder, ook_geschreven_als: [Taalhuis de brug, TaalHuis] }
`,
  [`${proef}/overleg.yaml`]: `bron: wet-inburgering-2021
overleggen:
  - { id: keten, naam: Ketenoverleg, frequentie: zes keer per jaar, per_jaar: 6, deelnemers: [Taalhuis De Brug], onderwerp: Voortgang }
`,
};

interface Variants {
  /** Each is a mistake of its own, in other words, numbers and places than the fixtures of the rule. */
  fout: readonly string[];
  /** Sentences that look like it and are right. */
  goed: readonly string[];
}

const chapter = (index: number): string => `h${String(index + 1).padStart(2, "0")}`;

/** Holds a rule against sentences, each in a chapter of its own: it finds every wrong one and no right one. */
export function variantsOf(rule: CheckId, { fout, goed }: Variants): void {
  const found = (texts: readonly string[]): string[] => {
    const chapters = texts.map((text, index) => [
      `content/proef/beleidskader/${chapter(index)}.md`,
      `# Visie\n\n${text}\n`,
    ]);
    return findings(rule, { ...data, ...Object.fromEntries(chapters) });
  };

  describe(rule, () => {
    it("vindt elke fout in andere woorden, met andere getallen", () => {
      const hit = new Set(found(fout).map((told) => told.slice(0, 3)));
      expect(fout.filter((_, index) => !hit.has(chapter(index)))).toEqual([]);
    });

    it("zwijgt bij wat erop lijkt en goed is", () => {
      expect(found(goed)).toEqual([]);
    });
  });
}
