/** Order in which a dynamic block gives the lengths of its length codes (RFC 1951, 3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/**
 * Unpacks the kernel: deflate with dynamic Huffman codes, all that `pnpm wasm:build` writes (it checks). A runtime's own
 * `DecompressionStream` takes longer to set up than the kernel to compile.
 *
 * @param packed - deflate blocks, their first bit the lowest of the first word
 * @param size - bytes they unpack to
 */
export function inflate(packed: Uint32Array, size: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(size);
  let at = 0;
  let position = 0;
  const bits = (count: number): number => {
    let value = 0;
    for (let i = 0; i < count; i++, position++)
      value |= ((packed[position >> 5]! >> (position & 31)) & 1) << i;
    return value;
  };
  while (at < size) {
    // Whether the block is the last one, and its kind.
    bits(3);
    const counts = [bits(5) + 257, bits(5) + 1] as const;
    const [literals, distances] = readCodes(bits, counts);
    for (let symbol = literals(); symbol !== 256 && at < size; symbol = literals()) {
      if (symbol < 256) {
        out[at++] = symbol;
        continue;
      }
      // The longest length has a symbol of its own.
      const end = at + (symbol === 285 ? 258 : 3 + readValue(bits, symbol - 257, 4));
      const back = 1 + readValue(bits, distances(), 2);
      for (; at < end; at++) out[at] = out[at - back]!;
    }
  }
  return out;
}

type Bits = (count: number) => number;

/**
 * The rest of a length or distance, counted from the smallest: a symbol says the bits from the highest on, and bits behind it
 * the others. As many symbols as `perStep` have the same number of bits behind them (RFC 1951, 3.2.5).
 */
function readValue(bits: Bits, symbol: number, perStep: number): number {
  if (symbol < perStep) return symbol;
  const behind = Math.floor(symbol / perStep) - 1;
  return ((perStep + (symbol % perStep)) << behind) + bits(behind);
}

/** The literal and the distance code of a block. */
function readCodes(bits: Bits, [literals, distances]: readonly [number, number]) {
  const lengthLengths = new Uint8Array(19);
  const given = bits(4) + 4;
  for (let i = 0; i < given; i++) lengthLengths[ORDER[i]!] = bits(3);
  const nextLength = decoder(bits, lengthLengths);
  const lengths: number[] = [];
  while (lengths.length < literals + distances) {
    const symbol = nextLength();
    if (symbol < 16) lengths.push(symbol);
    else {
      const repeated = symbol === 16 ? lengths.at(-1)! : 0;
      const times = symbol === 16 ? bits(2) + 3 : symbol === 17 ? bits(3) + 3 : bits(7) + 11;
      for (let i = 0; i < times; i++) lengths.push(repeated);
    }
  }
  return [decoder(bits, lengths.slice(0, literals)), decoder(bits, lengths.slice(literals))] as const;
}

/** Reads symbols of a canonical Huffman code, given the length of each symbol's code. */
function decoder(bits: Bits, lengths: ArrayLike<number>): () => number {
  const symbols = Array.from({ length: 16 }, (): number[] => []);
  for (let symbol = 0; symbol < lengths.length; symbol++) symbols[lengths[symbol]!]!.push(symbol);
  return () => {
    let code = 0;
    for (let length = 1; ; length++) {
      code = (code << 1) | bits(1);
      const ofLength = symbols[length]!;
      if (code < ofLength.length) return ofLength[code]!;
      code -= ofLength.length;
    }
  };
}
