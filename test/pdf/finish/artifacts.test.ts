import { expect, test } from "vitest";
import { markArtifacts } from "../../../src/pdf/finish/artifacts.ts";

const mark = (lines: string[], { decorable = [] as number[], tagged = [] as string[] } = {}) => {
  const { source, decorations } = markArtifacts(lines.join("\n"), {
    mayBeDecoration: (mcid) => decorable.includes(mcid),
    isRepeated: (_, glyphs) => glyphs() === "<00aa>",
    isTagged: (form) => tagged.includes(form),
  });
  return { lines: source.split("\n"), decorations };
};

test("een bladzijdenummer buiten de tekst wordt een artefact", () => {
  expect(mark(["q", "BT", "/F1 8 Tf", "<0012> Tj", "ET", "Q"]).lines).toEqual([
    "q",
    "/Artifact BMC",
    "BT",
    "/F1 8 Tf",
    "<0012> Tj",
    "ET",
    "EMC",
    "Q",
  ]);
});

test("een vlak achter de bladzijde is één artefact met wat erop volgt", () => {
  expect(
    mark(["0 0 9 9 re", "f", "1 0 0 rg", "1 1 m", "2 2 l", "S", "/P <</MCID 0>> BDC", "BT", "<01> Tj", "ET", "EMC"])
      .lines,
  ).toEqual([
    "/Artifact BMC",
    "0 0 9 9 re",
    "f",
    "1 0 0 rg",
    "1 1 m",
    "2 2 l",
    "S",
    "EMC",
    "/P <</MCID 0>> BDC",
    "BT",
    "<01> Tj",
    "ET",
    "EMC",
  ]);
});

test("een uitsnede tekent niets en blijft zoals zij is", () => {
  const lines = ["q", "0 0 9 9 re", "W* n", "/P <</MCID 0>> BDC", "BT", "<01> Tj", "ET", "EMC", "Q"];
  expect(mark(lines).lines).toEqual(lines);
});

test("de randen van een tabel zijn versiering, de tekst in een cel niet", () => {
  const border = ["/Table <</MCID 0 >>BDC", "0 0 9 1 re", "f", "EMC"];
  const text = ["/NonStruct <</MCID 1 >>BDC", "0 0 9 1 re", "f", "BT", "<01> Tj", "ET", "EMC"];
  const marked = mark([...border, ...text], { decorable: [0, 1] });
  expect(marked.decorations).toEqual([0]);
  expect(marked.lines).toEqual(["/Artifact BMC", "0 0 9 1 re", "f", "EMC", ...text]);
});

test("de lijnen van een grafiek blijven inhoud", () => {
  const chart = ["/Figure <</MCID 0 >>BDC", "0 0 m", "9 9 l", "S", "EMC"];
  expect(mark(chart)).toEqual({ lines: chart, decorations: [] });
});

test("een vervangende tekst zegt niet dat iets bij de inhoud hoort", () => {
  const nbsp = ["/Span<</ActualText <feff00a0> >> BDC", "<01> Tj", "EMC"];
  expect(mark(["BT", ...nbsp, "ET"]).lines).toEqual(["/Artifact BMC", "BT", ...nbsp, "ET", "EMC"]);
  const content = ["/P <</MCID 4>> BDC", "BT", ...nbsp, "ET", "EMC"];
  expect(mark(content, { decorable: [4] })).toEqual({ lines: content, decorations: [] });
});

test("een vorm met eigen inhoud blijft, een vorm zonder wordt een artefact", () => {
  expect(mark(["/X1 Do", "/X2 Do"], { tagged: ["X2"] }).lines).toEqual(["/Artifact BMC", "/X1 Do", "EMC", "/X2 Do"]);
});

test("de herhaalde kop van een tabel wordt een artefact", () => {
  const first = ["/TH <</MCID 0>> BDC", "BT", "<0001> Tj", "ET", "EMC"];
  const marked = mark([...first, "/TH <</MCID 1>> BDC", "BT", "<00aa> Tj", "ET", "EMC"]);
  expect(marked.decorations).toEqual([1]);
  expect(marked.lines).toEqual([...first, "/Artifact BMC", "BT", "<00aa> Tj", "ET", "EMC"]);
});
