import { describe, expect, it } from "vitest";
import { describeFoot, describeRows } from "../support/describe-table.ts";
import { tableOf } from "../support/real.ts";

const table = (id: string) => tableOf("hbel", 2022, id);

describe("de tabellen van HBEL in 2022", () => {
  it("uitvoeringskosten: elke post met grondslag, aandeel en wat de bron vermeldt", () => {
    expect(describeRows(table("uitvoeringskosten"))).toBe(
      `Geraamde uitvoeringskosten van HBEL in 2022
Onderdeel | Aandeel, % | Bedrag, € | Bron vermeldt, €
Integratieconsulent (1,78 fte × € 74.476. Regie, brede intake en PIP; ook de begeleiding van gezins- en overige migranten) | 51,6 | 132.567 | gelijk
Inkoop van leerroutes, eenmalig (Aanbesteding van de leerroutes) | 3,0 | 7.750 | gelijk
Inkoop en contractbeheer, jaarlijks (Regio Gooi en Vechtstreek) | 5,5 | 13.950 | gelijk
DLP-administratie (0,08 fte × € 74.476. Aanmelding voor de leerroutes) | 2,3 | 5.958 | gelijk
Financieel ontzorgen (15% van de middelen. Budgetbeheer door de Kredietbank en coaching) | 15,0 | 38.528 | 34.902
Handhaving (0,07 fte × € 74.476. Boeteambtenaar) | 2,0 | 5.213 | gelijk
Handboek Stimulansz (Nog niet toegelicht waarvoor het dient) | 2,1 | 5.400 | gelijk
? Nader te bepalen uitvoeringstaken (stelpost) (Middelen min de andere posten. Juridisch kwaliteitsmedewerker, registratie bij DUO, trainingen financiële redzaamheid, onvoorzien) | 18,5 | 47.489 | 51.116
= Totaal | 100,0 | 256.856 | gelijk`,
    );
    const foot = describeFoot(table("uitvoeringskosten"));
    expect(foot).toContain("* Prijspeil 2022.");
    expect(foot).toContain("* Door afronding tellen de getoonde bedragen op tot € 256.855.");
    expect(foot).toContain("* Financieel ontzorgen: Het bedrag van de bron is precies 15% van € 232.680.");
  });

  it("uitvoeringskosten per gemeente: dezelfde posten, verdeeld naar de middelen", () => {
    expect(describeRows(table("uitvoeringskosten-per-gemeente"))).toBe(
      `Uitvoeringskosten van HBEL in 2022, verdeeld over de gemeenten
Onderdeel | Huizen, € | Blaricum, € | Eemnes, € | Laren, € | HBEL, €
Integratieconsulent (1,78 fte × € 74.476) | 83.148 | 17.964 | 14.127 | 17.329 | 132.567
Inkoop van leerroutes, eenmalig | 4.861 | 1.050 | 826 | 1.013 | 7.750
Inkoop en contractbeheer, jaarlijks | 8.750 | 1.890 | 1.487 | 1.823 | 13.950
DLP-administratie (0,08 fte × € 74.476) | 3.737 | 807 | 635 | 779 | 5.958
Financieel ontzorgen (15% van de middelen) | 24.166 | 5.221 | 4.106 | 5.036 | 38.528
Handhaving (0,07 fte × € 74.476) | 3.270 | 706 | 556 | 681 | 5.213
Handboek Stimulansz | 3.387 | 732 | 575 | 706 | 5.400
? Nader te bepalen uitvoeringstaken (stelpost) (Middelen min de andere posten) | 29.786 | 6.435 | 5.060 | 6.208 | 47.489
= Totaal | 161.104 | 34.806 | 27.371 | 33.575 | 256.856
Aandeel in de middelen, % | 62,7 | 13,5 | 10,7 | 13,1 | 100,0`,
    );
    expect(table("uitvoeringskosten-per-gemeente")).toMatchObject({ wide: true, sideways: false });
  });

  it("middelen: wat elke gemeente ontvangt", () => {
    expect(describeRows(table("middelen"))).toBe(
      `Middelen van het Rijk voor de uitvoering door HBEL in 2022
Gemeente | Aandeel, % | Bedrag, €
Huizen (kostenplaats 6211000) | 62,7 | 161.104
Blaricum (kostenplaats 9693480) | 13,5 | 34.806
Eemnes (kostenplaats 9692480) | 10,7 | 27.371
Laren (kostenplaats 9694480) | 13,1 | 33.575
= HBEL samen | 100,0 | 256.856`,
    );
  });

  it("raming en middelen: de stelpost staat apart en het saldo is zonder die post", () => {
    expect(describeRows(table("raming-en-middelen"))).toBe(
      `Kosten van de uitvoering en middelen van het Rijk bij HBEL in 2022
Onderdeel | Bedrag, €
Kosten zonder stelpost | 209.367
? Nader te bepalen uitvoeringstaken (stelpost) | 47.489
= Kosten, totaal | 256.856
Middelen van het Rijk | 256.856
Middelen min kosten zonder stelpost | 47.489`,
    );
  });

  it("personen per leerroute: 55 mensen verdeeld over 30, 11 en 14, en landelijk over 36, 11 en 8", () => {
    expect(describeRows(table("personen-per-leerroute"))).toBe(
      `Asielstatushouders per leerroute bij HBEL in 2022
Leerroute | Aandeel, % | Personen | Personen bij landelijke verdeling | Prijs per persoon, €
B1-route (Fairfield en Top Taal) | 55 | 30 | 36 | 8.200
Onderwijsroute (Aanbesteding loopt nog) | 20 | 11 | 11 | 13.000
Z-route (Fairfield en IVIO) | 25 | 14 | 8 | 7.000
= Totaal, gewogen prijs | 100 | 55 | 55 | 8.860`,
    );
  });

  it("voorzieningen: wat beschikbaar is tegen wat het kost, en wat nog geen bedrag heeft", () => {
    const lines = describeRows(table("voorzieningen")).split("\n");
    expect(lines[1]).toBe("Voorziening | Beschikbaar, € | Kosten, € | Bron vermeldt, € | Verschil, €");
    expect(lines).toContain("Onderwijsroute | 10.000 | 13.000 | gelijk | −3.000");
    expect(lines).toContain(
      "Leerroutes, gewogen gemiddelde (gewogen naar de aandelen van de leerroutes) | 10.000 | 8.860 | niet vermeld | 1.140",
    );
    expect(lines).toContain("Module Arbeidsmarkt en Participatie (Zicht op Werk) | 136 | 136 | 150 | 0");
    expect(lines.some((line) => /^Maatschappelijke begeleiding .*nog geen bedrag/.test(line))).toBe(true);
  });

  it("participatie: alleen Huizen betaalt zwemmen, dus 508 tegen 426", () => {
    const lines = describeRows(table("participatie")).split("\n");
    expect(lines[1]).toBe("Instrument | Huizen, € | Blaricum, € | Eemnes, € | Laren, €");
    expect(lines.find((line) => line.startsWith("Zwemmen Huizen"))).toMatch(
      /\| 82 \| n\.v\.t\. \| n\.v\.t\. \| n\.v\.t\.$/,
    );
    expect(lines.at(-1)).toBe("= Totaal per persoon | 508 | 426 | 426 | 426");
    expect(lines).toHaveLength(6);
  });

  it("instrumenten: wat zij inhouden, ook die een ander budget betaalt", () => {
    const { rows } = table("instrumenten");
    expect(rows).toHaveLength(10);
    expect(describeRows(table("instrumenten"))).toContain(
      "Zwemmen BEL | Zwemlessen die de BEL-gemeenten zelf organiseren met de buurtsportcoaches BEL | A0 tot A1 | BEL Combinatie",
    );
  });

  it("keuzes: elk stuk toont de keuzes die daar thuishoren", () => {
    const questions = (soort: string) => table(`keuzes-${soort}`).rows.map(({ id }) => id);
    expect(questions("startnotitie")).not.toContain("zwemlessen");
    expect(questions("uitvoeringsplan")).toContain("zwemlessen");
    expect(questions("uitvoeringsplan")).not.toContain("samen-uitvoeren");
    for (const soort of ["startnotitie", "beleidskader", "uitvoeringsplan"])
      expect(questions(soort)).toContain("verordening");
    expect(table("keuzes-beleidskader").title).toBe("Keuzes in het beleidskader van HBEL en hun alternatieven");
  });

  it("rollen: partners met dezelfde taak staan in één regel", () => {
    const lines = describeRows(table("rollen-handhaving")).split("\n");
    expect(lines.filter((line) => line.includes("Signaleren en de integratieconsulent informeren"))).toEqual([
      expect.stringMatching(
        /^Fairfield, Top Taal, IVIO, DOEN, Versa Welzijn en Buurtsportcoaches BEL \(Contactpersoon\)/,
      ),
    ]);
  });

  it("planning: alleen wat te laat is, geldt als mis", () => {
    const cells = table("planning").rows.flatMap((row) => row.cells);
    const wrong = cells.flatMap((cell) => (cell.kind === "text" && cell.isWrong ? [cell.text] : []));
    expect(wrong).toEqual(["3 maanden te laat"]);
  });

  it("planning: wat te laat is, staat er in woorden", () => {
    expect(describeRows(table("planning"))).toContain(
      "Onderwijsroute gegund | 31 december 2021 | Regio Gooi en Vechtstreek | 1 oktober 2021 | 3 maanden te laat",
    );
  });

  it("leerroutes: de wet naast de eigen prijs en aanbieders", () => {
    const lines = describeRows(table("leerroutes")).split("\n");
    expect(lines.slice(0, 2)).toEqual([
      "De leerroutes bij HBEL in 2022",
      "Kenmerk | B1-route | Onderwijsroute | Z-route",
    ]);
    expect(lines).toContain("Module Arbeidsmarkt en Participatie | ja | nee | ja");
    expect(lines).toContain("Prijs per persoon in 2022, € | 8.200 | 13.000 | 7.000");
  });
});
