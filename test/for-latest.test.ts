import { expect, it } from "vitest";
import { forLatest } from "../src/for-latest.ts";
import { oncePer } from "../src/once-per.ts";

const [hbel, wassenaar] = [{ id: "hbel" }, { id: "wassenaar" }];

it("wat voor de laatste eigenaar is gemaakt, wordt één keer gemaakt tot een ander erom vraagt", () => {
  const made: string[] = [];
  const nameOf = forLatest(({ id }: { id: string }) => made.push(id));
  for (const owner of [hbel, hbel, wassenaar, wassenaar, hbel]) nameOf(owner);
  expect(made).toEqual(["hbel", "wassenaar", "hbel"]);
});

it("wat per eigenaar is gemaakt, wordt één keer gemaakt, ook als er niets uit kwam", () => {
  const made: string[] = [];
  const nothingOf = oncePer(({ id }: { id: string }): undefined => void made.push(id));
  for (const owner of [hbel, wassenaar, hbel, wassenaar]) expect(nothingOf(owner)).toBeUndefined();
  expect(made).toEqual(["hbel", "wassenaar"]);
});
