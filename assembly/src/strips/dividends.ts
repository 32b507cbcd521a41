/**
 * `dividends`: bonds, column-normalised, times incentive, added up along rows; in classic also the max-upscaled bonds as
 * stored, since normalising keeps the order: the maximum of the normalised column is the normalised maximum.
 *
 * A lone holder has all ones for 1.0, and its product with the incentive is short of one unit, which is added beforehand.
 * An incentive of 1.0 is left to scalar code: then no other column has any.
 */
import { incentive, take, takeZeroed } from '../memory';
import { flags, YUMA3 } from '../abi.generated';
import { recordOf, uidOfLane } from './columnRecords';
import { highWords, rounder, storeU16Lanes, toU16Lanes, twoTo52 } from './lanes';
import { pitch, rows } from './layout';
import { divide, RECIPROCAL_SHIFT, storeReciprocal } from './Reciprocal';
import { DIVISOR_SHIFT, divideWide, storeDivisor } from './WideDivisor';

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
  overSum = take(1, max(RECIPROCAL_SHIFT, DIVISOR_SHIFT));
  overMaximum = take(1, RECIPROCAL_SHIFT);
  incentives = take(1, 4);
  wholes = take(1, 4);
  maxima = take(1, 4);
}

export function classicDividends(strip: u32, bonds: usize, stored: usize, used: u32): void {
  prepareColumns(strip, bonds, used);
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
    const share = v128.or(divide(bond, sums), i32x4.eq(bond, whole));
    addDividends(totals + at, share, shares);
    const upscaled = v128.or(divide(share, tops), i32x4.eq(share, most));
    storeU16Lanes(stored, toU16Lanes(upscaled));
  }
}

export function yuma3Dividends(strip: u32, bonds: usize, used: u32): void {
  prepareColumns(strip, bonds, used);
  const shares = v128.load(incentives);
  const words = highWords();
  const two52 = twoTo52();
  const round = rounder();
  const sums = overSum;
  const totals = rowDividends;
  const end = rows << 4;
  for (let at: usize = 0; at < end; at += 16)
    addDividends(totals + at, divideWide(v128.load(bonds + at), sums, words, two52, round), shares);
}

// @ts-ignore: decorator
@inline
function addDividends(at: usize, share: v128, shares: v128): void {
  const low = i64x2.shr_u(i64x2.extmul_low_i32x4_u(share, shares), 32);
  const high = i64x2.shr_u(i64x2.extmul_high_i32x4_u(share, shares), 32);
  v128.store(at, i64x2.add(i64x2.add(v128.load(at), low), high));
}

function prepareColumns(strip: u32, bonds: usize, used: u32): void {
  const record = recordOf(strip);
  for (let lane: u32 = 0; lane < 4; lane++) {
    const most = load<u32>(record + (lane << 2));
    const sum = load<u64>(record + (lane << 3), 16);
    // 1.0 and all ones are the same holder of a whole column.
    const alone = most != 0 && (most == sum || (most == 0xffffffff && sum == 1 << 32 && (flags & YUMA3) != 0));
    if (flags & YUMA3) storeDivisor(overSum, lane, sum);
    else prepareQuotients(lane << 2, most, sum, alone);
    store<u32>(incentives + (lane << 2), 0);
    if (lane < used) shareLane(strip, lane, bonds, sum, alone);
  }
}

/** The divisors of a classic column, and the numbers whose quotients are 1.0. */
function prepareQuotients(at: usize, most: u32, sum: u64, alone: bool): void {
  const top = most == 0 || alone ? 1 << 32 : (<u64>most << 32) / sum;
  storeReciprocal(overSum + at, sum);
  storeReciprocal(overMaximum + at, top);
  store<u32>(wholes + at, alone ? most : 0xffffffff);
  store<u32>(maxima + at, alone ? 0xffffffff : <u32>top);
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
