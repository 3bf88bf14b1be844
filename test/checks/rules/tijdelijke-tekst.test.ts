import { expect, it } from "vitest";
import { inText } from "../support/project.ts";

it("wat nog moet worden ingevuld, houdt publicatie tegen", () => {
  const text = "# Visie\n\nDe Wet inburgering 20.. gaat over werk.\nHet bedrag is PM.\nBel met xx voor meer.\n";
  expect(inText("tekst/tijdelijke-tekst", text)).toEqual([
    "visie.md:3 ‘20..’ moet nog worden ingevuld.",
    "visie.md:4 ‘PM’ moet nog worden ingevuld.",
    "visie.md:5 ‘xx’ moet nog worden ingevuld.",
  ]);
  expect(inText("tekst/tijdelijke-tekst", "# Visie\n\nDe Wet inburgering 2021 gaat over werk.\n")).toEqual([]);
});
