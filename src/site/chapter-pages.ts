import { chapterImageAddress } from "./addresses.ts";
import { chapterHeads } from "./chapter-head.ts";
import { chapterShareHtml } from "./markup/chapter-share.ts";
import { type SharedChapter, sentencesOf, wordsOf } from "./share/chapter-texts.ts";

/** A document of which each chapter gets a page. Its texts are HTML. */
export interface ChapteredDocument {
  /** Ids of its author and of itself. */
  opsteller: string;
  id: string;
  /** Of its page: `/hbel/uitvoeringsplan/`. */
  address: string;
  /** Address of the site; empty when it has none yet. */
  site: string;
  title: string;
  /** Kind of document, in the breadcrumb. */
  kind: string;
  /** `Uitvoeringsplan Wet inburgering`. */
  name: string;
  author: string;
  /** Chapters in plain words, by their section. */
  plain: ReadonlyMap<string, string>;
  /** Whom to ask. */
  contact: string;
  /** Address from the root of the picture for networks, and what it says. */
  image: string;
  imageText: string;
  /** Page on which the whole document is passed on. */
  shareAddress: string;
}

/** A chapter as the page of its document shows it. */
interface Chapter {
  /** Anchor on the page of the document, and last part of its own address. */
  id: string;
  /** Number and title: `7 Leerroutes`; all names are HTML. */
  name: string;
  /** Without its number. */
  title: string;
  /** With the number apart, as in the heading. */
  heading: string;
  /** What stands below its title. */
  body: string;
}

export interface ChapterPage {
  address: string;
  html: string;
}

/** What the page of a document consists of, between which nothing is lost. */
interface Parts {
  /** Up to what is in `main`: head, notice, menu, status band. */
  before: string;
  /** Style sheets of what a chapter has and its document has not. */
  styles: string;
  breadcrumb: string;
  contents: string;
  chapters: readonly Chapter[];
  /** Programs that the page loads from within `main`. */
  scripts: string;
  /** From the end of `main`. */
  after: string;
}

const anchor = / id="([^"]*)"/g;
const toAnchor = '<a class="nl-link" href="#';
const ownSheets = 'data-hoofdstuk="';
const chapterStart = '<section class="hoofdstuk';
const chaptersEnd = '<section class="slotdeel';

/**
 * A page for each chapter, cut from the page of the whole document: nothing is rendered twice, so that a thousand documents
 * of twenty chapters stay cheap. It opens with the chapter in plain words and ends with what is needed to pass it on. Its
 * canonical address is that of the document, which holds the same text and more (RFC 6596).
 * @throws Error when the page of the document has another shape than this cut expects
 */
export function chapterPages(html: string, document: ChapteredDocument): ChapterPage[] {
  const { address: whole, title, kind, plain } = document;
  const addressOf = ({ id }: Chapter): string => `${whole}${id}/`;
  const { before, styles, breadcrumb, contents, chapters, scripts, after } = partsOf(html, whole);
  const headOf = chapterHeads(before.replace("</head>", `${styles}</head>`));
  const upTo = breadcrumbAbove(breadcrumb, whole, kind);
  const list = contentsOf(contents, whole, new Map(chapters.map((chapter) => [chapter.id, addressOf(chapter)])));
  return chapters.map((chapter, index) => {
    const { id, name, heading, body } = chapter;
    const address = addressOf(chapter);
    const shared: SharedChapter = {
      title: chapter.title,
      document: document.name,
      author: document.author,
      plain: plain.get(id) ?? "",
      shows: plain.has(id) ? [] : shownIn(body),
      address: document.site + address,
    };
    const previous = chapters[index - 1];
    const next = chapters[index + 1];
    const neighbours = [
      previous
        ? neighbour("Vorige", addressOf(previous), previous.name)
        : neighbour("Vorige", `${whole}#kort`, "In het kort"),
      next ? neighbour("Volgende", addressOf(next), next.name) : "",
    ];
    const description = sentencesOf(shared).join(" ") || `${name}, ${title}`;
    const picture = pictureOf(chapter, document);
    return {
      address,
      html: [
        headOf({
          title: `${name}, ${title}`,
          description,
          address: shared.address,
          image: document.site + picture.image,
          imageText: picture.imageText,
        }),
        `${upTo}<li class="${item}" aria-current="page"><span class="${itemLink} ${itemLink}--current">${name}</span></li></ol></nav>`,
        `<header class="dockop dockop--kort"><p class="voorkop"><a href="${whole}">${title}</a></p>`,
        `<h1 class="nl-heading nl-heading--level-1">${heading}</h1>`,
        openingHtml(shared),
        `<p class="klein">Dit is &eacute;&eacute;n hoofdstuk. <a href="${whole}#${id}">Lees het in het hele stuk</a> of <a href="#delen">deel het</a></p></header>`,
        `<div class="raster">${list.replace(`href="${address}"`, `href="${address}" aria-current="page"`)}`,
        `<article class="tekst"><div class="hoofdstuk" id="${id}">${chapterAlone(id, body, whole)}</div>`,
        `<nav class="verder" aria-label="Vorige en volgende hoofdstuk">${neighbours.join("")}</nav>`,
        `${chapterShareHtml(shared, { ...document, ...picture })}</article></div>`,
        scripts,
        after,
      ].join(""),
    };
  });
}

