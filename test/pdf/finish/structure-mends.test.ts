import { PDFName, PDFRef } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { attributesOf } from "../../../src/pdf/finish/attributes.ts";
import { mendFigures } from "../../../src/pdf/finish/figures.ts";
import { dissolveGroups } from "../../../src/pdf/finish/groups.ts";
import { mendLinks } from "../../../src/pdf/finish/links.ts";
import { mendLists } from "../../../src/pdf/finish/lists.ts";
import { textOf } from "../../../src/pdf/finish/names.ts";
import { mapRoles } from "../../../src/pdf/finish/roles.ts";
import { elements } from "../../../src/pdf/finish/structure-tree.ts";
import { mendTableCells } from "../../../src/pdf/finish/table-cells.ts";
import { type Sketch, sketchTree } from "../../support/pdf-tree.ts";

async function lists(sketch: Sketch): Promise<Sketch> {
  const drawn = await sketchTree(sketch);
  mendLists(drawn.pdf, drawn.tree);
  return drawn.sketch();
}

async function groups(sketch: Sketch): Promise<Sketch> {
  const drawn = await sketchTree(sketch);
  dissolveGroups(drawn.pdf, drawn.tree);
  return drawn.sketch();
}

test("een punt van een lijst krijgt een inhoud achter zijn teken", async () => {
  expect(await lists(["L", ["LI", ["Lbl", "1."], ["NonStruct", "een"]], ["LI", "twee"]])).toEqual([
    "L",
    ["LI", ["Lbl", "1."], ["LBody", ["NonStruct", "een"]]],
    ["LI", ["LBody", "twee"]],
  ]);
});

test("een noot in een lijst wordt een punt, en losse delen worden er één vanaf hun teken", async () => {
  expect(
    await lists(["L", ["NonStruct", ["Lbl", "1."], ["NonStruct", "noot"]], ["Lbl", "2."], ["Span", "los"]]),
  ).toEqual([
    "L",
    ["LI", ["Lbl", "1."], ["LBody", ["NonStruct", "noot"]]],
    ["LI", ["Lbl", "2."], ["LBody", ["Span", "los"]]],
  ]);
});

test("een lijst in een punt hoort bij de inhoud van dat punt", async () => {
  expect(await lists(["L", ["LI", ["Lbl", "•"], "een", ["L", ["LI", "onder"]]]])).toEqual([
    "L",
    ["LI", ["Lbl", "•"], ["LBody", "een", ["L", ["LI", ["LBody", "onder"]]]]],
  ]);
});

test("groepen zonder betekenis verdwijnen, tekst in een eigen vak is een alinea", async () => {
  expect(
    await groups([
      "Document",
      ["NonStruct", ["NonStruct", ["P", ["NonStruct", "een "], ["Strong", ["NonStruct", "vet"]]]]],
      ["NonStruct", ["NonStruct", "los"]],
    ]),
  ).toEqual(["Document", ["P", "een ", ["Strong", "vet"]], ["P", "los"]]);
});

test("losse tekst tussen alinea’s wordt een eigen alinea", async () => {
  expect(
    await groups(["Document", ["NonStruct", ["P", "een"], ["NonStruct", "los "], ["Link", "met link"], ["P", "twee"]]]),
  ).toEqual(["Document", ["P", "een"], ["P", "los ", ["Link", "met link"]], ["P", "twee"]]);
});

test("twee vakken in een cel blijven twee alinea’s, één vak is de tekst van de cel", async () => {
  expect(await groups(["TD", ["NonStruct", ["NonStruct", "een"]], ["NonStruct", ["NonStruct", "twee"]]])).toEqual([
    "TD",
    ["P", "een"],
    ["P", "twee"],
  ]);
  expect(await groups(["TD", ["NonStruct", ["NonStruct", "een"]]])).toEqual(["TD", "een"]);
});

test("een bijschrift dat de browser niet als vak ziet, is toch het bijschrift van zijn tabel", async () => {
  expect(
    await groups(["Table", ["NonStruct", ["NonStruct", "Tabel 40"], ["NonStruct", "deel 2"]], ["TR", ["TD", "1"]]]),
  ).toEqual(["Table", ["Caption", "Tabel 40", "deel 2"], ["TR", ["TD", "1"]]]);
});

test("woorden in een andere taal zijn een deel van hun zin", async () => {
  expect(await groups(["P", ["NonStruct", "zie "], ["Div", ["NonStruct", "the law"]]])).toEqual([
    "P",
    "zie ",
    ["Span", "the law"],
  ]);
});

