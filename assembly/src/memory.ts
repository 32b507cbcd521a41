/**
 * Where everything stands in memory. The host owns the memory: `plan` lays the arrays out above the heap base and says
 * where they end, the host grows the memory to that, then reads the addresses from the table, in the order of `abi.ts`.
 */

import { bonds, layOut, nextBonds, TABLE } from './abi.generated';

export {
  active,
  activeStake,
  blockAtRegistration,
  bonds,
  combinedEmission,
  commitBlocks,
  consensus,
  dividends,
  incentive,
  lastUpdate,
  newPermits,
  nextBonds,
  permits,
  previousConsensus,
  serverEmission,
  stake,
  storedVectors,
  totalStake,
  validatorEmission,
  validatorTrust,
  weights,
} from './abi.generated';

/** Number of uids. */
export let n: u32 = 0;

/** First free byte behind the planned arrays: scratch memory starts here. */
export let planned: u64 = 0;

/** In 64 bits, so that a plan beyond 4 GiB is seen as such instead of starting over. */
let cursor: u64 = 0;

/** Address of the table. */
export function table(): usize {
  return TABLE;
}

/** Stored rows: where each row starts and ends, and the entries. */
// @ts-ignore: decorator
@inline export function rowStart(rows: usize, i: u32): u32 { return load<u32>(load<u32>(rows) + (i << 2)); }
// @ts-ignore: decorator
@inline export function rowEnd(rows: usize, i: u32): u32 { return load<u32>(load<u32>(rows, 4) + (i << 2)); }
// @ts-ignore: decorator
@inline export function uidAt(rows: usize, k: u32): u32 { return load<u16>(load<u32>(rows, 8) + (k << 1)); }
// @ts-ignore: decorator
@inline export function valueAt(rows: usize, k: u32): u32 { return load<u16>(load<u32>(rows, 12) + (k << 1)); }

/** Lays out every array for `uids` uids and so many stored entries; returns the first byte behind them. */
export function plan(uids: u32, weightsCapacity: u32, bondsCapacity: u32): f64 {
  n = uids;
  cursor = __heap_base;
  layOut(uids, weightsCapacity, bondsCapacity);
  planned = cursor;
  // The lists of rows and columns are taken before `prepare` can say what it needs.
  return <f64>(cursor + <u64>uids * 16 + 256);
}

/** Forgets all scratch memory. */
export function resetScratch(): void {
  cursor = planned;
}

/** Takes `count` elements of `1 << shift` bytes of scratch memory, 16-byte aligned. The host has grown the memory. */
export function take(count: usize, shift: u32): usize {
  const address = <usize>cursor;
  cursor = (cursor + (<u64>count << shift) + 15) & ~15;
  return address;
}

/** Takes zeroed scratch memory. */
export function takeZeroed(count: usize, shift: u32): usize {
  const address = take(count, shift);
  memory.fill(address, 0, count << shift);
  return address;
}

/** Exchanges the two bond matrices, so that the new bonds are the next epoch's, where they stand. */
export function swapBonds(): void {
  for (let i: usize = 0; i < 16; i += 4) {
    const address = load<u32>(bonds() + i);
    store<u32>(bonds() + i, load<u32>(nextBonds() + i));
    store<u32>(nextBonds() + i, address);
  }
}

/** Takes an array and writes its address into the table; returns where the next one goes. */
export function put(at: usize, count: usize, shift: u32): usize {
  store<u32>(at, <u32>take(count, shift));
  return at + 4;
}

/** The same for the four arrays of a matrix. */
export function putRows(at: usize, capacity: u32): usize {
  at = put(at, n, 2);
  at = put(at, n, 2);
  at = put(at, capacity, 1);
  return put(at, capacity, 1);
}
