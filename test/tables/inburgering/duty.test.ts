import { describe, expect, it } from "vitest";
import type { Landelijk } from "../../../src/dataset/inburgering/dataset.ts";
import { dutyOf } from "../../../src/tables/inburgering/duty.ts";

type Rule = Landelijk["aanbodplicht"][number];

const routes = [
  { id: "b1", naam: "B1-route" },
  { id: "onderwijs", naam: "Onderwijsroute" },
  { id: "z", naam: "Z-route" },
];
const rule = (about: Partial<Rule>): Rule => ({
  onderdeel: "map",
  doelgroep: "asiel",
  leerroute: "alle",
  bijstand: "alle",
  plicht: "verplicht",
  ...about,
});
const duty = (...rules: Partial<Rule>[]) => dutyOf(rules.map(rule), "map", "asiel", routes);

describe("de aanbodplicht uit de regels", () => {
  it("is ja als zij voor iedereen geldt", () => {
    expect(duty({})).toEqual({ answer: "ja" });
  });

  it("noemt de leerroute waarin zij niet geldt", () => {
    expect(duty({}, { leerroute: "onderwijs", plicht: "n.v.t." })).toEqual({
      answer: "ja",
      remark: "niet in de onderwijsroute",
    });
    expect(duty({}, { leerroute: "onderwijs", plicht: "mag" })?.remark).toBe("niet verplicht in de onderwijsroute");
  });

  it("noemt bijstand als voorwaarde", () => {
    expect(duty({ bijstand: "ja" }, { bijstand: "nee", plicht: "n.v.t." })?.remark).toBe("alleen met bijstand");
  });

  it("volgt de meest bepaalde regel, in welke volgorde zij ook staan", () => {
    const exception: Partial<Rule> = { leerroute: "z", bijstand: "nee", plicht: "n.v.t." };
    const expected = { answer: "ja", remark: "alleen met bijstand in de Z-route" };
    expect(duty(exception, {}, { leerroute: "z" })).toEqual(expected);
    expect(duty({}, { leerroute: "z" }, exception)).toEqual(expected);
  });

  it("neemt opmerkingen over van de regels die de plicht geven, met hun leerroute als die niet voor alle geldt", () => {
    expect(
      duty(
        { leerroute: "b1", opmerking: "voor zover opgenomen in het PIP" },
        { leerroute: "onderwijs", plicht: "mag", opmerking: "de onderwijsroute is voltijds" },
        { leerroute: "z", opmerking: "voor zover opgenomen in het PIP; 800 uur" },
      )?.remark,
    ).toBe("niet verplicht in de onderwijsroute; voor zover opgenomen in het PIP; in de Z-route: 800 uur");
  });

  it("is nee als het alleen mag, en n.v.t. als het niet van toepassing is", () => {
    expect(duty({ plicht: "mag" })).toEqual({ answer: "nee", remark: "mag wel" });
    expect(duty({ plicht: "n.v.t.", opmerking: "koopt zelf lessen in" })).toEqual({
      answer: "n.v.t.",
      remark: "koopt zelf lessen in",
    });
  });

  it("is onbekend zonder regel voor deze doelgroep", () => {
    expect(dutyOf([rule({})], "map", "gezin", routes)).toBeUndefined();
  });
});
