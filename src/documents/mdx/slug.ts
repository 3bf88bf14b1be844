import Slugger from "github-slugger";

/** Gives the headings of one section their anchors: `leerroutes--prijs-en-vergoeding`, unique within the section. */
export function anchors(section: string): (text: string) => string {
  const slugger = new Slugger();
  return (text) => `${section}--${slugger.slug(text)}`;
}

/** A block name as writers type it (`Risico’s`) to the id that templates use (`risicos`). */
export function blockId(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/['’‘]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
