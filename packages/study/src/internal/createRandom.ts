/** Draws that follow from a seed and nothing else: no function in them may round differently elsewhere. */
export interface Random {
  /** A whole number from 0 to 2^32 - 1. */
  u32(): number;
  /** A number from about a normal distribution with mean 0 and deviation 1: the sum of twelve uniform ones. */
  normal(): number;
}

/**
 * Numbers from a seed, by the mixer mulberry32.
 *
 * @param seed - any whole number; its low 32 bits count
 */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const u32 = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return {
    u32,
    // Logarithms and cosines are not the same on every machine; whole numbers are.
    normal() {
      let sum = 0;
      for (let i = 0; i < 12; i++) sum += u32();
      return sum / 2 ** 32 - 6;
    },
  };
}
