import { contentRules } from "./pdf-content-rules.ts";
import { fileRules } from "./pdf-file-rules.ts";
import { fontRules } from "./pdf-font-rules.ts";
import { type Rule, structureRules } from "./pdf-structure-rules.ts";
import { syntaxRules } from "./pdf-syntax-rules.ts";

/** Every rule that a finished file must keep: those of PDF/UA-1 and PDF/A-3a (docs/pdf-normen.md), and our own. */
export const pdfRules: Readonly<Record<string, Rule>> = {
  ...structureRules,
  ...contentRules,
  ...fontRules,
  ...fileRules,
  ...syntaxRules,
};
