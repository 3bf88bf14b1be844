/**
 * Makes something once for each owner (a dataset, an author) and remembers it as long as the owner lives. What else is given
 * to make it of must follow from the owner, as it is looked at the first time only.
 */
export function oncePer<Owner extends object, Rest extends unknown[], Made>(
  make: (owner: Owner, ...rest: Rest) => Made,
): (owner: Owner, ...rest: Rest) => Made {
  const made = new WeakMap<Owner, { value: Made }>();
  return (owner, ...rest) => {
    const known = made.get(owner) ?? { value: make(owner, ...rest) };
    made.set(owner, known);
    return known.value;
  };
}
