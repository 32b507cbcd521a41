import type { Context, EventRecord } from '../../runtime/Context.ts';
import type { Hex } from '../../state/AccountId.ts';
import { itemNumber } from '../../state/itemNumber.ts';
import { NO_KEYS } from '../../state/keyList.ts';
import { openRoom } from './blockRoom.ts';
import {
  AllExtrinsicsLen,
  BlockHash,
  BlockNumber,
  Digest,
  type DigestItem,
  EventCount,
  Events,
  ExtrinsicCount,
  ParentHash,
} from './storage.ts';

/** `BlockHashCount`: how many blocks back hashes are kept. */
const BLOCK_HASH_COUNT = 2_400;

/**
 * Begins a block (`initialize`).
 *
 * @param context - the block
 * @param parentHash - hash of the block before
 * @param digest - what its maker says in its head
 */
export function initializeBlock(context: Context, parentHash: Hex, digest: readonly DigestItem[]): void {
  const { state, block } = context;
  BlockNumber.insert(state, block);
  Digest.insert(state, { logs: digest });
  ParentHash.insert(state, parentHash);
  BlockHash.insert(state, block - 1, parentHash);
  openRoom(context);
}

/**
 * Ends a block (`finalize`): keeps what happened in it, forgets the hash that is too old, and how many extrinsics and
 * bytes it holds.
 *
 * @param context - the block
 * @param events - what happened
 */
export function finalizeBlock({ state, block }: Context, events: readonly EventRecord[]): void {
  AllExtrinsicsLen.remove(state);
  ExtrinsicCount.remove(state);
  // As they were recorded; a copy, as this one's list is the block's.
  state.writeItem(itemNumber(Events.path), NO_KEYS, [...events]);
  EventCount.insert(state, events.length);
  const oldest = block - BLOCK_HASH_COUNT - 1;
  if (oldest > 0) BlockHash.remove(state, oldest);
}
