import { z } from "zod";
import { stuk } from "./document-schema.ts";
import { cijfers } from "./figures-schema.ts";
import { tabel } from "./table-schema.ts";

/** JSON Schemas of the downloads, by the name under which they are published. */
export function exportSchemas(): Record<string, object> {
  return { tabel: z.toJSONSchema(tabel), cijfers: z.toJSONSchema(cijfers), stuk: z.toJSONSchema(stuk) };
}
