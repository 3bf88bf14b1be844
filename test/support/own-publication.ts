import { fileURLToPath } from "node:url";
import { openPublication, type Publication } from "../../src/site/publication.ts";

/** Where the project stands that the tests belong to. */
export const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

/** What the project itself publishes. @throws Error when its data have mistakes */
export function ownPublication(): Publication {
  const { value, diagnostics } = openPublication(projectRoot);
  if (!value) throw new Error(`the data of the project have mistakes: ${diagnostics.map(({ message }) => message)}`);
  return value;
}
