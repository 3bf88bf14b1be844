import { variantsOf } from "../support/variants.ts";

variantsOf("tekst/officiele-naam", {
  fout: [
    "Het Participatie- en Inburgeringsplan is klaar.",
    "De Module Arbeid & Participatie is een vak.",
    "Het Persoonlijk Plan Inburgering (PIP) is een besluit.",
    "Het Participatieverklaring Traject begint in maart.",
    "Elke maand is er een Kennis van de Maatschappij-toets.",
  ],
  goed: [
    "Het persoonlijk plan inburgering en participatie (PIP) is een besluit.",
    "De Module Arbeidsmarkt en Participatie (MAP) is een vak.",
    "In het plan staan inburgering en participatie bij elkaar.",
    "De kennis van de maatschappij groeit in de lessen.",
    "Participatie en werk horen bij elkaar.",
  ],
});
