import { expect, it } from "vitest";
import { documenten, findings, proef } from "../support/project.ts";

it("een stuk rust niet op een bron van na zijn stand van kennis", () => {
  const at = (source: string): string[] =>
    findings("volledig/bron-later", {
      [`${proef}/documenten.yaml`]: documenten.replace(
        "gebaseerd_op: [wet-inburgering-2021]",
        `gebaseerd_op: [${source}]`,
      ),
    });
  expect(at("decembercirculaire-2020")).toEqual([]);
  expect(at("wet-inburgering-2021, divosa-2025")).toEqual([
    expect.stringMatching(
      /^documenten\.yaml:13 .*\(2025-04-01\) is van na de stand van kennis van ‘Beleidskader inburgering’ \(2021-11-30\)\.$/,
    ),
  ]);
});
