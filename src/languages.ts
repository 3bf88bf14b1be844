/** Names of languages in Dutch, by code; undefined for a code that no language has. */
const names = new Intl.DisplayNames("nl", { type: "language", fallback: "none", languageDisplay: "standard" });
const rightToLeft: ReadonlySet<string> = new Set(["Arab", "Hebr", "Nkoo", "Syrc", "Thaa"]);

/** The Dutch name of the language with this code (BCP 47: `en`, `fa`, `pt-BR`); undefined when there is none. */
export function languageName(code: string): string | undefined {
  // Only as it is to be written down: a small letter first, and no underscores.
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code)) return undefined;
  try {
    return names.of(code);
  } catch {
    return undefined;
  }
}

/** The direction in which a language is read, in the script that it is usually written in. */
export function directionOf(code: string): "ltr" | "rtl" {
  return rightToLeft.has(new Intl.Locale(code).maximize().script ?? "") ? "rtl" : "ltr";
}
