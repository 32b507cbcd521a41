import type { Hex } from '../../state/AccountId.ts';
import type { U256 } from './storage.ts';

const WORD = 64n;

/** A number as the registry has a U256. */
export function wordsOf(value: bigint): U256 {
  return [0n, 1n, 2n, 3n].map((word) => BigInt.asUintN(64, value >> (WORD * word)));
}

/** A U256 as 32 bytes in hex, the highest first. */
export function hexOfWords(words: U256): Hex {
  const value = words.reduce((sum, word, index) => sum | (word << (WORD * BigInt(index))), 0n);
  return `0x${value.toString(16).padStart(64, '0')}`;
}
