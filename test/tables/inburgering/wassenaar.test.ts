import { describe, expect, it } from "vitest";
import { describeFoot, describeRows } from "../support/describe-table.ts";
import { tableOf, tablesFor } from "../support/real.ts";

const table = (id: string) => tableOf("wassenaar", 2022, id);

describe("de tabellen van Wassenaar in 2022", () => {
  it("instroom: twee derde van 42 is 28, waar de bron 27 vermeldt", () => {
    expect(describeRows(table("instroom"))).toBe(
      `Instroom van inburgeraars in Wassenaar, in personen per jaar
Jaar | Taakstelling | Asielstatushouders met inburgeringsplicht | Bron vermeldt | Gezins- en overige migranten | Inburgeraars, totaal
2018 | 37 | 25 | gelijk | onbekend | onbekend
2019 | 18 | 12 | gelijk | onbekend | onbekend
2020 | 19 | 13 | gelijk | onbekend | onbekend
2021 (taakstelling van een half jaar, verdubbeld) | 42 | 28 | 27 | 20 | 48
2022 | 42 | 28 | niet vermeld | 20 | 48`,
    );
  });

  it("meerjaren: groei per gemeente, met de buurgemeenten ter vergelijking", () => {
    expect(describeRows(table("meerjaren"))).toBe(
      `Middelen van het Rijk voor de uitvoering bij Wassenaar en buurgemeenten in 2022 en 2023
Gemeente | 2022, € | 2023, € | Groei ten opzichte van 2022, %
Wassenaar | 88.199 | 97.029 | 10,0
Leidschendam-Voorburg (buurgemeente, ter vergelijking) | 281.027 | 309.164 | 10,0
Voorschoten (buurgemeente, ter vergelijking) | 81.525 | 89.688 | 10,0
= Samen | 450.751 | 495.881 | 10,0`,
    );
  });

  it("middelen van één gemeente: geen aandeel en geen totaal van één", () => {
    expect(describeRows(table("middelen"))).toBe(
      `Middelen van het Rijk voor de uitvoering door Wassenaar in 2022
Gemeente | Bedrag, €
Wassenaar | 88.199`,
    );
  });

  it("termijnen: of zij passen binnen de wet, in woorden en met eenheid", () => {
    const lines = describeRows(table("termijnen")).split("\n");
    expect(lines).toContain("PIP vastgesteld | inschrijving BRP | 10 weken | 10 weken | ja, gelijk aan de wet");
    expect(lines).toContain("Begin van de brede intake | inschrijving BRP | direct | geen | n.v.t.");
    expect(describeFoot(table("termijnen"))).toContain("Participatiewet, artikel 56a");
  });

  it("voorzieningen: zonder één bedrag staat er per voorziening waarom niet", () => {
    const lines = describeRows(table("voorzieningen")).split("\n");
    expect(lines[0]).toBe("Inburgeringsvoorzieningen van Wassenaar in 2022: waarom er nog geen bedrag is");
    expect(lines).toContain("Participatieverklaringstraject | Wie het traject uitvoert, is nog niet gekozen.");
  });

  it("zonder kosten is er geen tabel met uitvoeringskosten, ook geen lege", () => {
    const tables = tablesFor("wassenaar", 2022);
    for (const id of ["uitvoeringskosten", "uitvoeringskosten-per-gemeente", "raming-en-middelen", "participatie"]) {
      expect(tables.has(id)).toBe(false);
      expect(tables.get(id)).toBeUndefined();
      expect(tables.ids()).toContain(id);
    }
  });
});
