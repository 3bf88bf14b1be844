import { variantsOf } from "../support/variants.ts";

variantsOf("wet/bevoegdheid", {
  fout: [
    "Wie zijn examen niet op tijd haalt, krijgt van de gemeente een boete.",

    "De gemeente neemt de inburgeringsexamens af.",
    "DUO legt een boete op aan wie niet naar de brede intake komt.",
    "De gemeente bewaakt de inburgeringstermijn en verlengt die.",
    "Het PIP wordt vastgesteld door DUO.",
    "De gemeente verstrekt een lening voor de lessen.",
    "Het COA neemt de brede intake af.",
    "Wie te laat is met het PVT, krijgt een boete die de gemeente oplegt: dan legt de gemeente een boete op.",
  ],
  goed: [
    "De gemeente van de inburgeraar stelt het PIP vast.",

    "DUO neemt de inburgeringsexamens af.",
    "De gemeente legt een boete op aan wie niet naar de brede intake komt.",
    "De gemeente volgt of iemand binnen de inburgeringstermijn klaar is.",
    "De gemeente stelt het PIP vast, en DUO bewaakt de termijn.",
    "De gemeente neemt de brede intake af.",
    "DUO legt geen boete op voor de brede intake.",
  ],
});
