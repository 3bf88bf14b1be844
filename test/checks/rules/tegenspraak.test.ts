import { describe, expect, it } from "vitest";
import { documenten, findings, proef } from "../support/project.ts";

const two = `${documenten.replace("id: beleidskader\n", "id: startnotitie\n").replace("soort: beleidskader", "soort: startnotitie").replace("titel: Beleidskader inburgering", "titel: Startnotitie inburgering")}${documenten.replace("documenten:\n", "")}`;

/** What the policy framework says beside the starting note. */
function between(note: string, framework: string): string[] {
  return findings("stukken/tegenspraak", {
    [`${proef}/documenten.yaml`]: two,
    [`${proef}/begroting-2022.yaml`]: `bron: wet-inburgering-2021
jaar: 2022
posten:
  - { id: scholing, naam: Scholing, bedrag: 5000 }
  - { id: tolken, naam: Tolken, bedrag: 7000 }
`,
    "content/proef/startnotitie/taken.md": `# Taken\n\n${note}\n`,
    "content/proef/beleidskader/visie.md": `# Visie\n\n${framework}\n`,
  });
}

describe("stukken/tegenspraak", () => {
  it.each([
    [
      "getal",
      "De brede intake behandelt 14 leefgebieden met elke inburgeraar.",
      "De brede intake behandelt 13 leefgebieden met elke inburgeraar.",
    ],
    [
      "getal in woorden",
      "Elke inburgeraar krijgt acht gesprekken met de consulent.",
      "Elke inburgeraar krijgt zes gesprekken met de consulent.",
    ],
    [
      "termijn",
      "De consulent belt elke inburgeraar binnen 6 weken na de koppeling.",
      "De consulent belt elke inburgeraar binnen 10 weken na de koppeling.",
    ],
    [
      "jaren in woorden",
      "De regio sluit het contract voor drie jaar met de aanbieder van de lessen.",
      "De regio sluit het contract voor vier jaar met de aanbieder van de lessen.",
    ],
    [
      "maand",
      "De lessen beginnen in september 2023 in alle wijken.",
      "De lessen beginnen in november 2023 in alle wijken.",
    ],
    [
      "seizoen",
      "De evaluatie van het beleid is klaar in het voorjaar van 2025.",
      "De evaluatie van het beleid is klaar in het najaar van 2025.",
    ],
    [
      "woordvolgorde",
      "Het college rapporteert twee keer per jaar aan de raad over de voortgang.",
      "Over de voortgang rapporteert het college één keer per jaar aan de raad.",
    ],
    [
      "twee zaken in hele zinnen",
      "Het ketenoverleg met alle partners is elke maand.",
      "Het ketenoverleg met alle partners is elk kwartaal.",
    ],
    [
      "ontkenning in een andere vorm",
      "Kinderopvang tijdens de lessen wordt door de gemeente vergoed.",
      "De gemeente vergoedt geen kinderopvang tijdens de lessen.",
    ],
    [
      "doel",
      "Wij streven ernaar dat 60% van de deelnemers na een jaar werk heeft.",
      "Ons doel is dat 75% van de deelnemers na een jaar werk heeft.",
    ],
    [
      "datum",
      "De nieuwe werkwijze begint in Proefstad op 1 maart 2022.",
      "De nieuwe werkwijze begint in Proefstad op 1 juli 2022.",
    ],
    [
      "frequentie",
      "De consulent bespreekt de voortgang van het plan elk kwartaal.",
      "De consulent bespreekt de voortgang van het plan maandelijks.",
    ],
    [
      "keuze",
      "De gemeente neemt de leerbaarheidstoets zelf af bij inburgeraars.",
      "De gemeente koopt de leerbaarheidstoets voor inburgeraars in.",
    ],
    [
      "rol",
      "De gemeente informeert de adviesraad over het nieuwe plan.",
      "De gemeente betrekt de adviesraad bij het nieuwe plan.",
    ],
    [
      "ontkenning",
      "De gemeente Proefstad stelt een verordening vast over boetes.",
      "De gemeente Proefstad stelt geen verordening vast over boetes.",
    ],
    [
      "verwijzing",
      'De scholing van consulenten kost jaarlijks {{cijfer "uitvoering.scholing"}}.',
      'De scholing van consulenten kost jaarlijks {{cijfer "uitvoering.tolken"}}.',
    ],
    [
      "woord",
      "De keten bestaat volgens het ministerie uit schakels met eigen taken.",
      "De keten bestaat volgens het ministerie uit stappen met eigen taken.",
    ],
  ])("%s: twee stukken zeggen over dezelfde zaak iets anders", (_, note, framework) => {
    expect(between(note, framework)).toEqual([
      expect.stringMatching(
        /^visie\.md:3 .*Startnotitie inburgering \(content\/proef\/startnotitie\/taken\.md, regel 3\)/,
      ),
    ]);
    expect(between(note, note)).toEqual([]);
  });

  it.each([
    [
      "een andere groep",
      "De B1-route duurt voor de meeste inburgeraars 2 jaar.",
      "De Z-route duurt voor de meeste inburgeraars 3 jaar.",
    ],
    [
      "een ander jaar",
      "In 2021 kwamen er 30 asielstatushouders in Proefstad wonen.",
      "In 2022 kwamen er 40 asielstatushouders in Proefstad wonen.",
    ],
    [
      "een andere partner",
      "Het overleg met VluchtelingenWerk is elke maand op dinsdag.",
      "Het overleg met het COA is elk kwartaal op dinsdag.",
    ],
    [
      "een ander jaar",
      "De consulent spreekt de inburgeraar in het eerste jaar elke maand.",
      "De consulent spreekt de inburgeraar in het derde jaar elk kwartaal.",
    ],
    [
      "andere woorden voor hetzelfde",
      "De consulent helpt elke inburgeraar met het plan.",
      "Met het plan helpt de consulent elke inburgeraar.",
    ],
  ])("%s is geen tegenspraak", (_, note, framework) => {
    expect(between(note, framework)).toEqual([]);
  });

  it("ook binnen één stuk staat een getal of termijn niet twee keer anders", () => {
    const told = between(
      "De gemeente begint.",
      "De gemeente krijgt een halfjaarlijkse taakstelling van het Rijk.\n\nDe gemeente krijgt ieder jaar een taakstelling van het Rijk.",
    );
    expect(told).toEqual([
      expect.stringContaining(
        "visie.md:5 Hier staat ‘ieder jaar’, maar op regel 3 van content/proef/beleidskader/visie.md ‘halfjaarlijkse’",
      ),
    ]);
  });
});
