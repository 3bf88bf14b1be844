import type { Section } from "../../documents/document.ts";
import { chapterWords } from "../../documents/outline/references.ts";
import { formatDate, withCapital } from "../../notation.ts";
import { termAddress } from "../addresses.ts";
import { type Condition, holds } from "../condition.ts";
import { figureHtml } from "../inline-html.ts";
import { isLandscape } from "../print-pages.ts";
import type { Rendering } from "../rendering.ts";
import { chartHtml } from "./chart.ts";
import { escapeHtml } from "./escape-html.ts";
import { iconHtml } from "./icon.ts";
import { layerHtml } from "./layer.ts";
import { originsHtml, tableOriginHtml } from "./origins.ts";
import { permalink, withPermalinks } from "./permalinks.ts";
import { tableHtml } from "./table.ts";
import type { TemplateComponent } from "./template-parts.ts";

/** Where a component of a template stands. */
export interface ComponentContext {
  rendering: Rendering;
  section: Section;
}

type Attributes = Readonly<Record<string, string>>;

/** @param content what stands in the component; rendered only when asked for */
type ComponentHtml = (attributes: Attributes, content: () => string, context: ComponentContext) => string;

/**
 * What a template may use. Each looks its value up in the document; none computes. What is not there shows nothing: the
 * outline of the document has refused it, with file and line, and only a preview beside that message gets here.
 */
const components: Readonly<Record<string, ComponentHtml>> = {
  Als: (attributes, content, { rendering }) => (holds(rendering, conditionOf(attributes)) ? content() : ""),
  AlsNiet: (attributes, content, { rendering }) => (holds(rendering, conditionOf(attributes)) ? "" : content()),
  Begrip: ({ id = "" }, content, { rendering }) =>
    rendering.edition === "print" ? content() : `<a class="nl-link" href="${termAddress(id)}">${content()}</a>`,
  Besluit: (_, content, { rendering: { gegevens } }) => {
    const what = gegevens.status === "vastgesteld" ? "Besluit van" : "Voorstel aan";
    return layerHtml("besluit", `${what} ${gegevens.besluit_door}`, content());
  },
  Cijfer: ({ id = "", kaal }, _, { rendering: { edition, gegevens, opsteller } }) => {
    const figureId = opsteller.figures.resolve(id, gegevens.jaar);
    return figureId ? figureHtml(opsteller.figures.get(figureId), opsteller.id, edition, kaal !== undefined) : "";
  },
  Herkomst: (_, __, { rendering }) => originsHtml(rendering),
  Figuur: ({ id = "" }, _, { rendering, section }) => {
    const numbered = section.charts.get(id);
    return numbered ? chartHtml(numbered, rendering) : "";
  },
  Onderdeel: ({ id = "" }, content, { rendering }) => content() + unknownHtml(rendering, id),
  Raming: ({ zekerheid }, content) => layerHtml("raming", zekerheid && `Zekerheid: ${zekerheid}`, content()),
  Tabel: ({ id = "" }, _, { rendering, section }) => {
    const numbered = section.tables.get(id);
    if (!numbered) return "";
    const { edition, opsteller } = rendering;
    const { anchor, number, table } = numbered;
    // On paper a table that lies on its side has a page of its own, after the text of its chapter.
    if (edition === "print" && table.sideways && !isLandscape(section)) {
      return `<p class="tabelelders"><a href="#${anchor}">Tabel ${number}</a> ligt op bladzijde <span data-doel="${anchor}"></span>.</p>`;
    }
    const origin = edition === "print" ? tableOriginHtml(rendering, table) : "";
    return tableHtml({ ...numbered, opsteller: opsteller.id, edition, origin });
  },
  Tekst: ({ id = "" }, content, { rendering, section }) => {
    const prose = section.prose.get(id);
    if (prose === undefined) return content();
    return rendering.edition === "print" ? prose : withPermalinks(prose);
  },
  Veld: ({ naam = "", begin }, _, { rendering }) => {
    const text = rendering.document.fields.get(naam) ?? "";
    return escapeHtml(begin ? withCapital(text) : text);
  },
  Verwijzing: ({ sectie, tabel = "", figuur = "", begin }, _, { rendering: { document } }) => {
    const table = document.sections.find(({ tables }) => tables.has(tabel))?.tables.get(tabel);
    const chart = document.sections.find(({ charts }) => charts.has(figuur))?.charts.get(figuur);
    const chapter = document.sections.find(({ id }) => id === sectie);
    const numbered = table ? `tabel ${table.number}` : chart && `figuur ${chart.number}`;
    const text = numbered ?? (chapter && chapterWords(chapter));
    if (!text) return "";
    const anchor = (table ?? chart)?.anchor ?? chapter?.id;
    return `<a class="nl-link" href="#${anchor}">${escapeHtml(begin ? withCapital(text) : text)}</a>`;
  },
  Wettelijk: ({ feiten = "" }, content, { section }) => lawHtml(section, feiten, content().trim()),
  h3: (attributes, content, context) => headingHtml(3, attributes, content, context),
  h4: (attributes, content, context) => headingHtml(4, attributes, content, context),
};

