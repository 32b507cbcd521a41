/** Draws from a seed: the same seed gives the same epoch on every machine. */
export interface Dice {
  /** An integer from 0 to `below - 1`. */
  under(below: number): number;
  /** True once in `times`. */
  oneIn(times: number): boolean;
  /** One of the values. */
  pick<T>(values: readonly T[]): T;
  /** A u64. */
  u64(): bigint;
}

/** Dice over a 32-bit mixer (public-domain mulberry32). */
export function rollDice(seed: number): Dice {
  let state = seed | 0;
  const u32 = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
  const under = (below: number) => Math.floor((u32() / 2 ** 32) * below);
  return {
    under,
    oneIn: (times) => under(times) === 0,
    pick: (values) => values[under(values.length)]!,
    u64: () => (BigInt(u32()) << 32n) | BigInt(u32()),
  };
}
