import { describe, expect, test } from "vitest";
import { type ChapteredDocument, chapterPages } from "../../src/site/chapter-pages.ts";

const crumbs = `<nav class="utrecht-breadcrumb-nav kruimel"><ol><li class="utrecht-breadcrumb-nav__item"><a href="/gooi/">Gooi</a></li><li class="utrecht-breadcrumb-nav__item" aria-current="page"><span>Uitvoeringsplan</span></li></ol></nav>`;
const contents = `<nav class="utrecht-table-of-contents"><a href="#kort">In het kort</a><a href="#geld">Geld</a><a href="#bijlage">Bijlage</a><a href="#versies">Versies</a></nav>`;
const money = `<section class="hoofdstuk"><h2 class="k" id="geld"><a href="#geld"><span class="nr">1</span> <span>Geld &amp; tijd</span></a></h2><p>Zie <a href="#geld--kosten">hier</a>, <a class="nl-link" href="#tabel-9">tabel 9</a><a href="#noot-1">1</a></p><svg><use href="#i-raming"></use></svg><h3 id="geld--kosten">1.1 Kosten</h3><h4>Posten</h4><section class="noten"><h3>Noten</h3><ol><li id="noot-1">Noot</li></ol></section></section>`;
const annex = `<section class="hoofdstuk bijlage"><h2 id="bijlage"><span class="nr">Bijlage A</span> <span>Keten</span></h2><div id="tabel-9"><span class="tabel__titel"><span class="tnr">Tabel 9</span> De keten</span></caption></div></section>`;
const page = `<html><head><title>Plan, Gooi | Raadzaam</title><meta name="description" content="Over het plan"><link rel="canonical" href="https://x.nl/gooi/plan/"><meta property="og:title" content="Plan"><meta property="og:description" content="Over het plan"><meta property="og:url" content="https://x.nl/gooi/plan/"><meta property="og:image" content="https://x.nl/gooi/plan/gooi-plan.png"><meta property="og:image:alt" content="Kaart van het plan."><script type="application/ld+json">{}</script></head><body><div>band</div><main id="inhoud" class="wrap">${crumbs}<header>kop</header><div class="raster" data-hoofdstuk="/t.css /d.css">${contents}<article>kort${money}${annex}<section class="slotdeel"><h2 id="versies">Versies</h2></section></article></div><script type="module" src="/lezen.js"></script></main><footer>voet</footer></body></html>`;

const document: ChapteredDocument = {
  opsteller: "gooi",
  id: "plan",
  address: "/gooi/plan/",
  site: "https://x.nl",
  title: "Plan &amp; meer",
  kind: "Uitvoeringsplan",
  name: "Uitvoeringsplan 2022",
  author: "Gooi",
  plain: new Map([["geld", '<p class="nl-paragraph">Er is <a class="cijfer" href="/c">geld</a>.\nHet is genoeg.</p>']]),
  contact: "<dl>Team Gooi</dl>",
  shareAddress: "/gooi/plan/delen/",
  image: "/gooi/plan/gooi-plan.png",
  imageText: "Kaart van het plan.",
};
const [first = { address: "", html: "" }, last = { address: "", html: "" }, ...more] = chapterPages(page, document);

