/** How the words end that name a kind of document in a title: uitgangspuntennotitie, beleidsplan, kader. */
const kinds = /\p{L}*(notitie|nota|plan|kader|visie|verordening|regels|verslag|brief)(?=\P{L}|$)/iu;

/**
 * What a document is called where its kind is not said beside it: `Startnotitie ‘Een nieuw thuis’`, but `Beleidsplan
 * inburgering` as it stands, because that title says what it is itself.
 */
export function documentName(kind: string, title: string): string {
  return kinds.test(title) ? title : `${kind} ‘${title}’`;
}

/** What stands above the title of a document: its kind, or its author when the title itself begins with that kind. */
export function lineAboveTitle(kind: string, title: string, author: string): string {
  return title.toLowerCase().startsWith(kind.toLowerCase()) ? author : kind;
}

/** What a document is called, of the kind that its data name. */
export function nameAmong(
  kinds: readonly { id: string; name: string }[],
  { soort, titel }: { soort: string; titel: string },
): string {
  return documentName(kinds.find(({ id }) => id === soort)?.name ?? "", titel);
}
