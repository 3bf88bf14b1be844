import delen from "./styles/delen.css?url";
import lijsten from "./styles/lijsten.css?url";
import frame from "./styles/pagina.css?url";
import rijen from "./styles/register.css?url";
import overzicht from "./styles/soort-overzicht.css?url";
import register from "./styles/soort-register.css?url";
import stuk from "./styles/soort-stuk.css?url";
import tekst from "./styles/tekstpagina.css?url";
import vergelijken from "./styles/vergelijken.css?url";
import rekenen from "./styles/wat-als.css?url";
import wegwijzer from "./styles/wegwijzer.css?url";
import zoeken from "./styles/zoeken.css?url";

/** With the frame in it: what is read most waits for one file. */
const whole = { stuk, overzicht, register };
const additions = { delen, lijsten, rijen, tekst, vergelijken, rekenen, zoeken, wegwijzer };
const kinds = { ...whole, ...additions };

/** What a page shows: a document or its parts, an overview, a register; and besides one of these or alone: lists of links, rows of a register, plain text, a field to search, texts to pass on, the way in the site. */
export type PageKind = keyof typeof kinds;

/** Addresses of the style sheets of a page, in the order in which they hold: the frame first. A page loads no more than it shows. */
export function styleSheets(shown: readonly PageKind[]): string[] {
  const sheets = shown.map((kind) => kinds[kind]);
  return shown.some((kind) => kind in whole) ? sheets : [frame, ...sheets];
}

/** What the page of a chapter has besides those of its document: whom to ask, and texts to pass on, the way in the site. */
export const chapterSheets = [tekst, delen];
