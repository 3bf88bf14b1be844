import { describe, expect, it } from "vitest";
import { findings, proef } from "../support/project.ts";

const indicator = (fields: string): string[] =>
  findings("volledig/meetbaar", {
    [`${proef}/monitoring.yaml`]: `bron: wet-inburgering-2021
indicatoren:
  - { id: werk, naam: Uitstroom naar werk, gegevensbron: Registratie, ${fields} }
`,
  });
const risk = (fields: string): string[] =>
  findings("volledig/meetbaar", {
    [`${proef}/risicos.yaml`]: `bron: wet-inburgering-2021
risicos:
  - { id: docenten, naam: Te weinig docenten, kans: hoog, impact: hoog, ${fields} }
`,
  });

describe("volledig/meetbaar", () => {
  it.each(["zo hoog mogelijk", "Meer mensen aan het werk", "Goede doorstroom"])(
    "een streefwaarde zonder maat: %s",
    (value) => {
      expect(indicator(`streefwaarde: ${value}, frequentie: elk jaar, eigenaar: Team meedoen`)).toEqual([
        `monitoring.yaml:3 ‘streefwaarde’ van ‘Uitstroom naar werk’ is niet te meten: ‘${value}’.`,
      ]);
    },
  );

  it.each([
    "40% na twee jaar",
    "Niet lager dan in 2022",
    "Elk huishouden",
    "Onder het normbedrag",
    "Nog te bepalen in maart 2023",
  ])("een streefwaarde die te meten is, of die nog open is: %s", (value) => {
    expect(indicator(`streefwaarde: ${value}, frequentie: elk jaar, eigenaar: Team meedoen`)).toEqual([]);
  });

  it.each(["indien nodig", "regelmatig"])("een frequentie die niets zegt: %s", (value) => {
    expect(indicator(`streefwaarde: 40%, frequentie: ${value}, eigenaar: Team meedoen`)).toHaveLength(1);
  });

  it("een risico zonder eigenaar of maatregel", () => {
    expect(risk("oorzaak: Krapte, gevolg: Wachtlijst, maatregel: geen, eigenaar: n.v.t.")).toHaveLength(2);
    expect(risk("oorzaak: Krapte, gevolg: Wachtlijst, maatregel: Samen werven, eigenaar: Team meedoen")).toEqual([]);
  });

  it("een boodschap zonder frequentie", () => {
    const told = (frequentie: string): string[] =>
      findings("volledig/meetbaar", {
        [`${proef}/communicatie.yaml`]: `bron: wet-inburgering-2021
middelen:
  - { id: site, doelgroep: Inwoners, boodschap: De wet is nieuw, middel: Website, frequentie: ${frequentie}, eigenaar: Communicatie }
`,
      });
    expect(told("naar behoefte")).toHaveLength(1);
    expect(told("bij elke wijziging")).toEqual([]);
  });
});
