/** The keys of an object that have a value: JSON has no undefined, and an optional key is absent rather than empty. */
export function withoutUndefined<Value extends object>(value: Value): Defined<Value> {
  // A loop, because this is done for each of a thousand authors' hundreds of figures, and lists of pairs take far longer.
  const defined: Partial<Value> = {};
  for (const key in value) if (value[key] !== undefined) defined[key] = value[key];
  return defined as Defined<Value>;
}

type Optional<Value> = { [Key in keyof Value]-?: undefined extends Value[Key] ? Key : never }[keyof Value];

/** With each key that may be undefined as one that may be absent. */
export type Defined<Value> = Omit<Value, Optional<Value>> & {
  [Key in Optional<Value>]?: Exclude<Value[Key], undefined>;
};
