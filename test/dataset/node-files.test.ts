import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { nodeFiles } from "../../src/dataset/node-files.ts";

let base: string;
let root: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "raadzaam-"));
  root = join(base, "project");
  mkdirSync(join(root, "data"), { recursive: true });
  writeFileSync(join(root, "data/wet.yaml"), "jaar: 2022\n");
  writeFileSync(join(base, "geheim.yaml"), "jaar: 2022\n");
});

afterEach(() => rmSync(base, { recursive: true, force: true }));

test("een map geeft haar bestanden op naam, met grootte", () => {
  mkdirSync(join(root, "data/hbel"));
  writeFileSync(join(root, "data/a.csv"), "a\n");
  expect(nodeFiles(root).list("data")).toMatchObject([
    { path: "data/a.csv", name: "a.csv", kind: "bestand", size: 2 },
    { path: "data/hbel", name: "hbel", kind: "map" },
    { path: "data/wet.yaml", name: "wet.yaml", kind: "bestand", size: 11 },
  ]);
});

test("wat er niet is, is undefined", () => {
  const files = nodeFiles(root);
  expect(files.info("data/bestaat-niet.yaml")).toBeUndefined();
  expect(files.list("opstellers")).toBeUndefined();
  expect(files.list("data/wet.yaml")).toBeUndefined();
  expect(files.read("data/bestaat-niet.yaml")).toBeUndefined();
});

test("een bestand van 10 MB zegt hoe groot het is voor iemand het leest", () => {
  truncateSync(join(root, "data/wet.yaml"), 10_000_000);
  expect(nodeFiles(root).info("data/wet.yaml")?.size).toBe(10_000_000);
});

test("een koppeling binnen het project wordt gevolgd, een naar buiten of naar niets niet", () => {
  symlinkSync(join(root, "data/wet.yaml"), join(root, "data/binnen.yaml"));
  symlinkSync(join(base, "geheim.yaml"), join(root, "data/buiten.yaml"));
  symlinkSync(join(root, "weg.yaml"), join(root, "data/nergens.yaml"));
  symlinkSync(base, join(root, "data/map"));
  const byName = Object.fromEntries((nodeFiles(root).list("data") ?? []).map((info) => [info.name, info]));
  expect(byName["binnen.yaml"]).toMatchObject({ kind: "bestand", size: 11 });
  expect(byName["binnen.yaml"]?.badLink).toBeUndefined();
  expect(byName["buiten.yaml"]?.badLink).toBe("buiten");
  expect(byName["nergens.yaml"]?.badLink).toBe("nergens");
  expect(byName.map?.badLink).toBe("buiten");
});

test("ook een koppeling hoger in het pad die het project verlaat, valt op", () => {
  mkdirSync(join(base, "elders"));
  writeFileSync(join(base, "elders/wet.yaml"), "jaar: 2022\n");
  symlinkSync(join(base, "elders"), join(root, "data/landelijk"));
  expect(nodeFiles(root).info("data/landelijk/wet.yaml")?.badLink).toBe("buiten");
});

test("een wijziging geeft een andere versie", () => {
  const files = nodeFiles(root);
  const before = files.info("data/wet.yaml")?.version;
  writeFileSync(join(root, "data/wet.yaml"), "jaar: 20222\n");
  expect(files.info("data/wet.yaml")?.version).not.toBe(before);
});
