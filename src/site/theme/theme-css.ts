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
  // Only on a screen: paper has paperCss.
  return `@media screen{:root{${tokens.join(";")}}}\n`;
}

/** The colours that a print edition uses outside its style sheet: those of the head and the foot of a page. */
export interface PaperColours {
  ink: string;
  subtle: string;
  accent: string;
}

/** The colours of a theme on paper, or those of Raadzaam itself (tokens.css). */
export function paperColours(theme: Huisstijl | undefined): PaperColours {
  if (!theme) return { ink: "#1a2125", subtle: "#50595e", accent: "#0b5563" };
  const { inkt, inkt_zacht, actie } = theme.kleuren;
  return { ink: inkt.licht, subtle: inkt_zacht.licht, accent: actie.licht };
}

/** A theme for the print edition: its light colours on white paper, and headings in its strongest colour. */
export function paperCss(theme: Huisstijl | undefined): string {
  if (!theme) return "";
  const { papier: _, ...kleuren } = theme.kleuren;
  const tokens = Object.entries(kleuren).map(
    ([kleur, { licht }]) => `--basis-color-${tokenOf[kleur as Kleur]}:${licht}`,
  );
  return `:root{${tokens.join(";")};--raadzaam-kop:${theme.kleuren.actie_sterk.licht}}`;
}
