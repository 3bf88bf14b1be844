/**
 * An object as JSON with each item of one of its lists on a line of its own: a person can find an item and see what changed,
 * and a program that fetches it gets no spaces, which would be a quarter of the file.
 */
export function jsonWithLines<Key extends string>(
  value: { readonly [key in Key]: readonly unknown[] },
  list: Key,
): string {
  const parts = Object.entries(value).map(([key, part]) => {
    const items = key === list ? (part as readonly unknown[]) : [];
    const text =
      items.length > 0 ? `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]` : JSON.stringify(part);
    return `${JSON.stringify(key)}:${text}`;
  });
  return `{${parts.join(",")}}\n`;
}
