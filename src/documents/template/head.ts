import { z } from "zod";
import { sentence } from "../../dataset/field.ts";
import { Places } from "../../dataset/places.ts";
import { TextFile } from "../../dataset/text-file.ts";
import { validate } from "../../dataset/validate.ts";
import { parseYaml } from "../../dataset/yaml.ts";
import type { Diagnostic } from "../../diagnostic.ts";
import { mistake } from "../rules.ts";

const head = z.strictObject({ titel: sentence, bijlage: z.boolean().optional() });

/** What the head of a section says, and what stands below it. */
export interface SectionHead {
  /** Absent when the head has no good title, which is told. */
  title?: string;
  annex: boolean;
  /** The text below the head. */
  body: string;
  /** Lines that the head takes, to be added to a line of the body. */
  lines: number;
  diagnostics: Diagnostic[];
}

/** The head of a section stands between two lines of three dashes, at the very top. */
export function readHead(file: TextFile): SectionHead {
  const match = /^---\r?\n([\s\S]*?\n)---\r?\n/.exec(file.text);
  if (!match) {
    const diagnostic = mistake("sjabloon/kop", file.place(0), {
      message: "De kop van dit sjabloon ontbreekt.",
      hint: "Begin het bestand met drie regels: ---, dan titel: gevolgd door de titel van het hoofdstuk, dan weer ---.",
    });
    return { annex: false, body: file.text, lines: 0, diagnostics: [diagnostic] };
  }
  const lines = match[0].split("\n").length - 1;
  // One line in front, so that positions in the head are those of the file.
  const places = new Places();
  const headFile = new TextFile(file.path, `\n${match[1]}`);
  const { value, diagnostics } = parseYaml(headFile, places);
  if (value !== undefined) diagnostics.push(...validate(head, value, places, file.place(4)));
  const parsed = head.safeParse(value);
  return {
    ...(parsed.success && { title: parsed.data.titel }),
    annex: parsed.success && parsed.data.bijlage === true,
    body: file.text.slice(match[0].length),
    lines,
    diagnostics,
  };
}
