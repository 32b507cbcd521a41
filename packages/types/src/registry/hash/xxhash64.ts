const mask = (1n << 64n) - 1n;
const p1 = 0x9e3779b185ebca87n;
const p2 = 0xc2b2ae3d27d4eb4fn;
const p3 = 0x165667b19e3779f9n;
const p4 = 0x85ebca77c2b2ae63n;
const p5 = 0x27d4eb2f165667c5n;

const multiply = (a: bigint, b: bigint) => (a * b) & mask;
const rotate = (value: bigint, bits: bigint) => ((value << bits) | (value >> (64n - bits))) & mask;
const round = (lane: bigint, input: bigint) => multiply(rotate((lane + multiply(input, p2)) & mask, 31n), p1);
const mergeRound = (hash: bigint, lane: bigint) => (multiply(hash ^ round(0n, lane), p1) + p4) & mask;

/**
 * XXH64, as Yann Collet specified it: what the chain's Twox hashers are made of. Not for secrets.
 *
 * @param bytes - any length
 * @param seed - u64
 * @returns u64
 */
export function xxhash64(bytes: Uint8Array, seed: bigint): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  let hash = (seed + p5) & mask;
  if (bytes.length >= 32) {
    const lanes = [seed + p1 + p2, seed + p2, seed, seed - p1].map((lane) => lane & mask);
    for (; at + 32 <= bytes.length; at += 32)
      for (let lane = 0; lane < 4; lane++)
        lanes[lane] = round(lanes[lane]!, view.getBigUint64(at + lane * 8, true));
    hash = [1n, 7n, 12n, 18n].reduce((sum, bits, lane) => (sum + rotate(lanes[lane]!, bits)) & mask, 0n);
    hash = lanes.reduce(mergeRound, hash);
  }
  return avalanche(absorbTail((hash + BigInt(bytes.length)) & mask, view, at));
}

/** The last 0 to 31 bytes: by eight, by four, one by one. */
function absorbTail(start: bigint, view: DataView, from: number): bigint {
  let [hash, at] = [start, from];
  for (; at + 8 <= view.byteLength; at += 8)
    hash = (multiply(rotate(hash ^ round(0n, view.getBigUint64(at, true)), 27n), p1) + p4) & mask;
  if (at + 4 <= view.byteLength) {
    hash = (multiply(rotate(hash ^ multiply(BigInt(view.getUint32(at, true)), p1), 23n), p2) + p3) & mask;
    at += 4;
  }
  for (; at < view.byteLength; at++)
    hash = multiply(rotate(hash ^ multiply(BigInt(view.getUint8(at)), p5), 11n), p1);
  return hash;
}

function avalanche(hash: bigint): bigint {
  const first = multiply(hash ^ (hash >> 33n), p2);
  const second = multiply(first ^ (first >> 29n), p3);
  return second ^ (second >> 32n);
}
