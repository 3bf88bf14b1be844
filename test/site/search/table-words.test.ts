import { describe, expect, it } from "vitest";
import { tableSentences } from "../../../src/site/search/table-words.ts";
import { tableOf } from "../../tables/support/real.ts";

const sentences = (id: string) =>
  tableSentences(tableOf("hbel", 2022, id)).map((each) => each.replaceAll("\u00a0", " "));

describe("een tabel in woorden", () => {
  it("is een zin per rij, met bij elk getal wat het is", () => {
    expect(sentences("middelen")).toContain("Huizen (kostenplaats 6211000): Aandeel 62,7%; Bedrag € 161.104.");
  });

  it("noemt kolommen met een naam bij hun naam", () => {
    expect(sentences("participatie")[0]).toBe(
      "Peutergym en sportevenementen: Huizen € 200; Blaricum € 200; Eemnes € 200; Laren € 200.",
    );
  });

  it("noemt wie hetzelfde antwoord heeft samen", () => {
    expect(sentences("aanbodplicht")).toContain(
      "Alfabetisering: Asielstatushouders: ja (voor zover opgenomen in het PIP); Gezinsmigranten en Overige migranten: n.v.t. (zij kopen zelf lessen in).",
    );
    expect(sentences("samenwerking").find((sentence) => sentence.startsWith("MAP"))).toContain(
      "Asiel B1-route, Asiel Z-route en Gezins- en overige migranten: ja; Asiel onderwijsroute: n.v.t.",
    );
  });

  it("houdt zinnen in een rij uit elkaar, en noemt niet wat er niet is", () => {
    for (const sentence of sentences("risicos")) expect(sentence).not.toMatch(/\.[;:,]|onbekend|\.\./);
    expect(sentences("voorzieningen").join(" ")).not.toContain("nog geen bedrag");
  });

  it("sluit met de opmerkingen onder de tabel", () => {
    const table = tableOf("hbel", 2022, "personen-per-leerroute");
    expect(tableSentences(table).slice(-table.notes.length)).toEqual(table.notes);
  });
});
