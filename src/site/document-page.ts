import type { DescribedDocument } from "../exports/described-document.ts";
import { documentAddress, shareImageAddress } from "./addresses.ts";
import { describeDocument, inFull } from "./describe-document.ts";
import type { DocumentPath } from "./paths.ts";
import type { Publication } from "./publication.ts";
import type { Rendering } from "./rendering.ts";
import { pictureText, type SharedDocument } from "./share/share-texts.ts";
import { sharedDocument } from "./share/shared-document.ts";

/** What the page of a document and the page on which it is passed on both start from. */
export interface DocumentPage {
  rendering: Rendering;
  /** Of the document, from the root. */
  address: string;
  described: DescribedDocument;
  shared: SharedDocument;
  image: PageImage;
}

/** The picture that networks show. */
interface PageImage {
  /** From the root. */
  path: string;
  /** Address in full; absent when the site has no address. */
  full?: string;
  /** What it says, for who does not see it. */
  text: string;
}

/** The document that the parts of an address name, as its pages need it. */
export function documentPage(publication: Publication, { opsteller: author, document }: DocumentPath): DocumentPage {
  const { dataset, opsteller: opstellerOf, render } = publication;
  const rendering = render(opstellerOf(author), document, "web");
  const shared = sharedDocument(publication, rendering);
  const path = shareImageAddress(author, document);
  const { adres } = dataset.landelijk.site;
  return {
    rendering,
    address: documentAddress(author, document),
    described: describeDocument(publication, rendering.opsteller, rendering.gegevens),
    shared,
    image: { path, text: pictureText(shared), ...(adres ? { full: inFull(path, adres) } : {}) },
  };
}
