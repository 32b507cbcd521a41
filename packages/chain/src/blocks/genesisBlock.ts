import { bytesFromHex, type Hex } from '../state/AccountId.ts';
import { rawEntries } from '../state/rawStorage.ts';
import type { State } from '../state/State.ts';
import type { ProducedBlock } from './Chain.ts';
import { blake2, concat, hashHeader } from './header.ts';

const NO_PARENT: Hex = `0x${'00'.repeat(32)}`;

/**
 * The first block. Its state root is Blake2 of every raw key and value, in order.
 *
 * @param state - the first state
 * @param timestampMs - its time
 */
export function genesisBlock(state: State, timestampMs: number): ProducedBlock {
  const entries = rawEntries(state, state.paths());
  const header = {
    parentHash: NO_PARENT,
    number: 0,
    stateRoot: blake2(concat(entries.flatMap(([key, bytes]) => [bytesFromHex(key), bytes]))),
    extrinsicsRoot: blake2(new Uint8Array()),
    digest: [],
  };
  return {
    block: { header, hash: hashHeader(header), extrinsics: [], timestampMs },
    results: [],
    events: [],
    rejected: [],
  };
}
