import { expect, test } from "vitest";
import { byAuthor } from "../../src/site/author-by-author.ts";

test("de bladzijden van een opsteller komen bij elkaar, ook die om te drukken", () => {
  const paths = [
    "/",
    "/begrippen/",
    "/hbel/",
    "/laren/",
    "/hbel/cijfers/",
    "/laren/cijfers/",
    "/druk/hbel/startnotitie/",
  ];
  const ordered = [...byAuthor(paths.map((pathname) => ({ pathname }))).values()]
    .flat()
    .map(({ pathname }) => pathname);
  expect(ordered).toEqual([
    "/",
    "/begrippen/",
    "/hbel/",
    "/hbel/cijfers/",
    "/druk/hbel/startnotitie/",
    "/laren/",
    "/laren/cijfers/",
  ]);
});
