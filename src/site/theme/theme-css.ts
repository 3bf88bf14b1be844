import type { Huisstijl, Kleur } from "../../dataset/inburgering/huisstijl.ts";

/** The design token that each colour of a theme fills; named as in the basis layer of NL Design System. */
export const tokenOf: Record<Kleur, string> = {
  papier: "default-bg-document",
  vlak: "default-bg-default",
  vlak_zacht: "default-bg-subtle",
  lijn: "default-border-subtle",
  rand: "default-border-default",
  inkt: "default-color-document",
  inkt_zacht: "default-color-subtle",
  actie: "action-1-color-default",
  actie_sterk: "action-1-color-hover",
  actie_vlak: "action-1-bg-subtle",
  knop: "action-1-inverse-bg-default",
  knop_tekst: "action-1-inverse-color-default",
};

/** A theme as a style sheet: it sets colours and nothing else, so that every page keeps its shape. */
export function themeCss({ kleuren }: Huisstijl): string {
  const tokens = Object.entries(kleuren).map(
    ([kleur, { licht, donker }]) => `--basis-color-${tokenOf[kleur as Kleur]}:light-dark(${licht},${donker})`,
  );
  // Only on a screen: paper is white, whatever the theme.
  return `@media screen{:root{${tokens.join(";")}}}\n`;
}
