import { firstDay } from "./described-document.ts";
import { escapeXml, xmlDeclaration } from "./xml.ts";

/** A version of a document, as a feed tells it. */
export interface FeedEntry {
  /** Address of the document. */
  page: string;
  title: string;
  version: string;
  /** yyyy, yyyy-mm or yyyy-mm-dd. */
  date: string;
  /** What is new in it. */
  summary: string;
}

/** All that one feed tells. */
export interface Feed {
  /** Address of the feed itself, and of the page that it is about; both in full. */
  address: string;
  page: string;
  title: string;
  author: string;
  entries: readonly FeedEntry[];
}

const moment = (date: string): string => `${firstDay(date)}T00:00:00Z`;

/**
 * The versions of documents as an Atom feed (RFC 4287), the newest first. The id of an entry names document and version, so
 * that a new version is news and the same version never is.
 */
export function atomFeed({ address, page, title, author, entries }: Feed): string {
  const sorted = entries
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => firstDay(b.entry.date).localeCompare(firstDay(a.entry.date)) || b.index - a.index)
    .map(({ entry }) => entry);
  const items = sorted.map(
    ({ page: link, title: name, version, date, summary }) =>
      `<entry><id>${escapeXml(`${link}#versie-${version}`)}</id><title>${escapeXml(`${name}, versie ${version}`)}</title>` +
      `<updated>${moment(date)}</updated><link href="${escapeXml(link)}"/><summary>${escapeXml(summary)}</summary></entry>\n`,
  );
  return (
    `${xmlDeclaration}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">\n<id>${escapeXml(address)}</id>` +
    `<title>${escapeXml(title)}</title><updated>${moment(sorted[0]?.date ?? "1970")}</updated>` +
    `<link rel="self" href="${escapeXml(address)}"/><link href="${escapeXml(page)}"/><author><name>${escapeXml(author)}</name></author>\n` +
    `${items.join("")}</feed>\n`
  );
}
