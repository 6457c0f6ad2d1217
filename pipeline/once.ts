/** What is dear to make and asked for again and again: a locale's tables made ready, first of all. */

/** A function that makes something once for each object, and forgets it with the object. */
export function onceFor<Owner extends object, Made>(make: (owner: Owner) => Made): (owner: Owner) => Made {
  const made = new WeakMap<Owner, Made>();
  return (owner) => {
    let known = made.get(owner);
    if (known === undefined) {
      known = make(owner);
      made.set(owner, known);
    }
    return known;
  };
}
