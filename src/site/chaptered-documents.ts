import type { DocumentGegevens } from "../dataset/inburgering/dataset.ts";
import { documentAddress, shareAddress, shareImageAddress } from "./addresses.ts";
import type { ChapteredDocument } from "./chapter-pages.ts";
import { documentName } from "./document-name.ts";
import { contactHtml } from "./markup/contact.ts";
import { escapeHtml } from "./markup/escape-html.ts";
import type { Publication } from "./publication.ts";
import type { PublishedOpsteller } from "./published-opsteller.ts";
import { pictureText } from "./share/share-texts.ts";
import { sharedFiguresOf } from "./share/shared-figures.ts";

/** A document with what its chapters need besides its page. */
function chapteredDocument(
  { dataset, inPlainWords, templates }: Publication,
  opsteller: PublishedOpsteller,
  gegevens: DocumentGegevens,
): ChapteredDocument {
  const { site } = dataset.landelijk;
  const { contact, naam: author } = opsteller.gegevens.opsteller;
  const kind = templates.find(({ id }) => id === gegevens.soort)?.name ?? "";
  const name = documentName(kind, gegevens.titel);
  return {
    opsteller: opsteller.id,
    id: gegevens.id,
    address: documentAddress(opsteller.id, gegevens.id),
    site: site.adres ?? "",
    title: escapeHtml(gegevens.titel),
    kind: escapeHtml(kind),
    name: escapeHtml(name),
    author: escapeHtml(author),
    plain: inPlainWords(opsteller, gegevens),
    contact: contactHtml(contact ?? site.contact),
    shareAddress: shareAddress(opsteller.id, gegevens.id),
    image: shareImageAddress(opsteller.id, gegevens.id),
    imageText: escapeHtml(pictureText({ name, author, figures: sharedFiguresOf(opsteller, gegevens) })),
  };
}

/** The document whose page or a part of it has this address; undefined when it is not of a document. */
export function chapteredDocumentAt(publication: Publication, address: string): ChapteredDocument | undefined {
  const [, author, document] = address.split("/");
  const opsteller = publication.opstellers.find(({ id }) => id === author);
  const gegevens = opsteller?.gegevens.documenten.find(({ id }) => id === document);
  return opsteller && gegevens && chapteredDocument(publication, opsteller, gegevens);
}