export const componentNames: ReadonlySet<string> = new Set(Object.keys(components));

/** @throws Error for a name that is no component */
export function componentHtml(
  { name, attributes }: TemplateComponent,
  content: () => string,
  context: ComponentContext,
): string {
  const render = components[name];
  if (!render) throw new Error(`<${name}> is no component of a template`);
  return render(attributes, content, context);
}

function conditionOf({ tabel, figuur, cijfer, tekst, sectie = "" }: Attributes): Condition {
  return {
    ...(tabel && { tabel }),
    ...(figuur && { figuur }),
    ...(cijfer && { cijfer }),
    ...(tekst && { tekst }),
    sectie,
  };
}

/** A heading of a template, with the number that the outline of the document gives it. */
function headingHtml(
  level: 3 | 4,
  { id = "" }: Attributes,
  content: () => string,
  { rendering, section }: ComponentContext,
): string {
  const number = section.headings.find((heading) => heading.id === id)?.number;
  const numbered = number ? `<span class="nr">${number}</span> ` : "";
  const text = numbered + content();
  const shown = rendering.edition === "print" ? text : permalink(id, text);
  return `<h${level} class="nl-heading nl-heading--level-${level}" id="${id}">${shown}</h${level}>`;
}

/** What is not known yet of a required part is said where a reader would look for it. */
function unknownHtml({ document }: Rendering, part: string): string {
  const unknown = document.parts.find(({ id }) => id === part)?.unknown;
  if (!unknown) return "";
  const { reason, owner, knownOn } = unknown;
  const words = `${escapeHtml(reason)} Bekend op ${formatDate(knownOn)} (${escapeHtml(owner)}).`;
  return `<p class="onbekend">${iconHtml("raming")}<span><strong>Nog niet bekend.</strong> ${words}</span></p>`;
}

/** What the law says: the template's own words under the articles, or else the text of each rule with its article. */
function lawHtml({ law }: Section, ids: string, own: string): string {
  const facts = ids.split(",").flatMap((id) => law.get(id.trim()) ?? []);
  if (facts.length === 0) return "";
  const articles = [...new Set(facts.map(({ article }) => article))];
  const [checked] = facts.map(({ checkedOn }) => checkedOn).sort();
  // One rule has its article in the head; of several each has its own.
  const saysPerRule = !own && articles.length > 1;
  const ground = [...(saysPerRule ? [] : articles), ...(checked ? [`nagekeken op ${formatDate(checked)}`] : [])];
  const rules = facts.map(({ text, article }) => {
    const basis = saysPerRule ? ` <small class="artikel">${escapeHtml(article)}</small>` : "";
    return `<p class="nl-paragraph">${escapeHtml(text)}${basis}</p>`;
  });
  return layerHtml("wettelijk", ground.join("; "), own || rules.join(""));
}
