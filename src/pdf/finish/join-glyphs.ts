import { type GlyphWidth, TextRun } from "./text-run.ts";

/**
 * The browser shows every glyph by an operator of its own, also where it stands exactly where the font would put it. This joins
 * the glyphs of a line into one operator that moves only for kerning. That takes a third of the bytes, and no pixel of the
 * page changes.
 * @param source content stream as Chromium's PDF back end writes it: one operator a line, text as hex of two bytes a glyph
 * @param widths widths of a font by its name in the page's resources
 */
export function joinGlyphs(source: string, widths: (font: string) => GlyphWidth | undefined): string {
  const out: string[] = [];
  let width: GlyphWidth | undefined;
  let size = 0;
  let run: TextRun | undefined;
  /** The moves within runs, which a move after it in the browser's text takes for granted. */
  let taken = 0;
  const end = (): void => {
    if (!run) return;
    out.push(run.toString());
    taken += run.moved;
    run = undefined;
  };
  for (const line of source.split("\n")) {
    const shows = width && line.endsWith("> Tj");
    const moves = shows ? !line.startsWith("<") : line.endsWith(" Td");
    if (moves) {
      const [dx = "0", dy = "0"] = line.split(" ", 2);
      if (run && Number(dy) === 0) run.move(Number(dx));
      else {
        end();
        out.push(`${Math.round((Number(dx) + taken) * 10_000) / 10_000} ${dy} Td`);
        taken = 0;
      }
    }
    if (shows && width) {
      run ??= new TextRun(width, size);
      run.show(line.slice(line.indexOf("<") + 1, -"> Tj".length));
    } else if (!moves) {
      end();
      if (line.endsWith(" Tf")) {
        const [font = "", points = "0"] = line.split(" ");
        width = widths(font.slice(1));
        size = Number(points);
      } else if (line === "BT" || line.endsWith(" Tm")) taken = 0;
      out.push(line);
    }
  }
  end();
  return out.join("\n");
}
