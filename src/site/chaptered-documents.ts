import { documentAddress, shareAddress, shareImageAddress } from "./addresses.ts";
import type { ChapteredDocument } from "./chapter-pages.ts";
import { documentName } from "./document-name.ts";
import { contactHtml } from "./markup/contact.ts";
import { escapeHtml } from "./markup/escape-html.ts";
import type { Publication } from "./publication.ts";
import { keyFiguresOf } from "./share/key-figures.ts";
import { pictureText } from "./share/share-texts.ts";

/** Every document that is published, with what its chapters need besides its page. */
export function chapteredDocuments({ dataset, inPlainWords, opstellers, templates }: Publication): ChapteredDocument[] {
  const { site } = dataset.landelijk;
  const kinds = new Map(templates.map(({ id, name }) => [id, name]));
  return opstellers.flatMap((opsteller) => {
    const { contact, naam: author } = opsteller.gegevens.opsteller;
    const ask = contactHtml(contact ?? site.contact);
    return opsteller.gegevens.documenten.map((gegevens): ChapteredDocument => {
      const kind = kinds.get(gegevens.soort) ?? "";
      const name = documentName(kind, gegevens.titel);
      return {
        address: documentAddress(opsteller.id, gegevens.id),
        site: site.adres ?? "",
        title: escapeHtml(gegevens.titel),
        kind: escapeHtml(kind),
        name: escapeHtml(name),
        author: escapeHtml(author),
        plain: inPlainWords(opsteller, gegevens),
        contact: ask,
        shareAddress: shareAddress(opsteller.id, gegevens.id),
        image: shareImageAddress(opsteller.id, gegevens.id),
        imageText: escapeHtml(pictureText({ name, author, figures: keyFiguresOf(opsteller, gegevens) })),
      };
    });
  });
}
