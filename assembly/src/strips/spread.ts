/**
 * `weights` and `bonds`: stored rows into strips, masked on the way. Weights stay raw u16 here; each row gets the factors
 * that normalise it (`strips/lanes.ts`), which the next step applies where it reads.
 *
 * A row that holds a uid twice cannot be spread, nor, for liquid alpha, a row that is not sorted or holds a zero weight,
 * whose mere presence keeps a bond alive: then the answer is false, and the epoch runs on sparse rows.
 */
import { keepsBond, registeredBefore } from '../epoch/keepsWeight';
import { blockAtRegistration, bonds, n, rowEnd, rowStart, take, takeZeroed, weights } from '../memory';
import { flags, LIQUID_ALPHA, owner, YUMA3 } from '../parameters';
import { columnOffsets, NONE, rows, rowUids, stride, strips, weighers } from './layout';

/** The two matrices. */
export let weightStrips: usize = 0;
export let bondStrips: usize = 0;
/** Two f64 per row: factor and shift of `quotientOfU16`. */
export let rowFactors: usize = 0;
/** Whether some row has one weight only, which is then 1.0. */
export let anySingleWeight: bool = false;

const TWO_32: f64 = 4294967296;
/** The shift of a row with one weight; no `0.5 / total - 0.5` is that. */
const SINGLE: f64 = -0.125;

export function spreadWeights(): bool {
  weightStrips = takeZeroed(stride * strips, 0);
  rowFactors = take(rows, 4);
  anySingleWeight = false;
  for (let r: u32 = 0; r < weighers; r++) if (!spreadWeightsRow(r)) return false;
  return true;
}

export function spreadBonds(): bool {
  bondStrips = takeZeroed(stride * strips, 0);
  forgetRecentColumns();
  for (let r: u32 = 0; r < rows; r++) if (!spreadBondsRow(r)) return false;
  return true;
}

/** Addresses are read once per row: the stores in the loop could change them, for all the compiler knows. */
function spreadWeightsRow(r: u32): bool {
  const i = load<u32>(rowUids + (r << 2));
  const into = weightStrips + (r << 4);
  const sorted = isLiquid();
  const uids = n;
  const diagonal = i == owner ? NONE : i;
  const limit = registeredBefore(i);
  const registered = blockAtRegistration();
  const offsets = columnOffsets;
  let uidsAt = load<u32>(weights(), 8) + (rowStart(weights(), i) << 1);
  let valuesAt = load<u32>(weights(), 12) + (rowStart(weights(), i) << 1);
  const end = load<u32>(weights(), 8) + (rowEnd(weights(), i) << 1);
  let total: u32 = 0;
  let kept: u32 = 0;
  let next: u32 = 0;
  for (; uidsAt < end; uidsAt += 2, valuesAt += 2) {
    const j: u32 = load<u16>(uidsAt);
    if (j >= uids || j == diagonal || load<u64>(registered + (j << 3)) >= limit) continue;
    const value: u32 = load<u16>(valuesAt);
    const at = into + load<u32>(offsets + (j << 2));
    if (load<u32>(at) != 0 || (sorted && (j < next || value == 0))) return false;
    next = j + 1;
    total += value;
    kept += u32(value != 0);
    store<u32>(at, value);
  }
  storeFactors(r, total, kept == 1);
  return true;
}

/** A single weight becomes all ones, which no other can: w / total <= 65535 / 65536. */
function storeFactors(r: u32, total: u32, single: bool): void {
  const at = rowFactors + (r << 4);
  store<f64>(at, total == 0 ? 0 : (TWO_32 - f64(single)) / <f64>total);
  store<f64>(at, total == 0 ? 0 : single ? SINGLE : 0.5 / <f64>total - 0.5, 8);
  anySingleWeight = anySingleWeight || single;
}

/** Whether a row has one weight only. */
// @ts-ignore: decorator
@inline
export function isSingle(r: u32): bool {
  return load<f64>(rowFactors + (r << 4), 8) == SINGLE;
}

/** Bonds toward recently registered uids count for nothing, so their columns need not be found again. */
function forgetRecentColumns(): void {
  for (let j: u32 = 0; j < n; j++)
    if (!keepsBond(load<u64>(blockAtRegistration() + (j << 3)))) store<u32>(columnOffsets + (j << 2), NONE);
}

function spreadBondsRow(r: u32): bool {
  const i = load<u32>(rowUids + (r << 2));
  const into = bondStrips + (r << 4);
  const sorted = isLiquid();
  const uids = n;
  const offsets = columnOffsets;
  let uidsAt = load<u32>(bonds(), 8) + (rowStart(bonds(), i) << 1);
  let valuesAt = load<u32>(bonds(), 12) + (rowStart(bonds(), i) << 1);
  const end = load<u32>(bonds(), 8) + (rowEnd(bonds(), i) << 1);
  let next: u32 = 0;
  for (; uidsAt < end; uidsAt += 2, valuesAt += 2) {
    const j: u32 = load<u16>(uidsAt);
    if (sorted && j < next) return false;
    next = j + 1;
    if (j >= uids) continue;
    const offset = load<u32>(offsets + (j << 2));
    if (offset == NONE) continue;
    const at = into + offset;
    if (load<u32>(at) != 0) return false;
    store<u32>(at, load<u16>(valuesAt));
  }
  return true;
}

// @ts-ignore: decorator
@inline
function isLiquid(): bool {
  return (flags & (YUMA3 | LIQUID_ALPHA)) == (YUMA3 | LIQUID_ALPHA);
}