test("een nootcijfer wordt een verwijzing met de naam die de bladzijde haar geeft", async () => {
  const { pdf, tree, find } = await sketchTree([
    "P",
    ["NonStruct", "1", "->#noot-1"],
    ["Link", "de wet", "->https://wet/"],
  ]);
  mendLinks(pdf, tree, [
    { name: "verborgen", target: "#elders" },
    { name: "noot 1", target: "#noot-1" },
    { name: "de wet", target: "https://wet/" },
  ]);
  const links = elements(tree).filter(({ type }) => type === "Link");
  const names = links.flatMap(({ kids }) =>
    kids.flatMap((kid) => (kid.kind === "annotation" ? [textOf(kid.annotation.lookup(PDFName.of("Contents")))] : [])),
  );
  expect(names).toEqual(["noot 1", "de wet"]);
  expect(() => find("NonStruct")).toThrow();
});

test("een verwijzing die de bladzijde niet kent, wordt naar haar doel genoemd", async () => {
  const { pdf, tree, find } = await sketchTree(["P", ["Link", "hier", "->#kosten"]]);
  mendLinks(pdf, tree, []);
  const [, link] = find("Link").kids;
  expect(link?.kind === "annotation" && textOf(link.annotation.lookup(PDFName.of("Contents")))).toBe("Naar kosten");
});

test("een verwijzing in wat voor schermlezers verborgen is, verdwijnt van het blad; de andere blijft", async () => {
  const { pdf, tree, find } = await sketchTree(["P", ["Link", "de wet", "->https://wet/"]]);
  const [, link] = find("Link").kids;
  const hidden = pdf.context.register(pdf.context.obj({ Subtype: "Link" }));
  const page = pdf.getPage(0).node;
  if (link?.kind !== "annotation") throw new Error("no link");
  page.set(PDFName.of("Annots"), pdf.context.obj([hidden, PDFRef.of(link.number)]));
  mendLinks(pdf, tree, []);
  expect(page.Annots()?.asArray()).toEqual([PDFRef.of(link.number)]);
  mendLinks(pdf, { ...tree, kids: [] }, []);
  expect(page.Annots()).toBeUndefined();
});

test("een figuur om een plaatje is een groep, het plaatje zelf blijft een figuur", async () => {
  const drawn = await sketchTree(["Document", ["Figure", ["Figure", "lijnen"], ["Caption", "Figuur 1"]]]);
  drawn.find("Caption");
  mendFigures(drawn.tree);
  expect(drawn.sketch()).toEqual(["Document", ["Div", ["Figure", "lijnen"], ["Caption", "Figuur 1"]]]);
});

test("een figuur met een alternatief blijft een figuur, wat er ook in staat", async () => {
  const { tree, find, sketch } = await sketchTree(["Figure", ["P", "b1"]]);
  find("Figure").says.set("Alt", "(Verdeling)");
  mendFigures(tree);
  expect(sketch()[0]).toBe("Figure");
});

test("een kopcel kopt haar kolom in een rij van koppen, anders haar rij", async () => {
  const { pdf, tree } = await sketchTree(["Table", ["TR", ["TH", "a"], ["TH", "b"]], ["TR", ["TH", "c"], ["TD", "1"]]]);
  mendTableCells(pdf, tree);
  const headers = elements(tree).filter(({ type }) => type === "TH");
  expect(headers.map((header) => attributesOf(header).get("Table")?.get("Scope"))).toEqual([
    "/Column",
    "/Column",
    "/Row",
  ]);
});

test("de kop van een cel krijgt een nummer naar de plaats in het stuk; één rij of kolom breed zegt niets", async () => {
  const { pdf, tree, find } = await sketchTree(["Table", ["TR", ["TH", "jaar"]], ["TR", ["TD", "1"]]]);
  find("TH").says.set("ID", "(node00000070)");
  find("TH").says.set("A", "[<</O /Table\n/Scope /Row>> <</O /Table\n/ColSpan 2>>]");
  find("TD").says.set("A", "[<</O /Table\n/Headers [(node00000070) (weg)]>> <</O /Table\n/RowSpan 1>>]");
  mendTableCells(pdf, tree);
  expect(find("TH").says.get("ID")).toBe("(h000001)");
  expect(find("TH").says.get("A")).toBe("<</O /Table /Scope /Row /ColSpan 2>>");
  expect(find("TD").says.get("A")).toBe("<</O /Table /Headers [(h000001)]>>");
});

test("een type dat PDF 1.7 niet kent, zegt welk type het is", async () => {
  const { pdf, tree } = await sketchTree([
    "Document",
    ["P", ["Strong", "vet"], ["Em", "schuin"]],
    ["Aside", ["P", "kader"]],
  ]);
  mapRoles(pdf, tree);
  expect(String(tree.root.lookup(PDFName.of("RoleMap"))).replace(/\s+/g, " ")).toBe(
    "<< /Aside /Div /Em /Span /Strong /Span >>",
  );
});
