/** What is here by a name: something that works, or a reason why it does not. */
export interface Have {
  /** The name in every language. */
  readonly name: string;
  /** Why it is refused; absent where it works. */
  readonly refused?: string;
}

/** How many names are here. */
export interface Coverage {
  /** The counts. */
  readonly count: { readonly covered: number; readonly refused: number; readonly missing: number };
  /** What is refused, and why. */
  readonly refused: readonly (readonly [name: string, reason: string])[];
  /** What is not there. */
  readonly missing: readonly string[];
}

/** Compares names with what is here. */
export function coverage(names: readonly string[], have: readonly Have[]): Coverage {
  const here = new Map(have.map((one) => [one.name, one]));
  const missing = names.filter((name) => !here.has(name));
  const refused = names.flatMap((name) => {
    const reason = here.get(name)?.refused;
    return reason === undefined ? [] : [[name, reason] as const];
  });
  const covered = names.length - missing.length - refused.length;
  return { count: { covered, refused: refused.length, missing: missing.length }, refused, missing };
}
