import type { Begroting, Participatie, Voorzieningen } from "../../../../src/dataset/inburgering/dataset.ts";
import type { Facts } from "./facts.ts";

/** T1 and T2: costs and income of HBEL in 2022, as printed in its plan. */
export const begroting: Begroting = {
  jaar: 2022,
  bron: "plan",
  status: "raming",
  tarief_per_fte: { bedrag: 74476 },
  posten: [
    { id: "integratieconsulent", naam: "Integratieconsulent", fte: 1.78, gepubliceerd: 132567 },
    { id: "inkoop-eenmalig", naam: "Inkoop, eenmalig", bedrag: 7750 },
    { id: "inkoop-jaarlijks", naam: "Inkoop, jaarlijks", bedrag: 13950 },
    { id: "dlp", naam: "DLP-administratie", fte: 0.08, gepubliceerd: 5958 },
    {
      id: "ontzorgen",
      naam: "Financieel ontzorgen",
      percentage: 15,
      grondslag: "middelen.2022.totaal",
      gepubliceerd: 34902,
      gepubliceerd_opmerking: "€ 34.902 is 15% van € 232.680.",
      plaats: "paragraaf 1.10",
    },
    { id: "handhaving", naam: "Handhaving", fte: 0.07, gepubliceerd: 5213 },
    { id: "handboek", naam: "Handboek Stimulansz", bedrag: 5400 },
    { id: "stelpost", naam: "Nader te bepalen", stelpost: "ja", gepubliceerd: 51116 },
  ],
  posten_totaal: { gepubliceerd: 256856 },
  middelen: [
    { gemeente: "huizen", bedrag: 161104 },
    { gemeente: "blaricum", bedrag: 34806 },
    { gemeente: "eemnes", bedrag: 27371 },
    { gemeente: "laren", bedrag: 33575 },
  ],
  middelen_totaal: { gepubliceerd: 256856 },
};

export const instroom: Facts["instroom"] = {
  bron: "plan",
  status: "raming",
  grondslag: "-",
  jaren: [{ jaar: 2022, inburgeringsplichtigen: { aantal: 55 }, gezinsmigranten: { aantal: 20 } }],
};

/** T3 and T6: prices of HBEL, shares borrowed from Wassenaar. */
export const leerroutes: Facts["leerroutes"] = {
  bron: "plan",
  jaren: [
    {
      jaar: 2022,
      routes: [
        {
          leerroute: "b1",
          aandeel: { percentage: 55, status: "aanname", bron: "kader" },
          prijs: { bedrag: 8200, status: "besluit" },
        },
        {
          leerroute: "onderwijs",
          aandeel: { percentage: 20, status: "aanname", bron: "kader" },
          prijs: { bedrag: 13000 },
        },
        {
          leerroute: "z",
          aandeel: { percentage: 25, status: "aanname", bron: "kader" },
          prijs: { bedrag: 7000, status: "besluit" },
        },
      ],
    },
  ],
};

export const voorzieningen: Voorzieningen = {
  bron: "plan",
  status: "raming",
  jaar: 2022,
  voorzieningen: [
    { voorziening: "leerroute", leerroute: "b1", norm: "leerroute" },
    { voorziening: "leerroute", leerroute: "onderwijs", norm: "leerroute" },
    { voorziening: "leerroute", leerroute: "z", norm: "leerroute" },
    { voorziening: "map", naam: "MAP", norm: "map", kosten: { bedrag: 136, gepubliceerd: 150 } },
    { voorziening: "pvt", naam: "PVT", norm: "pvt", kosten: { bedrag: 216 } },
    {
      voorziening: "participatie",
      naam: "Participatie",
      beschikbaar: { bedrag: 0, gepubliceerd: 1800 },
      geen_bedrag: "Verschilt per gemeente.",
    },
  ],
  ontzorgen: {
    intake: { bedrag: 147 },
    maandbedrag: { bedrag: 25 },
    maanden: { aantal: 6 },
    huishoudens: { aantal: 55 },
  },
};

const all = ["huizen", "blaricum", "eemnes", "laren"];

export const participatie: Participatie = {
  bron: "plan",
  status: "raming",
  jaar: 2022,
  instrumenten: [
    {
      id: "bewegen",
      naam: "Zicht op Bewegen",
      inhoud: [],
      taalniveau: "A0",
      gemeenten: all,
      dekking: "participatiebudget",
    },
    {
      id: "peutergym",
      naam: "Peutergym",
      inhoud: [],
      taalniveau: "A0",
      prijs: { bedrag: 200 },
      gemeenten: all,
      dekking: "-",
    },
    {
      id: "zwemmen",
      naam: "Zwemmen",
      inhoud: [],
      taalniveau: "A0",
      prijs: { bedrag: 82 },
      gemeenten: ["huizen"],
      dekking: "-",
    },
    {
      id: "maatje",
      naam: "Sociaal maatje",
      inhoud: [],
      taalniveau: "A0",
      prijs: { bedrag: 226 },
      gemeenten: all,
      dekking: "-",
    },
  ],
  gepubliceerd: [{ gemeente: "huizen", bedrag: 508 }],
};

export const hbel: Facts = {
  begrotingen: [begroting],
  instroom,
  leerroutes,
  voorzieningen: [voorzieningen],
  participatie: [participatie],
};
