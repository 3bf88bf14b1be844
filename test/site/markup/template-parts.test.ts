import { expect, test } from "vitest";
import { partsHtml, templateParts } from "../../../src/site/markup/template-parts.ts";

const element = (type: unknown, props: Record<string, unknown> = {}) => ({ type, props });
const components = new Set(["Als", "Cijfer"]);

test("text and tags that are the same in every document become one piece of HTML", () => {
  const tree = element(Symbol("fragment"), {
    children: [
      element("p", { children: ["Wie ", element("strong", { children: "na 1 januari" }), " komt & blijft."] }),
    ],
  });
  expect(templateParts(tree, components)).toEqual(["<p>Wie <strong>na 1 januari</strong> komt &amp; blijft.</p>"]);
});

test("a component keeps its place, its attributes and its content", () => {
  const tree = element("p", { children: ["Dat is ", element("Cijfer", { id: "uitvoering.totaal" }), "."] });
  expect(templateParts(tree, components)).toEqual([
    "<p>Dat is ",
    { name: "Cijfer", attributes: { id: "uitvoering.totaal" }, content: [] },
    ".</p>",
  ]);
});

test("a tag without an end has none, and its attributes are escaped", () => {
  expect(templateParts(element("img", { alt: 'de "brug" & meer', hidden: true }), components)).toEqual([
    '<img alt="de &quot;brug&quot; &amp; meer" hidden>',
  ]);
});

test("a template cannot hold a function", () => {
  expect(() => templateParts([() => "x"], components)).toThrow(TypeError);
});

test("content of a component that does not hold is never rendered", () => {
  const asked: string[] = [];
  const parts = templateParts(element("Als", { tabel: "x", children: element("Cijfer", { id: "weg" }) }), components);
  const html = partsHtml(parts, ({ name }) => {
    asked.push(name);
    return "";
  });
  expect(html).toBe("");
  expect(asked).toEqual(["Als"]);
});
