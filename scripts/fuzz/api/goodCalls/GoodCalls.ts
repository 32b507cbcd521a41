/** Arguments that a function answers, made afresh for every call, by the function's name: what its types alone do not say. */
export type GoodCalls = Readonly<Record<string, () => readonly unknown[]>>;
