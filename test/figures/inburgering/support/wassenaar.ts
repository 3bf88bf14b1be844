import type { Facts } from "./facts.ts";

const gemeenten = ["wassenaar", "leidschendam-voorburg", "voorschoten"] as const;

function middelen(bedragen: readonly [number, number, number]) {
  return gemeenten.map((gemeente, index) => ({ gemeente, bedrag: bedragen[index] as number }));
}

/** T4, T5 and T6: inflow and income of Wassenaar, as printed in its plan; 2022 is held equal to 2021. */
export const wassenaar: Facts = {
  opsteller: {
    naam: "Gemeente Wassenaar",
    korte_naam: "Wassenaar",
    leden: ["wassenaar"],
    buurgemeenten: ["leidschendam-voorburg", "voorschoten"],
  },
  instroom: {
    bron: "kader",
    status: "gerealiseerd",
    grondslag: "-",
    plichtig_deel: { teller: 2, noemer: 3, status: "aanname" },
    jaren: [
      { jaar: 2018, taakstelling: { aantal: 37 }, inburgeringsplichtigen: { gepubliceerd: 25 } },
      { jaar: 2019, taakstelling: { aantal: 18 }, inburgeringsplichtigen: { gepubliceerd: 12 } },
      { jaar: 2020, taakstelling: { aantal: 19 }, inburgeringsplichtigen: { gepubliceerd: 13 } },
      {
        jaar: 2021,
        halfjaar: { aantal: 21, gepubliceerd: 42, status: "raming" },
        inburgeringsplichtigen: { gepubliceerd: 27 },
      },
      { jaar: 2022, taakstelling: { aantal: 42 }, gezinsmigranten: { aantal: 20 } },
    ],
  },
  leerroutes: {
    bron: "kader",
    status: "aanname",
    jaren: [2021, 2022].map((jaar) => ({
      jaar,
      routes: [
        { leerroute: "b1", aandeel: { percentage: 55 } },
        { leerroute: "onderwijs", aandeel: { percentage: 20 } },
        { leerroute: "z", aandeel: { percentage: 25 } },
      ],
    })),
  },
  begrotingen: [
    { jaar: 2022, bron: "kader", middelen: middelen([88199, 281027, 81525]), middelen_samen: { gepubliceerd: 450751 } },
    { jaar: 2023, bron: "kader", middelen: middelen([97029, 309164, 89688]), middelen_samen: { gepubliceerd: 495881 } },
  ],
};
