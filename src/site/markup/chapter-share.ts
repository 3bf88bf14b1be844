import { chapterTexts, type SharedChapter } from "../share/chapter-texts.ts";
import { imageSize } from "../share/share-image.ts";
import { copyFieldHtml } from "./copy-field.ts";

/** What the foot of a chapter's page needs besides the chapter; all of it is HTML. */
export interface ChapterFoot {
  contact: string;
  /** Address of its picture, from the root, and what it says. */
  image: string;
  imageText: string;
  /** Page on which the whole document is passed on. */
  shareAddress: string;
}

const heading = (level: 2 | 3, id: string, words: string): string =>
  `<h${level} class="nl-heading nl-heading--level-${level}" id="${id}">${words}</h${level}>`;

/** Below a chapter: whom to ask, and texts and a picture that are ready to place. */
export function chapterShareHtml(chapter: SharedChapter, foot: ChapterFoot): string {
  const { contact, image, imageText, shareAddress } = foot;
  const fields = [
    copyFieldHtml({ id: "koppeling", name: "Link naar dit hoofdstuk", text: chapter.address, rows: 1 }),
    ...chapterTexts(chapter).map(({ name, text }, index) => copyFieldHtml({ id: `bericht-${index + 1}`, name, text })),
  ];
  return (
    `<section class="deelvoet">${heading(2, "delen", "Vragen of delen")}` +
    `${heading(3, "vragen", "Hebt u een vraag over dit hoofdstuk?")}${contact}` +
    `${heading(3, "berichten", "Deel dit hoofdstuk")}<p class="kopieer__stand" id="gekopieerd" role="status"></p>${fields.join("")}` +
    `${heading(3, "beeld", "Afbeelding bij een bericht")}<img class="delen__beeld" src="${image}" alt="${imageText}" width="${imageSize.width}" height="${imageSize.height}" loading="lazy">` +
    `<p><a class="nl-link" href="${image}" download>Download de afbeelding (PNG)</a></p>` +
    copyFieldHtml({ id: "beeldtekst", name: "Tekst bij de afbeelding, voor wie die niet ziet", text: imageText }) +
    `<p><a class="nl-link" href="${shareAddress}">Deel het hele stuk, of een cijfer of figuur eruit</a></p></section>`
  );
}
