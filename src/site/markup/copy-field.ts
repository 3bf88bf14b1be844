/** A text that is ready to place: a field to select it in and, with script, a button that copies it. All but the id is HTML. */
export function copyFieldHtml({ id, name, text, rows = 3 }: CopyField): string {
  return (
    `<div class="kopieer"><label for="${id}">${name}</label>` +
    `<textarea id="${id}" rows="${rows}" readonly spellcheck="false">${text}</textarea>` +
    `<button class="knop" type="button" data-kopieer="${id}" hidden>Kopieer<span class="sr"> ${name.charAt(0).toLowerCase()}${name.slice(1)}</span></button></div>`
  );
}

export interface CopyField {
  id: string;
  name: string;
  text: string;
  /** Lines of the field. */
  rows?: number;
}
