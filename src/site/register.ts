import { figuresToJson, type RegisterHead } from "../exports/figures-json.ts";
import type { CijfersJson } from "../exports/figures-schema.ts";
import type { FigureGraph } from "../figures/graph.ts";
import { figuresAddress, schemaAddress } from "./addresses.ts";
import type { Mentions } from "./mentions.ts";
import type { PublishedOpsteller } from "./published-opsteller.ts";

/** What a file with figures of an author says about itself. */
export function registerHead({ id, gegevens }: PublishedOpsteller): RegisterHead {
  return {
    $schema: schemaAddress("cijfers"),
    opsteller: { id, naam: gegevens.opsteller.naam },
    register: figuresAddress(id),
  };
}

/** Pages go by author, so the register of one author at a time is kept; those of a thousand would not fit. */
let kept: { of?: FigureGraph; register?: CijfersJson } = {};

/**
 * What is told about the figures of an author. The file of open data, the register page, the panel beside a number and
 * the annex of a PDF all show this one text.
 */
export function registerOf(opsteller: PublishedOpsteller, mentions: Mentions): CijfersJson {
  const { figures } = opsteller;
  if (kept.of === figures && kept.register) return kept.register;
  const register = figuresToJson(registerHead(opsteller), figures, mentions);
  kept = { of: figures, register };
  return register;
}
