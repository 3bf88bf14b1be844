import { afterEach, beforeEach, expect, test } from "vitest";
import { editionStamp, momentInWords } from "../../src/site/edition-stamp.ts";
import { newRepository, type Repository } from "../support/repository.ts";

let repository: Repository;
let made: { shared: string; hbel: string; wassenaar: string };
beforeEach(() => {
  repository = newRepository();
  made = {
    shared: repository.commit("data/landelijk/site.yaml", "a"),
    hbel: repository.commit("data/opstellers/hbel/instroom.yaml", "a"),
    wassenaar: repository.commit("content/wassenaar/beleidskader/visie.md", "a"),
  };
});
afterEach(() => repository.remove());

const short = (commit: string): string => commit.slice(0, 8);

test("het stempel van een opsteller noemt de laatste wijziging die hem aangaat, dat van de site de laatste van alle", () => {
  const { root } = repository;
  expect(editionStamp(root, "hbel").commit).toMatchObject({ id: short(made.hbel), isChanged: false });
  expect(editionStamp(root).commit).toMatchObject({ id: short(made.wassenaar), isChanged: false });
  // Someone without facts of his own has what all share.
  expect(editionStamp(root, "drechtsteden").commit).toMatchObject({ id: short(made.shared) });
  const versions = ["hbel", "wassenaar", "drechtsteden", undefined].map((author) => editionStamp(root, author).data);
  expect(new Set(versions).size).toBe(4);
});

test("na een latere wijziging van wat allen delen noemt elk stempel die", () => {
  const later = repository.commit("data/landelijk/wet.yaml", "a");
  for (const author of ["hbel", "wassenaar", undefined])
    expect(editionStamp(repository.root, author).commit?.id).toBe(short(later));
});

test("een aanpassing die nog niet is vastgelegd staat alleen in het stempel van wie zij aangaat", () => {
  repository.write("data/opstellers/hbel/instroom.yaml", "b");
  expect(editionStamp(repository.root, "hbel").commit?.isChanged).toBe(true);
  expect(editionStamp(repository.root, "wassenaar").commit?.isChanged).toBe(false);
  expect(editionStamp(repository.root).commit?.isChanged).toBe(true);
});

test("het moment is dat van de wijziging, in woorden", () => {
  expect(momentInWords("2026-11-23T07:15:00+01:00")).toBe("23 november 2026 om 07:15 uur");
});
