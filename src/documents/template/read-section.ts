import { toString as textOf } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { TextFile } from "../../dataset/text-file.ts";
import type { Diagnostic, Outcome, Place } from "../../diagnostic.ts";
import { didYouMean } from "../../nearest.ts";
import { bindSection, type MdxNode } from "../mdx/bind-section.ts";
import { mistake } from "../rules.ts";
import { wordsIn } from "../words.ts";
import { components, oneOf } from "./components.ts";
import { readHead } from "./head.ts";
import { mdxCause } from "./mdx-cause.ts";
import { allSteps, type Step, type TemplateSection } from "./steps.ts";

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

interface Positioned extends MdxNode {
  children?: Positioned[];
  position?: { start: { line: number; column: number } };
}

/** Reads one template section into steps; every mistake in it is reported. Without its title it is no chapter. */
export function readSection(file: TextFile, id: string): Outcome<TemplateSection> {
  const { title, annex, body, lines, diagnostics } = readHead(file);
  const place = (node: Positioned): Place => ({
    file: file.path,
    line: (node.position?.start.line ?? 1) + lines,
    column: node.position?.start.column ?? 1,
  });
  let tree: Positioned;
  try {
    tree = parser.parse(body) as Positioned;
  } catch (error) {
    return { diagnostics: [...diagnostics, brokenMdx(file, lines, error)] };
  }
  bindSection(tree, id);
  const reader = new SectionReader(place);
  const steps = reader.steps(tree.children ?? []);
  diagnostics.push(...reader.diagnostics);
  const texts = [...allSteps(steps)].flatMap((step) => (step.kind === "tekst" ? [step.id] : []));
  if (title === undefined) return { diagnostics };
  return { value: { id, title, annex, file: file.path, steps, texts }, diagnostics };
}

