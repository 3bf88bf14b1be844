import { expect, it } from "vitest";
import { inText } from "../support/project.ts";

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
