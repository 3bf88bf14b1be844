import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { summary, tellFindings } from "../../src/cli/report.ts";
import { nodeTerminal } from "../../src/cli/terminal.ts";
import type { Diagnostic, Severity } from "../../src/diagnostic.ts";
import { listeningTerminal } from "../support/listening-terminal.ts";

function found(
  rule: string,
  severity: Severity,
  file: string,
  line: number,
  message = "‘woord’ kan niet.",
): Diagnostic {
  return { rule, severity, place: { file, line, column: 5 }, message, hint: "Schrijf iets anders." };
}

function said(diagnostics: readonly Diagnostic[], line = "Het woord staat hier."): string[] {
  const { terminal, lines } = listeningTerminal();
  tellFindings(diagnostics, terminal, () => line);
  return lines;
}

describe("het verslag in de terminal", () => {
  it("laat het stuk tekst zien, met een streep onder waar het om gaat", () => {
    const lines = said([found("tekst/woord", "stijl", "a.md", 3)]);
    expect(lines).toEqual([
      "a.md",
      "  3:5  stijl  ‘woord’ kan niet.  tekst/woord",
      "        | Het woord staat hier.",
      "        |     ^^^^^",
      "        Wat te doen: Schrijf iets anders.",
      "",
    ]);
  });

  it("onderstreept van een woord zonder eind alleen het begin", () => {
    const word = "woord".repeat(100);
    const finding = {
      ...found("tekst/woord", "stijl", "a.md", 3, `‘${word}’ kan niet.`),
      place: { file: "a.md", line: 3, column: 1 },
    };
    const [, , text = "", under = ""] = said([finding], word);
    expect(text).toBe(`        | ${"woord".repeat(20)} …`);
    expect(under).toBe(`        | ${"^".repeat(100)}`);
  });

  it("kort een lange regel in rond de plek", () => {
    const line = `${"lang ".repeat(60)}woord${" eind".repeat(60)}`;
    const finding = { ...found("tekst/woord", "stijl", "a.md", 3), place: { file: "a.md", line: 3, column: 301 } };
    const [, , text = "", under = ""] = said([finding], line);
    expect(text.length).toBeLessThan(125);
    expect(text.slice(under.indexOf("^"), under.lastIndexOf("^") + 1)).toBe("woord");
  });

  it("zet het ergste achteraan: het bestand met een fout, en daarin de fout", () => {
    const lines = said([
      found("r/een", "fout", "a.md", 1),
      found("r/een", "stijl", "a.md", 9),
      found("r/een", "waarschuwing", "b.md", 2),
    ]).filter((line) => !line.startsWith("      "));
    expect(lines.map((line) => line.trim().split(/\s{2}/).slice(0, 2).join(" "))).toEqual([
      "b.md",
      "2:5 waarschuwing",
      "",
      "a.md",
      "9:5 stijl",
      "1:5 fout",
      "",
    ]);
  });

  it("telt van tienduizend bevindingen van één regel de rest, en noemt de fouten eerst", () => {
    const many = Array.from({ length: 10_000 }, (_, index) => found("r/veel", "stijl", "a.md", index + 1));
    many.push(found("r/veel", "fout", "a.md", 10_001));
    const lines = said(many);
    expect(lines.length).toBeLessThan(150);
    expect(lines).toContain("  r/veel: nog 9976 keer, in 1 bestand.");
    expect(lines.some((line) => line.startsWith("  10001:5  fout"))).toBe(true);
    expect(summary(many)).toBe("1 fout en 10000 stijlopmerkingen in 1 bestand.");
  });

  it("gaat gewoon door als het bestand er niet meer is", () => {
    expect(said([found("r/een", "fout", "weg.md", 1)], "")).toHaveLength(4);
  });
});

describe("kleur", () => {
  const coloured = (isTTY: boolean, environment: NodeJS.ProcessEnv): boolean => {
    const out = Object.assign(new PassThrough(), { isTTY }) as unknown as NodeJS.WriteStream;
    return nodeTerminal(out, out, environment).colour("fout", "x") !== "x";
  };

  it("is er alleen op een terminal die haar kan tonen", () => {
    expect(coloured(true, {})).toBe(true);
    expect(coloured(false, {})).toBe(false);
    expect(coloured(true, { TERM: "dumb" })).toBe(false);
    expect(coloured(true, { NO_COLOR: "1" })).toBe(false);
    expect(coloured(true, { NO_COLOR: "" })).toBe(true);
  });
});
