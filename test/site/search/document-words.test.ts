import { describe, expect, it } from "vitest";
import { documentWords } from "../../../src/site/search/document-words.ts";

const page = (body: string) =>
  `<body><nav>Menu</nav><article class="tekst">${body}</article><footer>Voet</footer></body>`;
const chapter =
  '<h2 class="k" id="handhaving"><a href="#handhaving"><span class="nr">14</span> <span>Handhaving</span></a></h2>';

describe("de woorden van een stuk", () => {
  it("zijn die van het stuk zelf, zonder de pagina eromheen", () => {
    expect(documentWords(page("<p>Tekst.</p>"), "/a/")).toBe('<article class="tekst"><p>Tekst.</p>');
  });

  it("noemen bij elke kop zijn hoofdstuk, zonder nummers", () => {
    const html = `${chapter}<h3 id="h--w"><a href="#h--w"><span class="nr">14.1</span> Wettelijk</a></h3>`;
    expect(documentWords(page(html), "/a/")).toContain(
      '<h2 id="handhaving">Handhaving</h2><h3 id="h--w">Handhaving: wettelijk</h3>',
    );
  });

  it("zeggen van noten bij welk hoofdstuk zij horen", () => {
    const html = `${chapter}<h3 id="handhaving-noten">Noten bij hoofdstuk 14</h3>`;
    expect(documentWords(page(html), "/a/")).toContain('<h3 id="handhaving-noten">Handhaving: noten</h3>');
  });

  it("missen nooit ongemerkt: een pagina zonder stuk is een fout", () => {
    expect(() => documentWords("<main></main>", "/a/")).toThrow("/a/ has no article");
  });
});
