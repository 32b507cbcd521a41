import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { Hex } from '../../state/AccountId.ts';
import { AccountStorages, type U256 } from './storage.ts';
import { hexOfWords } from './words.ts';

/** A word of a contract's storage (`storage_at`). */
export function storageAt({ state }: ChainReads, address: Hex, index: U256): Hex {
  return AccountStorages.get(state, address, hexOfWords(index));
}
