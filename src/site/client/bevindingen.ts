import { defineToolbarApp } from "astro/toolbar";
import type { PageFinding } from "../page-findings.ts";
import { changedEvent } from "./changed-event.ts";

const names: Record<PageFinding["severity"], string> = {
  fout: "Fout",
  waarschuwing: "Waarschuwing",
  stijl: "Stijl",
};
const levels = { fout: "error", waarschuwing: "warning", stijl: "info" } as const;
const closedKey = "raadzaam-bevindingen-dicht";

const styles = `
  aside { position: fixed; inset: 1rem 1rem auto auto; inline-size: min(26rem, calc(100vw - 2rem));
    max-block-size: calc(100vh - 6rem); overflow: auto;
    padding: 1rem 1.25rem; background: #fff; color: #1a2125; border: 1px solid #7d796d; border-block-start: 4px solid #0b5563;
    border-radius: 4px; font: 1rem/1.4 "Source Sans 3", system-ui, sans-serif; }
  h1 { font-size: 1.2rem; margin: 0 0 .5rem; }
  ol { list-style: none; margin: 0; padding: 0; }
  li { padding-block: .75rem; border-block-start: 1px solid #dcd8cd; }
  p { margin: 0 0 .25rem; }
  b[data-ernst="fout"] { color: #a3321d; }
  b[data-ernst="waarschuwing"] { color: #8a4f00; }
  b[data-ernst="stijl"] { color: #50595e; }
  small { display: block; color: #50595e; font-size: .9rem; }
  a { color: #0b5563; overflow-wrap: anywhere; }
`;

/** The findings of the page, each with a link that opens the file at its line. */
export default defineToolbarApp({
  init(canvas, app, server) {
    const style = document.createElement("style");
    style.textContent = styles;
    const panel = document.createElement("aside");
    panel.setAttribute("aria-label", "Bevindingen bij deze pagina");
    canvas.append(style, panel);
    app.onToggled(({ state }) => {
      if (state) sessionStorage.removeItem(closedKey);
      else sessionStorage.setItem(closedKey, "ja");
    });
    server.on<{ address: string; findings: PageFinding[] }>("raadzaam:bevindingen", ({ address, findings }) => {
      // The server answers every open window; another page is not ours.
      if (address !== location.pathname) return;
      panel.replaceChildren(...contents(findings));
      const [worst] = findings;
      if (worst) app.toggleNotification({ state: true, level: levels[worst.severity] });
      else app.toggleNotification({ state: false });
      if (worst && worst.severity !== "stijl" && sessionStorage.getItem(closedKey) === null)
        app.toggleState({ state: true });
    });
    const ask = (): void => server.send("raadzaam:pagina", { address: location.pathname });
    ask();
    import.meta.hot?.on(changedEvent, ask);
  },
});

function contents(findings: readonly PageFinding[]): HTMLElement[] {
  const title = document.createElement("h1");
  title.textContent = findings.length === 0 ? "Geen bevindingen bij deze pagina" : `Bevindingen: ${findings.length}`;
  const list = document.createElement("ol");
  list.append(...findings.map(item));
  return [title, list];
}

function item({ severity, message, hint, where, address }: PageFinding): HTMLElement {
  const line = document.createElement("li");
  const said = document.createElement("p");
  const kind = document.createElement("b");
  kind.dataset.ernst = severity;
  kind.textContent = names[severity];
  said.append(kind, ` ${message}`);
  const link = document.createElement("a");
  link.href = address;
  link.textContent = where;
  link.addEventListener("click", (event) => {
    // The server opens the editor; the page stays.
    event.preventDefault();
    void fetch(address);
  });
  line.append(said);
  if (hint !== undefined) {
    const advice = document.createElement("small");
    advice.textContent = hint;
    line.append(advice);
  }
  line.append(link);
  return line;
}
