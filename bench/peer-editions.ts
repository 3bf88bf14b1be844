import type { Page } from "puppeteer-core";

/** One document in a form that every other program can read. */
export interface PeerEditions {
  /** The print edition with its styles written out: no layers, no light and dark, which older programs stumble over. */
  html: string;
  /** The same words, headings, lists and tables as Typst markup; Typst reads no HTML. */
  typst: string;
}

/** @param tab shows the print edition */
export function peerEditions(tab: Page): Promise<PeerEditions> {
  return tab.evaluate(() => {
    const flat = (rules: CSSRuleList): string =>
      [...rules]
        .map((rule) => {
          if (rule instanceof CSSLayerBlockRule) return flat(rule.cssRules);
          if (rule instanceof CSSLayerStatementRule || rule instanceof CSSCounterStyleRule) return "";
          if (rule instanceof CSSMediaRule) return rule.conditionText === "print" ? flat(rule.cssRules) : "";
          return rule.cssText;
        })
        .join("\n");
    const styles = [...document.styleSheets].map(({ cssRules }) => flat(cssRules)).join("\n");
    const page = document.documentElement.cloneNode(true) as HTMLElement;
    for (const style of page.querySelectorAll("style,link,script")) style.remove();
    const sheet = document.createElement("style");
    sheet.textContent = styles.replace(/light-dark\(([^,()]+),[^()]+\)/g, "$1").replaceAll(", lopende-titel", "");
    page.querySelector("head")?.append(sheet);

    const escaped = (text: string): string =>
      text
        .replaceAll("\u00ad", "")
        .replace(/\s+/g, " ")
        .replace(/[\\#$*_`<>@[\]=\-+/~'"]/g, "\\$&");
    const inside = (element: Element): string => [...element.childNodes].map(markup).join("");
    const rowsOf = (element: Element): string =>
      [...element.querySelectorAll("tr")]
        .flatMap((row) => [...row.cells])
        .map((cell) => `table.cell(colspan: ${cell.colSpan}, rowspan: ${cell.rowSpan})[${inside(cell)}]`)
        .join(",\n");
    const tableOf = (table: HTMLTableElement): string => {
      const columns = Math.max(
        ...[...table.rows].map((row) => [...row.cells].reduce((sum, { colSpan }) => sum + colSpan, 0)),
      );
      const head = table.tHead ? `table.header(${rowsOf(table.tHead)}),` : "";
      const bodies = [...table.tBodies, ...(table.tFoot ? [table.tFoot] : [])].map(rowsOf).join(",\n");
      const caption = table.caption ? inside(table.caption) : "";
      return `\n#figure(kind: table, caption: [${caption}], table(columns: ${columns}, ${head}\n${bodies}))\n`;
    };
    const markup = (node: Node): string => {
      if (node instanceof Text) return escaped(node.data);
      if (!(node instanceof HTMLElement)) return "";
      if (node instanceof HTMLTableElement) return tableOf(node);
      const level = /^H([1-6])$/.exec(node.tagName)?.[1];
      if (level) return `\n\n${"=".repeat(Number(level))} ${inside(node)}\n\n`;
      if (node.tagName === "LI") return `\n#list[${inside(node)}]\n`;
      if (node.tagName === "STRONG" || node.tagName === "B") return `#strong[${inside(node)}]`;
      if (["P", "DIV", "SECTION", "UL", "OL"].includes(node.tagName)) return `\n\n${inside(node)}\n\n`;
      return inside(node);
    };
    const settings =
      '#set page("a4", numbering: "1")\n#set text(lang: "nl", size: 10.5pt)\n#show figure: set block(breakable: true)\n';
    return {
      html: `<!doctype html>${page.outerHTML}`,
      typst: `${settings}${inside(document.body)}`,
    };
  });
}
