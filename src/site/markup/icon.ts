export type IconName =
  | "wettelijk"
  | "besluit"
  | "raming"
  | "gerealiseerd"
  | "afwijking"
  | "omlaag"
  | "zoek"
  | "concept"
  | "voor"
  | "vast";

/** An icon beside words that say the same; the page holds its drawing once. */
export function iconHtml(name: IconName): string {
  return `<svg class="icoon" aria-hidden="true"><use href="#i-${name}"></use></svg>`;
}
