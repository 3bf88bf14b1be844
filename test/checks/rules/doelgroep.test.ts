import { expect, it } from "vitest";
import { inText } from "../support/project.ts";
import { variantsOf } from "../support/variants.ts";

const mistake = `# Visie

Alle inburgeraars volgen de MAP.

Het ontzorgen van de bijstandsgerechtigde inburgeraar begint direct.

Alle (bijstandsgerechtigde) asielstatushouders moeten verplicht meedoen aan ontzorgen.
`;

const corrected = `Alle inburgeraars in de B1-route en de Z-route volgen de MAP. Alle inburgeraars krijgen een brede intake.

Elke asielstatushouder met recht op bijstand krijgt hulp door ontzorgen.
`;

it("wat over alle inburgeraars wordt gezegd, geldt voor alle doelgroepen", () => {
  expect(inText("wet/doelgroep", mistake)).toEqual([
    "visie.md:3 ‘Alle inburgeraars’ is te ruim voor MAP.",
    "visie.md:5 ‘bijstandsgerechtigde inburgeraar’ is te ruim voor financieel ontzorgen.",
    "visie.md:7 ‘(bijstandsgerechtigde) asielstatushouders’ is te ruim voor financieel ontzorgen.",
  ]);
  expect(inText("wet/doelgroep", corrected)).toEqual([]);
});

variantsOf("wet/doelgroep", {
  fout: [
    "De gemeente biedt al haar inburgeraars maatschappelijke begeleiding aan.",
    "Maatschappelijke begeleiding is er voor alle nieuwe inwoners die inburgeren.",
    "De MAP is verplicht voor iedereen.",
    "Inburgeraars worden allemaal ontzorgd.",

    "Alle inburgeraars krijgen maatschappelijke begeleiding.",
    "Elke gezinsmigrant wordt financieel ontzorgd, ook zonder uitkering, want alle gezinsmigranten vallen onder ontzorgen.",
    "Iedere inburgeraar volgt de MAP.",
  ],
  goed: [
    "Iedereen is welkom in het buurthuis.",
    "Alle mensen die inburgeren, krijgen een PIP.",

    "Alle inburgeraars krijgen een brede intake.",
    "Asielstatushouders krijgen maatschappelijke begeleiding.",
    "Iedere inburgeraar volgt de MAP, behalve in de onderwijsroute.",
  ],
});
