import { oncePer } from "../once-per.ts";
import type { Publication } from "./publication.ts";

const namesOf = oncePer(
  ({ landelijk }: Publication["dataset"]) => new Map(landelijk.gemeenten.map(({ id, naam }) => [id, naam])),
);

/** The name of a gemeente by its id. */
export const municipalityNames =
  ({ dataset }: Publication) =>
  (id: string): string =>
    namesOf(dataset).get(id) ?? id;
