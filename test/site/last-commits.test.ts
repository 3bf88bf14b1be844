import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { authorOfInput } from "../../src/site/input-hash.ts";
import { lastCommits } from "../../src/site/last-commits.ts";
import { newRepository, type Repository } from "../support/repository.ts";

let repository: Repository;
beforeEach(() => {
  repository = newRepository();
});
afterEach(() => repository.remove());

const ask = (root: string) => lastCommits(root, ["data", "content"], authorOfInput);

test("van elke opsteller, en van wat allen delen, is bekend welke wijziging de laatste was", () => {
  const { root, git, commit } = repository;
  const shared = commit("data/landelijk/site.yaml", "a");
  commit("data/opstellers/hbel/instroom.yaml", "a");
  const wassenaar = commit("content/wassenaar/beleidskader/visie met é.md", "a");
  const hbel = commit("content/hbel/beleidskader/visie.md", "a");
  commit("README.md", "Dit is geen gegeven.");
  const found = ask(root);
  expect(found?.get("hbel")).toMatchObject({ last: { id: hbel }, later: 0, isChanged: false });
  expect(found?.get("wassenaar")).toMatchObject({ last: { id: wassenaar }, later: 1, isChanged: false });
  expect(found?.get(undefined)).toMatchObject({ last: { id: shared }, later: 3, isChanged: false });
  expect(found?.get("hbel")?.last?.time).toBe(git("log", "-1", "--format=%cI", hbel));
});

test("een project mag in een map van de repository staan, en wat nog niet is vastgelegd telt als aanpassing", () => {
  const { root, write, commit } = repository;
  commit("stukken/data/opstellers/hbel/instroom.yaml", "a");
  commit("stukken/data/opstellers/wassenaar/instroom.yaml", "a");
  write("stukken/data/opstellers/hbel/instroom.yaml", "b");
  write("stukken/data/opstellers/nieuw/instroom.yaml", "a");
  const found = ask(join(root, "stukken"));
  expect([...(found ?? [])].map(([author, { isChanged }]) => [author, isChanged])).toEqual([
    ["wassenaar", false],
    ["hbel", true],
    ["nieuw", true],
  ]);
  expect(found?.get("nieuw")?.last).toBeUndefined();
});

test("wat in een zijtak is gewijzigd geldt vanaf het samenvoegen", () => {
  const { root, git, commit } = repository;
  commit("data/opstellers/hbel/instroom.yaml", "a");
  git("checkout", "-q", "-b", "zijtak");
  commit("data/opstellers/hbel/instroom.yaml", "b");
  git("checkout", "-q", "main");
  commit("data/opstellers/wassenaar/instroom.yaml", "a");
  git("merge", "-q", "--no-ff", "-m", "Voeg samen", "zijtak");
  const found = ask(root);
  expect(found?.get("hbel")?.last?.id).toBe(git("rev-parse", "HEAD"));
  expect(found?.get("wassenaar")?.later).toBe(1);
});

test("een repository zonder wijzigingen, of geen repository, vertelt niets", () => {
  expect(ask(repository.root)).toBeUndefined();
  const outside = mkdtempSync(join(tmpdir(), "raadzaam-"));
  expect(ask(outside)).toBeUndefined();
  rmSync(outside, { recursive: true });
});
