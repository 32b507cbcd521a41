/**
 * `dividends`: bonds, column-normalised, times incentive, added up along rows; in classic also the max-upscaled bonds as
 * stored, since normalising keeps the order: the maximum of the normalised column is the normalised maximum.
 *
 * A lone holder has all ones for 1.0, and its product with the incentive is short of one unit, which is added beforehand.
 * An incentive of 1.0 is left to scalar code: then no other column has any.
 */
import { LOW } from '../fixed/wide';
import { incentive, take, takeZeroed } from '../memory';
import { recordOf, uidOfLane } from './columnRecords';
import { storeU16Lanes, toU16Lanes } from './lanes';
import { pitch, rows } from './layout';
import { divide3, divide4, storeReciprocal } from './Reciprocal';

/** Two u64 per row, to be added up. */
export let rowDividends: usize = 0;

let overSum: usize = 0;
let overMaximum: usize = 0;
/** u32 x 4 each: incentives, the bond that is the whole column, the normalised maximum. */
let incentives: usize = 0;
let wholes: usize = 0;
let maxima: usize = 0;

export function startDividends(): void {
  rowDividends = takeZeroed(rows, 4);
  overSum = take(1, 6);
  overMaximum = take(1, 6);
  incentives = take(1, 4);
  wholes = take(1, 4);
  maxima = take(1, 4);
}

export function classicDividends(strip: u32, bonds: usize, stored: usize, used: u32): void {
  prepareColumns(strip, bonds, used, 3);
  const shares = v128.load(incentives);
  const whole = v128.load(wholes);
  const most = v128.load(maxima);
  const sums = overSum;
  const tops = overMaximum;
  const totals = rowDividends;
  const step = pitch;
  const end = rows << 4;
  for (let at: usize = 0; at < end; at += 16, stored += step) {
    const bond = v128.load(bonds + at);
    const share = v128.or(divide3(bond, sums), i32x4.eq(bond, whole));
    addDividends(totals + at, share, shares);
    const upscaled = v128.or(divide3(share, tops), i32x4.eq(share, most));
    storeU16Lanes(stored, toU16Lanes(upscaled));
  }
}

export function yuma3Dividends(strip: u32, bonds: usize, used: u32): void {
  prepareColumns(strip, bonds, used, 4);
  const shares = v128.load(incentives);
  const whole = v128.load(wholes);
  const sums = overSum;
  const totals = rowDividends;
  const end = rows << 4;
  for (let at: usize = 0; at < end; at += 16) {
    const bond = v128.load(bonds + at);
    // `whole` is 0 where no bond is the whole column; then all ones belong to empty cells and must go.
    const alone = v128.andnot(i32x4.eq(bond, whole), i32x4.eq(bond, i32x4.splat(0)));
    addDividends(totals + at, v128.or(divide4(bond, sums), alone), shares);
  }
}

// @ts-ignore: decorator
@inline
function addDividends(at: usize, share: v128, shares: v128): void {
  const low = i64x2.shr_u(i64x2.extmul_low_i32x4_u(share, shares), 32);
  const high = i64x2.shr_u(i64x2.extmul_high_i32x4_u(share, shares), 32);
  v128.store(at, i64x2.add(i64x2.add(v128.load(at), low), high));
}

function prepareColumns(strip: u32, bonds: usize, used: u32, words: u32): void {
  for (let lane: u32 = 0; lane < 4; lane++) {
    const record = recordOf(strip);
    const most = load<u32>(record + (lane << 2), 16);
    const sum = load<u64>(record + (lane << 3), 32);
    const at = lane << 2;
    // 1.0 and all ones are the same holder of a whole column.
    const alone = most != 0 && (most == sum || (most == 0xffffffff && sum == 1 << 32 && words == 4));
    const top = most == 0 || alone ? 1 << 32 : (<u64>most << 32) / sum;
    storeReciprocal(overSum + at, sum, words);
    store<u32>(wholes + at, alone ? most : words == 3 ? 0xffffffff : 0);
    store<u32>(maxima + at, alone ? 0xffffffff : <u32>top);
    if (words == 3) storeReciprocal(overMaximum + at, top, 3);
    store<u32>(incentives + at, 0);
    if (lane < used) shareLane(strip, lane, bonds, sum, alone);
  }
}

/** Sets a lane's incentive, and adds what the lanes cannot hold. */
function shareLane(strip: u32, lane: u32, bonds: usize, sum: u64, alone: bool): void {
  const share = load<u64>(incentive() + (uidOfLane(strip, lane) << 3));
  const isWhole = share >> 32 != 0;
  if (!isWhole) store<u32>(incentives + (lane << 2), <u32>share);
  if (share == 0 || !(alone || isWhole)) return;
  for (let r: u32 = 0; r < rows; r++) {
    const bond = load<u32>(bonds + (r << 4) + (lane << 2));
    if (bond == 0) continue;
    const at = rowDividends + (r << 4);
    const missing: u64 = !isWhole ? 1 : alone ? 1 << 32 : quotient(bond, sum);
    store<u64>(at, load<u64>(at) + missing);
  }
}

function quotient(bond: u64, sum: u64): u64 {
  // The sum is below 2^48: two steps of 16 bits.
  const high = (bond << 16) / sum;
  return (high << 16) + ((((bond << 16) - high * sum) << 16) / sum);
}
