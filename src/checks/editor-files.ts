import { editorFiles as filesOfData } from "../dataset/inburgering/json-schemas.ts";
import { checkIds } from "./check-ids.ts";
import { exceptionsFile, exceptionsSchema } from "./exceptions.ts";

/** The JSON Schemas and settings for an editor, with that of the exceptions. */
export function editorFiles(): Map<string, string> {
  return filesOfData([
    { name: "uitzonderingen.schema.json", schema: exceptionsSchema(checkIds), files: exceptionsFile },
  ]);
}
