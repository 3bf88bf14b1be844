import { valueMark } from "./text.ts";

const blank = (text: string): string => text.replace(/[^\n]/g, " ");
const mark = (text: string): string => text.replace(/[^\n]/g, valueMark);

/** A passage that the writer marked as another language: `{{#taal "en"}}…{{/taal}}`. */
const foreign = /\{\{#taal\b[^}]*\}\}([\s\S]*?)\{\{\/taal\}\}/g;

/** Markdown with Handlebars as plain Dutch words of the same length: markup and other languages become spaces, a value becomes marks. */
export function maskProse(text: string): string {
  return maskLanguage(text.replace(foreign, blank));
}

/** The words in other languages alone, each where it stands; undefined when there are none. */
export function maskDutch(text: string): string | undefined {
  let from = 0;
  let kept = "";
  for (const { index, 0: whole } of text.matchAll(foreign)) {
    kept += blank(text.slice(from, index)) + whole;
    from = index + whole.length;
  }
  return from === 0 ? undefined : maskLanguage(kept + blank(text.slice(from)));
}

function maskLanguage(text: string): string {
  return maskMarkdown(
    text.replace(/\{\{\{?[\s\S]*?\}\}\}?/g, (value) =>
      /^\{\{\{?\s*(#|\/|else\b|!)/.test(value) ? blank(value) : mark(value),
    ),
  );
}

/** A template section as plain words of the same length: its head and tags become spaces, an inline value becomes marks. */
export function maskTemplate(text: string): string {
  const body = text
    .replace(/^---\r?\n[\s\S]*?\n---\r?\n/, blank)
    .replace(/<(Cijfer|Veld|Verwijzing)\b[^>]*\/>/g, mark)
    .replace(/<\/?[A-Za-z][^>]*>/g, blank);
  return maskMarkdown(body);
}

function maskMarkdown(text: string): string {
  return text
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(
      /(\[[^\]\n]*\])(\([^)\n]*\))/g,
      (_, label: string, address: string) => ` ${label.slice(1, -1)} ${blank(address)}`,
    )
    .replace(/\[\^[^\]\n]*\](?!:)/g, blank)
    .replace(/[*`]/g, " ");
}
