import type { Diagnostic } from "../diagnostic.ts";
import { escapeHtml } from "./markup/escape-html.ts";

/** What the live preview shows while mistakes make a publication impossible; it reloads itself when they are mended. */
export function mistakesPage(diagnostics: readonly Diagnostic[]): string {
  const items = diagnostics.map(({ place, message, cause, hint }) => {
    const reasons = [cause && `Waarom: ${cause}`, hint && `Wat te doen: ${hint}`].filter((line) => line !== undefined);
    const lines = reasons.map((line) => `<br>${escapeHtml(line)}`).join("");
    return `<li><strong>${escapeHtml(place.file)}</strong>, regel ${place.line}, teken ${place.column}<br>${escapeHtml(message)}${lines}</li>`;
  });
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Eerst verbeteren | Raadzaam</title>
<style>body{max-width:44rem;margin:3rem auto;padding:0 1.25rem;font:1.0625rem/1.5 system-ui,sans-serif}li{margin-bottom:1rem}</style>
<script type="module" src="/@vite/client"></script>
</head>
<body>
<main>
<h1>Eerst verbeteren, dan bekijken</h1>
<p>Deze pagina ververst vanzelf zodra u een verbetering opslaat.</p>
<ol>
${items.join("\n")}
</ol>
</main>
</body>
</html>
`;
}
