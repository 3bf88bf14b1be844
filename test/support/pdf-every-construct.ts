const rows = Array.from({ length: 40 }, (_, index) => {
  const cells = [1, 2, 3, 4].map((factor) => `<td>${index * factor}</td>`);
  return `<tr><th scope="row">Post ${index + 1}</th>${cells.join("")}</tr>`;
}).join("\n");

/** Longer than PDF/A lets a name be. */
const longId = "het-kenmerk-volgt-de-woorden-van-de-kop-".repeat(5);
const longWord = "inburgeringsvoorzieningen".repeat(12);

/** A page with every construct that the templates and prose can make. */
export const everyConstruct = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>Alles op papier</title>
<style>
@font-face { font-family: Proef; src: url(/letters/source-sans-3-latin-400-normal.woff2); font-weight: 400 }
@font-face { font-family: Proef; src: url(/letters/source-sans-3-latin-400-italic.woff2); font-weight: 400; font-style: italic }
@font-face { font-family: Proef; src: url(/letters/source-sans-3-latin-600-normal.woff2); font-weight: 600 }
@font-face { font-family: Arabisch; src: url(/letters/vazirmatn-arabic-400-normal.woff2); font-weight: 400 }
@font-face { font-family: Arabisch; src: url(/letters/vazirmatn-arabic-600-normal.woff2); font-weight: 600 }
@font-face { font-family: Ethiopisch; src: url(/letters/noto-sans-ethiopic-ethiopic-400-normal.woff2); font-weight: 400 }
@page { size: A4; margin: 25mm 20mm; @top-left { content: "Lopende titel"; font-family: Proef; border-bottom: 1px solid #999 } @bottom-right { content: counter(page) " van " counter(pages); font-family: Proef, sans-serif } }
@page liggend { size: A4 landscape }
body { font: 11pt/1.5 Proef; background: #fffdf7; overflow-wrap: break-word }
h1, h2, h3, strong, th { font-weight: 600 }
h2 { border-bottom: 2px solid #246 }
section { break-before: page }
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid #888; padding: 4pt }
tbody tr:nth-child(even) { background: #eee }
.inhoud a { display: flex; text-decoration: none }
.inhoud .punten { flex: 1; border-bottom: 1px dotted #777 }
.inhoud [data-doel] { min-width: 2em; text-align: right }
.smal { width: 42mm }
.liggend { page: liggend }
[lang=ar] { font-family: Arabisch }
[lang=ti] { font-family: Ethiopisch }
.licht { color: #567 }
.concept { position: fixed; inset: 40% 0 auto; text-align: center; font-size: 90pt; color: #f4e4e4; z-index: -1 }
.vakken { display: grid; grid-template-columns: 1fr 1fr; list-style: none; padding: 0 }
.vakken li { border: 1px solid #246; background: #eef }
</style>
</head>
<body>
<div class="concept" aria-hidden="true">CONCEPT</div>
<main>
<p>Raadsstuk</p>
<h1>Alles op papier</h1>
<div>Een vak met losse tekst en <a href="https://wetten.overheid.nl/BWBR0044770/?a=1&amp;b=2">de wet</a>.</div>
<nav class="inhoud" aria-label="Inhoud">
<h2>Inhoud</h2>
<ol>
<li><a href="#tekst"><span>1 Tekst en lijsten</span><span class="punten" aria-hidden="true"></span><span data-doel="tekst"></span></a>
<ol><li><a href="#lijsten"><span>1.1 Lijsten</span><span class="punten" aria-hidden="true"></span><span data-doel="lijsten"></span></a></li></ol></li>
<li><a href="#tabellen"><span>2 Tabellen</span><span class="punten" aria-hidden="true"></span><span data-doel="tabellen"></span></a></li>
</ol>
</nav>
<section>
<h2 id="tekst"><span>1</span> Tekst en lijsten met een kop die zo lang is dat hij over de regel loopt en op een tweede regel verder gaat</h2>
<p>Gewoon, <strong>vet</strong>, <em>schuin</em>, CO<sub>2</sub>, m<sup>2</sup>, <abbr title="persoonlijk plan inburgering en participatie">PIP</abbr>, “tussen aanhalingstekens” en € 1.234. Een noot<sup><a href="#noot-1" id="terug-1" role="doc-noteref">1</a></sup> en <span role="group" lang="en">a few English words</span> in de zin.</p>
<p class="smal">Af&shy;brek&shy;en van in&shy;bur&shy;ge&shy;rings&shy;voor&shy;zie&shy;nin&shy;gen en ge&shy;meen&shy;te&shy;be&shy;groting.</p>
<p>Welkom is <span role="group" lang="ar" dir="rtl">السلام عليكم ومرحبا بكم في هولندا</span> in het Arabisch, <strong>vet <span role="group" lang="ar" dir="rtl">السلام</span></strong>, in het Perzisch <span role="group" lang="ar" dir="rtl">خوش آمدید، می‌خواهم</span>, in het Sorani <span role="group" lang="ar" dir="rtl">بەخێربێیت</span> en in het Tigrinya <span role="group" lang="ti">እንቋዕ ብደሓን መጻእኩም</span>.</p>
<p>Er is geen leef&shy;tijds&shy;grens.</p>
<blockquote><p>Een aanhaling van een ander.</p></blockquote>
<hr>
<p class="licht">Lichter gedrukt, met <a href="#tabellen">een verwijzing</a> naar een ander hoofdstuk die lang genoeg is om op een volgende regel verder te gaan, zoals <a href="#lijsten">deze verwijzing met een naam van vele woorden die niet op één regel past</a>.</p>
<h3 id="lijsten">1.1 Lijsten</h3>
<ul><li>eerste</li><li>tweede met <strong>vet</strong><ul><li>daaronder</li></ul></li><li><p>alinea in een punt</p><p>nog een alinea</p></li></ul>
<ol><li>één</li><li>twee</li></ol>
<ul class="vakken"><li><span>Vak een</span> <strong>€ 1</strong></li><li><div>Vak twee</div><div>€ 2</div></li></ul>
<div><p>Alinea.</p>Losse tekst onder een alinea.<p>Nog een.</p></div>
<h3 id="${longId}">1.2 Een kop met een heel lang kenmerk en ${longWord}</h3>
<p>Zie <a href="#${longId}">de kop met het lange kenmerk</a>.</p>
</section>
<section>
<h2 id="tabellen">2 Tabellen</h2>
<figure role="group"><table><caption>Tabel 1 Middelen</caption>
<thead><tr><th scope="col" rowspan="2">Gemeente</th><th colspan="2" scope="colgroup">Bedrag</th></tr><tr><th scope="col">2021</th><th scope="col">2022</th></tr></thead>
<tbody><tr><th scope="row">Huizen</th><td>161.104</td><td>170.000</td></tr><tr><th scope="row">Laren</th><td>33.575</td><td>–</td></tr></tbody>
<tfoot><tr><th>Samen</th><td>194.679</td><td>170.000</td></tr></tfoot></table>
<figcaption>Bron: <a href="https://wetten.overheid.nl/">de wet</a></figcaption></figure>
<table><caption><span style="display:block">Tabel 1, deel 2</span></caption><thead><tr><th scope="col">Gemeente</th><th scope="col">2023</th></tr></thead><tbody><tr><th scope="rowgroup" colspan="2">Vecht: geen middelen</th></tr></tbody><tbody><tr><th scope="rowgroup" colspan="2">Gooi</th></tr><tr><th scope="row">Huizen</th><td>1</td></tr></tbody><tbody><tr><th scope="rowgroup" colspan="2">Eemland</th></tr><tr><th scope="row">Eemnes</th><td>2</td></tr></tbody></table>
<p>Zie <a href="#figuur" aria-label="figuur 1, verdeling over leerroutes">figuur 1</a>.</p>
<figure role="group" id="figuur"><svg role="img" aria-label="Verdeling: b1 60%, onderwijs 15%, z 25%" width="300" height="60"><rect width="180" height="40" fill="#246"/><rect x="180" width="45" height="40" fill="#69c"/><rect x="225" width="75" height="40" fill="#fc6"/><text x="4" y="24" fill="#fff">b1</text></svg><figcaption>Figuur 1 Verdeling</figcaption></figure>
<p><img alt="Een rode stip" width="20" height="20" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAYAAADED76LAAAAOklEQVQY02NgIBb8Z2CQ/c/AsPQ/A8N/KC2LLvkfC5aFKViKQ8FSRqiC/7isZoLSy3DILyPODfh8AQB3kjfk6amMzQAAAABJRU5ErkJggg=="></p>
<p><img alt="Een blauw vierkant" width="20" height="20" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='20' height='20'%3E%3Crect width='20' height='20' fill='blue'/%3E%3C/svg%3E"></p>
</section>
<section class="liggend">
<h3>2.1 Een brede tabel</h3>
<table><thead><tr><th scope="col">Post</th><th scope="col">Huizen</th><th scope="col">Blaricum</th><th scope="col">Eemnes</th><th scope="col">Laren</th></tr></thead>
<tbody>${rows}</tbody></table>
</section>
<section role="doc-endnotes"><h2>Noten</h2><ol><li id="noot-1" role="doc-endnote">De noot zelf. <a href="#terug-1" role="doc-backlink" aria-label="Terug naar noot 1 in de tekst">Terug</a></li></ol></section>
</main>
</body>
</html>
`;
