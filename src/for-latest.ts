/**
 * Makes something for an owner (an author, its figures) and keeps it until that of another owner is asked for. Work goes
 * author by author, and what was made of a thousand of them would not fit. What else is given must follow from the owner.
 */
export function forLatest<Owner extends object, Rest extends unknown[], Made>(
  make: (owner: Owner, ...rest: Rest) => Made,
): (owner: Owner, ...rest: Rest) => Made {
  let latest: { owner: Owner; value: Made } | undefined;
  return (owner, ...rest) => {
    if (latest?.owner !== owner) latest = { owner, value: make(owner, ...rest) };
    return latest.value;
  };
}
