const U64 = (1n << 64n) - 1n;

/** The generator the epoch-prng vectors are drawn from: each call returns the next u64. */
export function splitmix64(seed: bigint): () => bigint {
  let state = seed & U64;
  return () => {
    state = (state + 0x9e3779b97f4a7c15n) & U64;
    let z = state;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & U64;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & U64;
    return z ^ (z >> 31n);
  };
}