describe("de pagina van één hoofdstuk", () => {
  test("er is er een voor elk hoofdstuk en elke bijlage, onder het adres van het stuk", () => {
    expect([first.address, last.address]).toEqual(["/gooi/plan/geld/", "/gooi/plan/bijlage/"]);
    expect(more).toEqual([]);
  });

  test("het echte adres is dat van het hele stuk", () => {
    expect(first.html).toContain('<link rel="canonical" href="https://x.nl/gooi/plan/">');
  });

  test("de titel noemt hoofdstuk, stuk en site", () => {
    expect(first.html).toContain("<title>1 Geld &amp; tijd, Plan &amp; meer | Raadzaam</title>");
    expect(last.html).toContain("<title>Bijlage A Keten, Plan &amp; meer | Raadzaam</title>");
  });

  test("koppen schuiven een niveau op, met de titel van het hoofdstuk als eerste", () => {
    const levels = [...first.html.matchAll(/<h(\d)/g)].map(([, level]) => level);
    expect(levels).toEqual(["1", "2", "3", "2", "2", "3", "3", "3"]);
    expect(first.html).toContain(
      '<h1 class="nl-heading nl-heading--level-1"><span class="nr">1</span> <span>Geld &amp; tijd</span></h1>',
    );
  });

  test("alleen dit hoofdstuk staat er, en wat om de tekst heen staat blijft", () => {
    for (const part of ["band", "voet", "/lezen.js"]) expect(first.html).toContain(part);
    for (const part of ["De keten</span></caption>", "kort<section", 'id="versies"'])
      expect(first.html).not.toContain(part);
  });

  test("een koppeling naar iets op deze pagina blijft hier, een andere gaat naar het hele stuk", () => {
    for (const link of ['href="#geld--kosten"', 'href="#noot-1"', '<use href="#i-raming">']) {
      expect(first.html).toContain(link);
    }
    expect(first.html).toContain('<a class="nl-link" href="/gooi/plan/#tabel-9">');
  });

  test("de inhoud leidt naar de andere hoofdstukken en zegt waar de lezer is", () => {
    expect(first.html).toContain('<a href="/gooi/plan/geld/" aria-current="page">Geld</a>');
    expect(first.html).toContain('<a href="/gooi/plan/bijlage/">Bijlage</a>');
    expect(first.html).toContain('<a href="/gooi/plan/#versies">Versies</a>');
  });

  test("vorige en volgende staan onderaan; voor het eerste hoofdstuk staat In het kort, na het laatste niets", () => {
    expect(first.html).toContain('href="/gooi/plan/#kort"><span>Vorige</span> <b>In het kort</b>');
    expect(first.html).toContain('href="/gooi/plan/bijlage/"><span>Volgende</span> <b>Bijlage A Keten</b>');
    expect(last.html).toContain("<b>1 Geld &amp; tijd</b>");
    expect(last.html).not.toContain("Volgende");
  });

  test("het kruimelpad heeft het stuk als koppeling boven het hoofdstuk", () => {
    expect(first.html).toContain('href="/gooi/plan/">Uitvoeringsplan</a></li><li');
  });

  test("het begint in gewone taal; schreef niemand die, dan met wat er te zien is", () => {
    expect(first.html).toContain('<div class="gewoon"><p class="nl-paragraph">Er is <a class="cijfer"');
    expect(last.html).toContain(
      '<div class="gewoon"><p class="nl-paragraph">Hier vindt u:</p><ul><li>De keten</li></ul>',
    );
  });

  test("zoekmachines en netwerken krijgen naam, woorden en adres van het hoofdstuk, en niets over het hele stuk", () => {
    expect(first.html).toContain('<meta name="description" content="Er is geld. Het is genoeg.">');
    expect(first.html).toContain('<meta property="og:title" content="1 Geld &amp; tijd, Plan &amp; meer">');
    expect(first.html).toContain('<meta property="og:description" content="Er is geld. Het is genoeg.">');
    expect(first.html).toContain('<meta property="og:url" content="https://x.nl/gooi/plan/geld/">');
    expect(first.html).not.toContain("ld+json");
  });

  test("onderaan staan contact, koppeling, een bericht dat klaar is, en een afbeelding met haar tekst", () => {
    const foot = first.html.slice(first.html.indexOf('id="delen"'));
    for (const part of [
      "<dl>Team Gooi</dl>",
      ">https://x.nl/gooi/plan/geld/</textarea>",
      ">Er is geld. Het is genoeg. Lees verder in &lsquo;Geld &amp; tijd&rsquo;, Uitvoeringsplan 2022, Gooi: https://x.nl/gooi/plan/geld/</textarea>",
      'src="/gooi/plan/gooi-plan.png" alt="Kaart van het plan."',
      'href="/gooi/plan/delen/"',
    ])
      expect(foot).toContain(part);
  });

  test("een hoofdstuk met een figuur heeft een eigen afbeelding, een ander die van het stuk", () => {
    const figure = `<div class="figuur" id="figuur-1"><p class="figuur__kop"><span class="tnr">Figuur 1</span> Er blijft <a class="cijfer" href="/c">&euro; 3</a> over</p><svg></svg></div>`;
    const [own] = chapterPages(page.replace("<h4>Posten</h4>", figure), document);
    const text =
      "Kaart van het hoofdstuk 1 Geld &amp; tijd, Uitvoeringsplan 2022, Gooi. Daarop de figuur: Er blijft &euro; 3 over.";
    expect(own?.html).toContain('<meta property="og:image" content="https://x.nl/gooi/plan/geld/gooi-plan-geld.png">');
    expect(own?.html).toContain(`<meta property="og:image:alt" content="${text}">`);
    expect(own?.html).toContain(`src="/gooi/plan/geld/gooi-plan-geld.png" alt="${text}"`);
    expect(first.html).toContain('<meta property="og:image" content="https://x.nl/gooi/plan/gooi-plan.png">');
  });

  test("de opmaak daarvan laadt alleen de pagina van een hoofdstuk", () => {
    expect(first.html).toContain('<link rel="stylesheet" href="/t.css"><link rel="stylesheet" href="/d.css"></head>');
    expect(first.html).not.toContain("data-hoofdstuk");
  });

  test("een stuk met één hoofdstuk heeft één pagina", () => {
    const pages = chapterPages(page.replace(annex, ""), document);
    expect(pages.map(({ address }) => address)).toEqual(["/gooi/plan/geld/"]);
  });

  test("een pagina met een andere vorm wordt niet half verknipt", () => {
    expect(() => chapterPages(page.replace("slotdeel", "slot"), document)).toThrow("/gooi/plan/ has no");
  });
});