function brokenMdx(file: TextFile, lines: number, error: unknown): Diagnostic {
  const { line, column, reason = String(error) } = error as { line?: number; column?: number; reason?: string };
  const cause = mdxCause(reason);
  // Of what is not closed the reader tells where it ends up, and in its words where it opens.
  const [, openLine, openColumn] = /^Expected a closing tag for `<[^>]*>` \((\d+):(\d+)/.exec(reason) ?? [];
  return mistake(
    "sjabloon/mdx",
    { file: file.path, line: Number(openLine ?? line ?? 1) + lines, column: Number(openColumn ?? column ?? 1) },
    {
      message: "Dit sjabloon kan niet gelezen worden: een onderdeel of accolade is niet goed geopend of gesloten.",
      ...(cause && { cause }),
      hint: /[“”‘’]/.test(reason)
        ? 'Gebruik rechte aanhalingstekens: <Cijfer id="uitvoering.totaal"/>.'
        : "Controleer of elk onderdeel zoals <Als …> een </Als> heeft, met lege regels eromheen, en of een los onderdeel zoals <Cijfer …/> eindigt op />.",
    },
  );
}

class SectionReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #place: (node: Positioned) => Place;
  #level = 2;

  constructor(place: (node: Positioned) => Place) {
    this.#place = place;
  }

  steps(nodes: readonly Positioned[]): Step[] {
    return nodes.flatMap((node) => this.#step(node));
  }

  #step(node: Positioned): Step[] {
    const place = this.#place(node);
    switch (node.type) {
      case "heading":
        return this.#heading(node, place);
      case "mdxJsxFlowElement":
      case "mdxJsxTextElement":
        return this.#component(node, place);
      case "mdxjsEsm":
      case "mdxFlowExpression":
      case "mdxTextExpression":
      case "html":
        this.diagnostics.push(
          mistake("sjabloon/code", place, {
            message: "Hier staat code; een sjabloon beschrijft alleen.",
            cause: "Een sjabloon rekent niet en haalt niets op: dat doet het programma, met controle.",
            hint: 'Haal de import, export, expressie of HTML weg en gebruik een onderdeel zoals <Cijfer id="…"/>.',
          }),
        );
        return [];
      case "text":
      case "inlineCode":
        return [{ kind: "woorden", count: wordsIn(node.value ?? ""), text: node.value ?? "" }];
      default:
        return this.steps(node.children ?? []);
    }
  }

  #heading(node: Positioned, place: Place): Step[] {
    const level = node.depth ?? 2;
    if (level < 3 || level > 4 || level > this.#level + 1) {
      this.diagnostics.push(
        mistake("sjabloon/kopniveau", place, {
          message: `De kop ‘${textOf(node)}’ heeft een niveau dat hier niet past.`,
          cause:
            "Wie met een schermlezer leest, springt van kop naar kop; een overgeslagen niveau lijkt een ontbrekend stuk.",
          hint: "Gebruik ## voor een paragraaf en ### voor een kop daaronder. De titel van het hoofdstuk staat bovenaan het bestand.",
        }),
      );
      return [];
    }
    this.#level = level;
    const id = String(node.data?.hProperties?.id);
    const text = textOf(node);
    return [
      { kind: "kop", level: level as 3 | 4, id, text, place },
      { kind: "woorden", count: wordsIn(text), text },
    ];
  }

  #component(node: Positioned, place: Place): Step[] {
    const name = node.name ?? "";
    const known = components[name];
    if (!known) {
      this.diagnostics.push(
        mistake("sjabloon/onderdeel-onbekend", place, {
          message: `‘<${name}>’ is geen onderdeel van een sjabloon.`,
          hint: didYouMean(name, Object.keys(components)),
        }),
      );
      return [];
    }
    const values = this.#attributes(node, name, known, place);
    const content = this.steps(node.children ?? []);
    const text = (key: string): string => values.get(key) ?? "";
    switch (name) {
      case "Cijfer":
        return [{ kind: "cijfer", id: text("id"), place }];
      case "Veld":
        return [{ kind: "veld", name: text("naam"), place }];
      case "Tabel":
        return [{ kind: "tabel", id: text("id"), place }];
      case "Figuur":
        return [{ kind: "figuur", id: text("id"), place }];
      case "Tekst":
        return [{ kind: "tekst", id: text("id"), content, place }];
      case "Onderdeel":
        return [{ kind: "onderdeel", id: text("id"), content, place }];
      case "Herkomst":
        return [{ kind: "herkomst", place }];
      case "Begrip":
        return [{ kind: "begrip", id: text("id"), place }, ...content];
      case "Wettelijk":
        return [
          {
            kind: "wettelijk",
            feiten: text("feiten")
              .split(",")
              .map((id) => id.trim()),
            content,
            place,
          },
        ];
      case "Verwijzing": {
        const to = (["tabel", "figuur"] as const).find((key) => values.has(key)) ?? "sectie";
        return [{ kind: "verwijzing", to, id: text(to), place }];
      }
      case "Als":
      case "AlsNiet": {
        const on = (["tabel", "figuur", "cijfer", "tekst"] as const).find((key) => values.has(key)) ?? "tekst";
        return [{ kind: "als", holds: name === "Als", on, id: text(on), content, place }];
      }
      default:
        return content;
    }
  }

  #attributes(
    node: Positioned,
    name: string,
    known: Readonly<Record<string, boolean>>,
    place: Place,
  ): Map<string, string> {
    const values = new Map<string, string>();
    const report = (message: string, hint: string): void => {
      this.diagnostics.push(mistake("sjabloon/kenmerk", place, { message, hint }));
    };
    for (const attribute of node.attributes ?? []) {
      if (attribute.data?.bound) continue;
      const key = attribute.name ?? "";
      if (attribute.type !== "mdxJsxAttribute" || (attribute.value !== null && typeof attribute.value === "object")) {
        report(`<${name}> heeft een kenmerk met een expressie.`, 'Schrijf een kenmerk als naam="waarde".');
      } else if (!(key in known)) {
        report(`<${name}> kent geen kenmerk ‘${key}’.`, didYouMean(key, Object.keys(known)));
      } else values.set(key, String(attribute.value ?? ""));
    }
    for (const [key, needed] of Object.entries(known)) {
      if (needed && !values.get(key)) report(`<${name}> mist het kenmerk ‘${key}’.`, `Schrijf <${name} ${key}="…"/>.`);
    }
    if (oneOf.has(name) && values.size !== 1) {
      report(`<${name}> heeft precies één kenmerk nodig.`, `Kies er een: ${Object.keys(known).join(", ")}.`);
    }
    return values;
  }
}
