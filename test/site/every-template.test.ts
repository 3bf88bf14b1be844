import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { DocumentGegevens } from "../../src/dataset/inburgering/dataset.ts";
import { loadPublication } from "../../src/site/load-publication.ts";
import { forgetPublication } from "../../src/site/publication.ts";
import { buildProject } from "../support/build-project.ts";
import { ownPublication } from "../support/own-publication.ts";
import { copyProject, type ProjectCopy } from "../support/project-copy.ts";

// Every document type for every author, also where almost nothing is known: a template must never lean on data that are absent.
const own = ownPublication();
const combinations = own.opstellers.flatMap(({ id }) => own.templates.map((template) => [id, template.id] as const));

let project: ProjectCopy;

/** The document as its author describes it, or one of which no required part is known yet. */
function describeDocument(opsteller: string, type: string): DocumentGegevens {
  const { gegevens } = own.opsteller(opsteller) ?? {};
  const known = gegevens?.documenten.find(({ soort }) => soort === type);
  if (known) return known;
  const template = own.templates.find(({ id }) => id === type);
  return {
    id: type,
    soort: type,
    titel: `${template?.name} van ${opsteller}`,
    lead: "Een stuk waarvan nog bijna niets bekend is.",
    jaar: 2022,
    status: "concept",
    versie: "0.1",
    datum: "2021-11",
    kennis_tot: "2021-11-30",
    besluit_door: "de gemeenteraad",
    status_uitleg: "Er wordt nog aan gewerkt.",
    gebaseerd_op: [],
    kerncijfers: [],
    nog_onbekend: (template?.requirements ?? []).map(({ id }) => ({
      onderdeel: id,
      reden: "Dit moet nog worden uitgezocht.",
      eigenaar: "Beleid",
      bekend_op: "2022-01-31",
    })),
    versies: [{ versie: "0.1", datum: "2021-11", status: "concept", wat: "Eerste opzet" }],
  };
}

beforeAll(async () => {
  project = copyProject();
  for (const { id } of own.opstellers) {
    const documenten = own.templates.map((template) => describeDocument(id, template.id));
    project.write(`data/opstellers/${id}/documenten.yaml`, stringify({ documenten }));
  }
  const { code, said } = await buildProject(project.root, "pdfs");
  if (code !== 0) throw new Error(said);
});
afterAll(() => {
  forgetPublication();
  project.remove();
});

describe("elk documenttype voor elke opsteller", () => {
  test.each(combinations)(
    "%s/%s: de pagina heeft dezelfde koppen en tabellen als de opbouw, in dezelfde volgorde",
    async (opsteller, type) => {
      const { value } = loadPublication(project.root);
      if (!value) throw new Error("the copied data have mistakes");
      const { document } = value.render(value.opsteller(opsteller), type, "web");
      const html = await readFile(join(project.root, "dist", opsteller, document.id, "index.html"), "utf8");
      const main = html.slice(html.indexOf("<main"));
      const ids = new Set(document.sections.flatMap(({ headings }) => headings.map(({ id }) => id)));
      const rendered = [...main.matchAll(/<h[2-4][^>]*\bid="([^"]+)"/g)].map((match) => match[1] as string);
      expect(rendered.filter((id) => ids.has(id))).toEqual([...ids]);
      const anchors = document.sections.flatMap(({ tables }) => [...tables.values()].map(({ anchor }) => anchor));
      const tables = [...main.matchAll(/\bid="(tabel-[^"]+)"/g)].map((match) => match[1] as string);
      expect(tables.filter((id) => anchors.includes(id))).toEqual(anchors);
    },
  );

  test.each(combinations)(
    "%s/%s: wat nog niet bekend is staat er met reden, eigenaar en datum",
    async (opsteller, type) => {
      const { nog_onbekend, id } = describeDocument(opsteller, type);
      const html = await readFile(join(project.root, "dist", opsteller, id, "index.html"), "utf8");
      for (const { reden, eigenaar } of nog_onbekend ?? []) {
        expect(html).toContain(reden.slice(0, 40));
        expect(html).toContain(eigenaar);
      }
    },
  );
});
