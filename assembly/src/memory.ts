/**
 * Where everything stands in memory. The host owns the memory: `plan` lays the arrays out above the heap base and says
 * where they end, the host grows the memory to that, then reads the addresses from the table, in the order below.
 */

/** Slots of the address table. The host's `kernelMemory.ts` and `readOutput.ts` read them in the same order. */
const SLOTS = 29;
const TABLE: usize = memory.data(SLOTS * 4);

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

// Inputs.
// @ts-ignore: decorator
@inline export function lastUpdate(): usize { return slot(0); }
// @ts-ignore: decorator
@inline export function blockAtRegistration(): usize { return slot(1); }
// @ts-ignore: decorator
@inline export function commitBlocks(): usize { return slot(2); }
// @ts-ignore: decorator
@inline export function totalStake(): usize { return slot(3); }
// @ts-ignore: decorator
@inline export function permits(): usize { return slot(4); }
// @ts-ignore: decorator
@inline export function weights(): usize { return TABLE + 5 * 4; }
// @ts-ignore: decorator
@inline export function bonds(): usize { return TABLE + 9 * 4; }
// @ts-ignore: decorator
@inline export function nextBonds(): usize { return TABLE + 13 * 4; }
// Outputs as the chain stores them.
// @ts-ignore: decorator
@inline export function active(): usize { return slot(17); }
// @ts-ignore: decorator
@inline export function newPermits(): usize { return slot(18); }
// @ts-ignore: decorator
@inline export function storedVectors(): usize { return slot(19); }
// @ts-ignore: decorator
@inline export function serverEmission(): usize { return slot(20); }
// @ts-ignore: decorator
@inline export function validatorEmission(): usize { return slot(21); }
// @ts-ignore: decorator
@inline export function combinedEmission(): usize { return slot(22); }
// Raw I32F32 intermediates.
// @ts-ignore: decorator
@inline export function stake(): usize { return slot(23); }
// @ts-ignore: decorator
@inline export function activeStake(): usize { return slot(24); }
// @ts-ignore: decorator
@inline export function consensus(): usize { return slot(25); }
// @ts-ignore: decorator
@inline export function incentive(): usize { return slot(26); }
// @ts-ignore: decorator
@inline export function dividends(): usize { return slot(27); }
// @ts-ignore: decorator
@inline export function validatorTrust(): usize { return slot(28); }

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
  let next = TABLE;
  next = put(next, uids, 3);
  next = put(next, uids, 3);
  next = put(next, uids, 3);
  next = put(next, uids * 2, 3);
  next = put(next, uids, 0);
  next = putRows(next, weightsCapacity);
  next = putRows(next, bondsCapacity);
  next = putRows(next, bondsCapacity);
  next = put(next, uids, 0);
  next = put(next, uids, 0);
  next = put(next, uids * 5, 1);
  for (let i = 0; i < 9; i++) next = put(next, uids, 3);
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

// @ts-ignore: decorator
@inline
function slot(index: usize): usize {
  return load<u32>(TABLE + index * 4);
}

function put(at: usize, count: usize, shift: u32): usize {
  store<u32>(at, <u32>take(count, shift));
  return at + 4;
}

function putRows(at: usize, capacity: u32): usize {
  at = put(at, n, 2);
  at = put(at, n, 2);
  at = put(at, capacity, 1);
  return put(at, capacity, 1);
}
