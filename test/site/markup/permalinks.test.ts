import { expect, test } from "vitest";
import { withPermalinks } from "../../../src/site/markup/permalinks.ts";

const class3 = 'class="nl-heading nl-heading--level-3"';

test("een kop is een koppeling naar zichzelf", () => {
  expect(withPermalinks(`<h3 ${class3} id="geld--kosten"><span>7.1</span> Kosten</h3><p>a</p>`)).toBe(
    `<h3 ${class3} id="geld--kosten"><a href="#geld--kosten"><span>7.1</span> Kosten</a></h3><p>a</p>`,
  );
});

test("een kop waarin al een koppeling staat, blijft zoals hij is", () => {
  const html = `<h3 ${class3} id="a">Kosten<a class="nootref" href="#n">1</a></h3>`;
  expect(withPermalinks(html)).toBe(html);
});

test("de kop boven de noten is geen plaats in het stuk", () => {
  const html = '<h3 id="geld-noten">Noten bij hoofdstuk 7</h3>';
  expect(withPermalinks(html)).toBe(html);
});