/** The chapter in plain words; where nobody wrote them, what its charts find and its tables show. */
function openingHtml({ plain, shows }: SharedChapter): string {
  if (plain) return `<div class="gewoon">${plain}</div>`;
  if (shows.length === 0) return "";
  return `<div class="gewoon"><p class="nl-paragraph">Hier vindt u:</p><ul>${shows.map((title) => `<li>${title}</li>`).join("")}</ul></div>`;
}

/** A chapter that has a chart has a picture of its own, with the first; else it shows that of the document. */
function pictureOf({ id, name, body }: Chapter, document: ChapteredDocument): { image: string; imageText: string } {
  const [, chart] = body.split(chartTitle);
  if (!chart) return document;
  const finding = wordsOf(chart.slice(0, chart.indexOf("</p>")).replace(tableNumber, ""));
  return {
    image: chapterImageAddress(document.opsteller, document.id, id),
    imageText: `Kaart van het hoofdstuk ${name}, ${document.name}, ${document.author}. Daarop de figuur: ${finding}.`,
  };
}

const chartTitle = '<p class="figuur__kop">';

/** Titles of the charts and the tables of a chapter, as HTML; charts first, because they say what they find. */
function shownIn(body: string): string[] {
  const after = (start: string, end: string): string[] =>
    body
      .split(start)
      .slice(1)
      .map((rest) => rest.slice(0, rest.indexOf(end)).replace(tableNumber, ""));
  const charts = after(chartTitle, "</p>");
  return [...charts, ...after('<span class="tabel__titel">', "</span></caption>")].slice(0, mostShown);
}

/** More would be a list of its own to read before the chapter. */
const mostShown = 4;
const tableNumber = /^<span class="tnr">[^<]*<\/span> /;

const item = "utrecht-breadcrumb-nav__item";
const itemLink = "utrecht-breadcrumb-nav__link";

function partsOf(html: string, address: string): Parts {
  const at = (text: string, from = 0): number => {
    const found = html.indexOf(text, from);
    if (found < 0) throw new Error(`${address} has no ${text}`);
    return found;
  };
  const main = at(">", at("<main ")) + 1;
  const mainEnd = at("</main>", main);
  const end = at(chaptersEnd, main);
  const starts: number[] = [];
  for (let from = at(chapterStart, main); from >= 0 && from < end; from = html.indexOf(chapterStart, from + 1)) {
    starts.push(from);
  }
  const nav = (name: string): string => {
    const start = at(`<nav class="${name}`, main);
    return html.slice(start, at("</nav>", start) + "</nav>".length);
  };
  const around = html.slice(main, starts[0]) + html.slice(end, mainEnd);
  const sheets = at(ownSheets, main) + ownSheets.length;
  return {
    before: html.slice(0, main),
    styles: html
      .slice(sheets, at('"', sheets))
      .split(" ")
      .map((sheet) => `<link rel="stylesheet" href="${sheet}">`)
      .join(""),
    breadcrumb: nav("utrecht-breadcrumb-nav"),
    contents: nav("utrecht-table-of-contents"),
    chapters: starts.map((start, index) => chapterOf(html.slice(start, starts[index + 1] ?? end), address)),
    scripts: (around.match(/<script [^>]*src=[^>]*><\/script>/g) ?? []).join(""),
    after: html.slice(mainEnd),
  };
}

function chapterOf(html: string, address: string): Chapter {
  const heading = /<h2[^>]* id="([^"]+)"[^>]*>(.*?)<\/h2>/s.exec(html);
  if (!heading) throw new Error(`a chapter of ${address} has no heading`);
  const [whole, id, title] = heading as unknown as [string, string, string];
  const body = html.slice(heading.index + whole.length, html.lastIndexOf("</section>"));
  const name = title.replace(/<[^>]*>/g, "");
  const number = /<span class="nr">(.*?)<\/span> /.exec(title)?.[1] ?? "";
  return { id, name, title: name.slice(number.length).trim(), heading: title.replace(/<\/?a\b[^>]*>/g, ""), body };
}

/** The page of the document becomes a link, with the chapter to come below it. */
function breadcrumbAbove(breadcrumb: string, address: string, kind: string): string {
  const above = breadcrumb.slice(0, breadcrumb.lastIndexOf("<li"));
  return `${above}<li class="${item}"><a class="${itemLink}" href="${address}">${kind}</a></li>`;
}

/** Chapters lead to their own pages, other parts to the page of the document. */
function contentsOf(contents: string, address: string, chapters: ReadonlyMap<string, string>): string {
  return contents.replace(/href="#([^"]*)"/g, (_, id: string) => `href="${chapters.get(id) ?? `${address}#${id}`}"`);
}

/** The chapter as the only one on its page: its title is said above it, headings rise a level, what is elsewhere is linked there. */
function chapterAlone(id: string, body: string, address: string): string {
  // Text between the links to anchors: cutting is several times faster than a search that looks back from each.
  const [first = "", ...rest] = body.split(toAnchor);
  const here = new Set([id, ...Array.from(body.matchAll(anchor), ([, name = ""]) => name)]);
  const linked = rest.map((part) => {
    const target = part.slice(0, part.indexOf('"'));
    return `${here.has(target) ? toAnchor : `<a class="nl-link" href="${address}#`}${part}`;
  });
  return (first + linked.join(""))
    .replaceAll("<h3", "<h2")
    .replaceAll("</h3>", "</h2>")
    .replaceAll("<h4", "<h3")
    .replaceAll("</h4>", "</h3>");
}

function neighbour(word: "Vorige" | "Volgende", address: string, name: string): string {
  return `<a class="verder__${word.toLowerCase()}" href="${address}"><span>${word}</span> <b>${name}</b></a>`;
}
