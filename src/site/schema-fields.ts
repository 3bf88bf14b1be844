/** A JSON Schema as Zod writes it, as far as the page with fields reads it. */
interface Schema {
  description?: string;
  type?: string;
  enum?: readonly string[];
  const?: string;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  oneOf?: readonly Schema[];
  anyOf?: readonly Schema[];
}

export interface SchemaField {
  /** `cijfers[].formule.woorden`. */
  path: string;
  type: string;
  isRequired: boolean;
  meaning: string;
}

const typeNames: Record<string, string> = {
  string: "tekst",
  integer: "geheel getal",
  boolean: "waar of onwaar",
  object: "object",
  array: "lijst",
};

function typeOf({ type, enum: values, const: value, items }: Schema): string {
  if (values) return values.join(", ");
  if (value !== undefined) return value;
  if (type === "array" && items?.type && items.type !== "object") return `lijst van ${typeNames[items.type]}`;
  return typeNames[type ?? ""] ?? "object";
}

/** Every field of a JSON Schema with its meaning, in the order of the schema; fields of the kinds of one thing follow each other. */
export function schemaFields(schema: Schema, path = ""): SchemaField[] {
  const kinds = schema.oneOf ?? schema.anyOf ?? [schema];
  const fields = kinds.flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).flatMap(([name, field]) => {
      const own = path === "" ? name : `${path}.${name}`;
      const { items } = field;
      const meaning = field.description ?? items?.description ?? "";
      const below = items ? schemaFields(items, `${own}[]`) : schemaFields(field, own);
      return [{ path: own, type: typeOf(field), isRequired: required.includes(name), meaning }, ...below];
    }),
  );
  return [...new Map(fields.map((field) => [`${field.path} ${field.type}`, field])).values()];
}
