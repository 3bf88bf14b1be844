import { figuresToJson, type RegisterHead } from "../exports/figures-json.ts";
import type { CijfersJson } from "../exports/figures-schema.ts";
import { forLatest } from "../for-latest.ts";
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

/**
 * What is told about the figures of an author. The file of open data, the register page, the panel beside a number and
 * the annex of a PDF all show this one text.
 */
export const registerOf = forLatest(
  (opsteller: PublishedOpsteller, mentions: Mentions): CijfersJson =>
    figuresToJson(registerHead(opsteller), opsteller.figures, mentions),
);
