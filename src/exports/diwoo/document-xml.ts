import { categories } from "../../documents/woo/categories.ts";
import { documentKinds } from "../../documents/woo/document-kinds.ts";
import { themes } from "../../documents/woo/themes.ts";
import { type Body, type DescribedDocument, firstDay } from "../described-document.ts";
import { escapeXml } from "../xml.ts";

const thesaurus = "https://identifier.overheid.nl/tooi/def/thes";
const organisations = "https://identifier.overheid.nl/tooi/id/gemeente";
const authorities = "http://publications.europa.eu/resource/authority";

/** What happened to a document, with the code of it. A concept has not happened yet and is not offered. */
const acts = {
  vastgesteld: ["vaststelling", "c_641ecd76"],
  "ter besluitvorming": ["ontvangst", "c_dfcee535"],
} as const;
const worksOutCode = "c_24ddfb9b";

/** Number of the category as the name of a sitemap has it: `008`; undefined when the document is in none. */
export function categoryNumber({ woo }: DescribedDocument): string | undefined {
  const index = categories.findIndex(([label]) => label === woo?.informatiecategorie);
  return index < 0 ? undefined : String(index + 1).padStart(3, "0");
}

/** Whether a document can be offered: it was decided on or sent to who decides, and its publisher is in the register. */
export function isOffered({ status, publisher, woo }: DescribedDocument): boolean {
  return status !== "concept" && publisher.tooi !== undefined && woo !== undefined;
}

/**
 * The metadata of a document as DiWoo 0.9.8 wants them (https://standaarden.overheid.nl/diwoo/metadata). A date without a
 * day counts from its first day. @throws RangeError for a document that cannot be offered
 */
export function documentXml(document: DescribedDocument): string {
  const { status, woo, publisher, others, title, description, date, year, author, keywords, worksOut } = document;
  if (status === "concept" || !woo || !publisher.tooi) throw new RangeError(`${title} cannot be offered`);
  const [act, actCode] = acts[status];
  const category = categories.find(([label]) => label === woo.informatiecategorie)?.[1];
  const known = others.filter(({ tooi }) => tooi !== undefined);
  const day = firstDay(date);
  const kern = (code: string | undefined) => `${thesaurus}/kern/${code}`;
  return element("diwoo:Document", [
    element("diwoo:DiWoo", [
      element("diwoo:identifiers", [element("diwoo:identifier", document.page)]),
      organisation("diwoo:publisher", publisher),
      organisation("diwoo:verantwoordelijke", publisher),
      ...(known.length > 0
        ? [
            element(
              "diwoo:medeverantwoordelijken",
              known.map((body) => organisation("diwoo:medeverantwoordelijke", body)),
            ),
          ]
        : []),
      element("diwoo:naamOpsteller", author),
      element("diwoo:titelcollectie", [element("diwoo:officieleTitel", title)]),
      element("diwoo:omschrijvingen", [element("diwoo:omschrijving", description)]),
      element("diwoo:classificatiecollectie", [
        element("diwoo:informatiecategorieen", [
          element("diwoo:informatiecategorie", woo.informatiecategorie, kern(category)),
        ]),
        element("diwoo:documentsoorten", [
          element("diwoo:documentsoort", woo.documentsoort, kern(documentKinds[woo.documentsoort])),
        ]),
        element("diwoo:themas", [element("diwoo:thema", woo.thema, `${thesaurus}/top/${themes[woo.thema]}`)]),
        element(
          "diwoo:trefwoorden",
          keywords.map((word) => element("diwoo:trefwoord", word)),
        ),
      ]),
      element("diwoo:creatiedatum", day),
      element("diwoo:geldigheid", [
        element("diwoo:begindatum", `${year}-01-01T00:00:00`),
        element("diwoo:einddatum", `${year}-12-31T23:59:59`),
      ]),
      element("diwoo:language", "Nederlands", `${authorities}/language/NLD`),
      element("diwoo:format", "pdf", `${authorities}/file-type/PDF`),
      element("diwoo:documenthandelingen", [
        element("diwoo:documenthandeling", [
          element("diwoo:soortHandeling", act, kern(actCode)),
          element("diwoo:atTime", `${day}T00:00:00`),
        ]),
      ]),
      ...(worksOut
        ? [
            element("diwoo:documentrelaties", [
              element("diwoo:documentrelatie", [
                element("diwoo:role", "is uitwerking van", kern(worksOutCode)),
                element("diwoo:relation", worksOut.title, worksOut.pdf),
              ]),
            ]),
          ]
        : []),
    ]),
  ]);
}

function organisation(name: string, { name: label, tooi }: Body): string {
  return element(name, `gemeente ${label}`, `${organisations}/${tooi}`);
}

function element(name: string, content: string | readonly string[], resource?: string): string {
  const attribute = resource === undefined ? "" : ` resource="${escapeXml(resource)}"`;
  const inner = typeof content === "string" ? escapeXml(content) : content.join("");
  return `<${name}${attribute}>${inner}</${name}>`;
}
