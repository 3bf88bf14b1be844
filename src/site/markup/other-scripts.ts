import { replaceRuns } from "../../writing-systems.ts";

/** Comments; elements whose text is no text of the page or may hold no element; other tags; text. */
const pieces =
  /<!--[\s\S]*?-->|<(script|style|title|textarea|option|svg)\b[\s\S]*?<\/\1>|<(?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+/g;

const writersPassage = /^<span[^>]* lang="/;

export interface PageParts {
  /** Address of the style sheet with the fonts of those scripts. */
  styleSheet: string;
  /** On paper a span has no meaning and loses its language; a group within a sentence keeps it. */
  isPrint: boolean;
}

/**
 * Tells of the words of a page that are not in Latin script in which language they are and in which direction they are read
 * (WCAG 3.1.2), wherever they come from, and lets the page load their fonts. Other pages stay as they are, and weigh nothing more.
 */
export function markOtherScripts(html: string, { styleSheet, isPrint }: PageParts): string {
  const role = isPrint ? ' role="group"' : "";
  /** How many spans are open since the writer said what language the words are in. */
  let told = 0;
  const marked = html.replace(pieces, (piece) => {
    if (piece.startsWith("<")) {
      if (piece.startsWith("</span")) told = Math.max(0, told - 1);
      else if (told > 0 ? piece.startsWith("<span") : writersPassage.test(piece)) told++;
      return piece;
    }
    return replaceRuns(piece, (words, { language, direction }) => {
      // The writer knows better: Persian has the script of Arabic. Then only the font is still to be said.
      if (told > 0) return `<span class="schrift-${language}">${words}</span>`;
      const turned = direction === "rtl" ? ' dir="rtl"' : "";
      return `<span${role} lang="${language}"${turned}>${words}</span>`;
    });
  });
  if (marked === html) return html;
  return marked.replace("</head>", `<link rel="stylesheet" href="${styleSheet}"></head>`);
}
