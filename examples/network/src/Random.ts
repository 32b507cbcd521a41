/**
 * A seeded source of randomness. The same seed and label give the same numbers on every machine.
 *
 * Integer arithmetic only (sfc32), so no platform's `Math` can change a result.
 */
export interface Random {
  /** A number in [0, 1) with 32 random bits. */
  next(): number;
  /** An integer in [0, below). */
  integer(below: number): number;
  /** A number with mean 0 and standard deviation about 1 (sum of twelve uniforms). */
  gaussian(): number;
  /** The items in a random order, as a new array. */
  shuffle<T>(items: readonly T[]): T[];
  /** An independent source that depends on this one's seed and the label, not on how much was drawn. */
  fork(label: string): Random;
}

/** Creates a {@link Random} from a seed of any length. */
export function createRandom(seed: string): Random {
  const next = sfc32(...hashSeed(seed));
  const uniform = () => next() / 2 ** 32;
  const integer = (below: number) => Math.floor(uniform() * below);
  return {
    next: uniform,
    integer,
    gaussian: () => Array.from({ length: 12 }, uniform).reduce((sum, value) => sum + value, -6),
    shuffle: (items) => shuffle(items, integer),
    fork: (label) => createRandom(`${seed}/${label}`),
  };
}

function shuffle<T>(items: readonly T[], integer: (below: number) => number): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = integer(last + 1);
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}

/** Four 32-bit words from a text: FNV-1a with four offsets, each finished by murmur's mixer. */
function hashSeed(seed: string): [number, number, number, number] {
  const word = (offset: number): number => {
    let hash = offset;
    for (let at = 0; at < seed.length; at += 1) hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
  };
  return [word(0x811c9dc5), word(0x9e3779b9), word(0x243f6a88), word(0xb7e15162)];
}

function sfc32(a: number, b: number, c: number, counter: number): () => number {
  let [x, y, z, n] = [a | 0, b | 0, c | 0, counter | 0];
  const next = (): number => {
    const sum = (((x + y) | 0) + n) | 0;
    n = (n + 1) | 0;
    x = y ^ (y >>> 9);
    y = (z + (z << 3)) | 0;
    z = (z << 21) | (z >>> 11);
    z = (z + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round += 1) next();
  return next;
}
