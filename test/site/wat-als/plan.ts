import type { Aannames } from "../../../src/figures/inburgering/doorrekening.ts";

/** A plan as on the what-if page: three routes, one post that is paid by the fte, one that is typed, and a stelpost. */
export const plan: Aannames = {
  jaar: 2022,
  plichtigen: 55,
  norm: 10000,
  routes: [
    { id: "b1", naam: "B1-route", aandeel: 55, prijs: 8200 },
    { id: "onderwijs", naam: "onderwijsroute", aandeel: 20, prijs: 13000 },
    { id: "z", naam: "Z-route", aandeel: 25, prijs: 7000 },
  ],
  uitvoering: {
    tarief: 74476,
    posten: [
      { id: "consulent", naam: "Consulent", wijze: "formatie" },
      { id: "handboek", naam: "Handboek", wijze: "bedrag" },
      { id: "stelpost", naam: "Nader te bepalen", wijze: "stelpost" },
    ],
    vast: [
      { id: "middelen.2022.totaal", naam: "Middelen", waarde: "256856", eenheid: "euro" },
      { id: "uitvoering.2022.fte.consulent", naam: "Consulent, formatie", waarde: "1.78", eenheid: "fte" },
      { id: "uitvoering.2022.handboek", naam: "Handboek", waarde: "5400", eenheid: "euro" },
    ],
  },
};
