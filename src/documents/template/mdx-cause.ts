/** What the reader of MDX says of broken syntax, in the words of who makes templates. */
const causes: readonly [said: RegExp, cause: (found: readonly string[]) => string][] = [
  [/Expected a closing tag for `<([^>]*)>`/, ([name]) => `<${name}> wordt niet gesloten.`],
  [
    /Unexpected closing tag `<\/([^>]*)>`, expected corresponding closing tag for `<([^>]*)>`/,
    ([closed, open]) => `Hier sluit </${closed}>, terwijl <${open}> nog open staat.`,
  ],
  [
    /Expected the closing tag `<\/([^>]*)>`/,
    ([name]) => `</${name}> staat in een alinea of lijst waarin <${name}> niet begint.`,
  ],
  [/closing slash/, () => "Hier sluit een onderdeel dat niet geopend is."],
  [/closing brace/, () => "Een accolade wordt niet gesloten."],
  [/Could not parse/, () => "Hier staat iets dat op code lijkt; een sjabloon bevat geen code."],
  [/end of file/, () => "Het bestand houdt op midden in een onderdeel."],
  [/Unexpected character `(.+?)`/, ([sign]) => `Het teken ‘${sign}’ hoort hier niet.`],
];

/** Why a template cannot be read; undefined where the reader says something that is not known here. */
export function mdxCause(reason: string): string | undefined {
  for (const [said, cause] of causes) {
    const match = said.exec(reason);
    if (match) return cause(match.slice(1));
  }
  return undefined;
}
