import { escapeXml } from "../../drawing/svg.ts";
import type { FigureGraph } from "../../figures/graph.ts";
import type { Aannames } from "../../figures/inburgering/doorrekening.ts";
import { headlineOf, outcomeOf } from "./outcome.ts";
import { saldoChart } from "./saldo-chart.ts";

/** The result as HTML: made once in the build for the plan itself, and in the browser for what a reader asks. */
export function headlineHtml(own: Aannames, plan: FigureGraph, mine: FigureGraph): string {
  const { label, amount, sentences, sum, isShort } = headlineOf(own, plan, mine);
  return [
    `<p class="uitkomst__wat${isShort ? " uitkomst__wat--tekort" : ""}">${escapeXml(label)}</p>`,
    `<p class="uitkomst__bedrag">${escapeXml(amount)}</p>`,
    `<p>${escapeXml(sentences.join(" "))}</p>`,
    `<p class="klein">${escapeXml(sum)}</p>`,
  ].join("");
}

/** Rows of the comparison, one body of a table per group. */
export function comparisonHtml(own: Aannames, plan: FigureGraph, mine: FigureGraph): string {
  return outcomeOf(own, plan, mine)
    .map(({ title, rows }) => {
      const lines = rows.map(({ label, kind, plan: planned, own: asked, exact, difference }) => {
        const changed = difference !== "0" && planned !== asked ? " anders" : "";
        const value = exact === undefined ? asked : `<data value="${exact}">${asked}</data>`;
        return `<tr${kind === "saldo" ? ' class="saldo"' : ""}><th scope="row">${escapeXml(label)}</th><td class="n">${planned}</td><td class="n${changed}">${value}</td><td class="n">${difference}</td></tr>`;
      });
      return `<tbody><tr class="groep"><th scope="rowgroup" colspan="4">${escapeXml(title)}</th></tr>${lines.join("")}</tbody>`;
    })
    .join("");
}

/** The chart with its title; empty where the shares or prices give no line. */
export function chartHtml(plan: FigureGraph, mine: FigureGraph, jaar: number): string {
  const chart = saldoChart(plan, mine, jaar);
  if (!chart) return "";
  return `<p class="figuur__kop" id="saldo-grafiek">${escapeXml(chart.title)}</p>${chart.wide}${chart.narrow}<p class="klein">${chart.note}</p>`;
}

/** For who listens: the outcome in one breath. */
export function spokenOutcome(own: Aannames, plan: FigureGraph, mine: FigureGraph): string {
  const { label, amount, sentences } = headlineOf(own, plan, mine);
  return `${label}: ${amount}. ${sentences[0] ?? ""}`;
}
