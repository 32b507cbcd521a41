/**
 * The EMA of bonds on a strip, fused with the normalisations before and the sums after it.
 *
 * Classic: all ones stand for 1.0 in a normalised column, which only a lone holder reaches: any other quotient is at most
 * c - 1 over c, below all ones as sums of u16 are below 2^32 and stakes below all ones. The EMA is 1.0 where both are. It may
 * also be all ones by itself, but then the column has no other bond, and x / x is 1.0 either way, or its sum is 2^32 exactly,
 * and the epoch runs on sparse rows.
 *
 * Yuma3: old bonds are u16 proportions, b * 65537, all ones for 65535. With alpha at least 2^-15 away from 0 and 1 the EMA
 * is all ones only as 1.0. Sums need 64 bits.
 */
import { take } from '../memory';
import { deltaMaxima, deltaSums } from './clip';
import { isOne, loadProportions, quotientOfU16, rounder, scale, storeU16Lanes, toU16Lanes, TWO_32 } from './lanes';
import { pitch, rows } from './layout';
import { divide, RECIPROCAL_SHIFT, storeReciprocal } from './Reciprocal';

let reciprocal: usize = 0;
/** f64 x 4 and f64 x 4: factors and shifts of `quotientOfU16`, column by column. */
let factors: usize = 0;
/**
 * u32 x 4 each: the delta and the stored bond that are the whole column, alpha and 1 - alpha. What loops only read they load
 * from memory, before: the compiler would move into the loop how it is computed.
 */
let constants: usize = 0;
/** Room for four sums and maxima, or 64-bit sums. */
let sums: usize = 0;

export function startEma(alpha: u32): void {
  reciprocal = take(1, RECIPROCAL_SHIFT);
  factors = take(1, 6);
  constants = take(1, 6);
  sums = take(1, 5);
  v128.store(constants, i32x4.splat(<i32>alpha), 32);
  v128.store(constants, i32x4.splat(-(<i32>alpha)), 48);
}

/** The sum of a column in 64 bits: a 32-bit sum of 0 with a maximum above 0 has wrapped. */
// @ts-ignore: decorator
@inline
export function unwrapped(sum: u32, most: u32): u64 {
  return sum == 0 && most != 0 ? 1 << 32 : sum;
}

/** Returns false where the result is ambiguous. */
export function classicEma(weights: usize, bonds: usize, record: usize): bool {
  prepareDelta();
  prepareBonds(bonds);
  const wholeDelta = v128.load(constants);
  const wholeBond = v128.load(constants, 16);
  const keepNew = v128.load(constants, 32);
  const keepOld = v128.load(constants, 48);
  const step = pitch;
  const f = reciprocal;
  const round = rounder();
  const scaleLow = v128.load(factors);
  const scaleHigh = v128.load(factors, 16);
  const shiftLow = v128.load(factors, 32);
  const shiftHigh = v128.load(factors, 48);
  let sum = i32x4.splat(0);
  let most = i32x4.splat(0);
  const end = rows << 4;
  for (let at: usize = 0; at < end; at += 16, bonds += step) {
    const delta = v128.load(weights + at);
    const fresh = v128.or(divide(delta, f), i32x4.eq(delta, wholeDelta));
    const stored = v128.load_ext<u16>(bonds);
    const old = v128.or(
      quotientOfU16(stored, scaleLow, scaleHigh, shiftLow, shiftHigh, round),
      i32x4.eq(stored, wholeBond),
    );
    const bond = ema(keepNew, fresh, keepOld, old);
    sum = i32x4.add(sum, bond);
    most = i32x4.max_u(most, bond);
    v128.store(weights + at, bond);
  }
  v128.store(record, most);
  storeSums(record, sum, most);
  return !v128.any_true(v128.and(isOne(most), i32x4.eq(sum, i32x4.splat(0))));
}

/** Also leaves the bonds as stored in place of the old ones. Returns false where the result is ambiguous. */
export function yuma3Ema(weights: usize, bonds: usize, record: usize): bool {
  const keepNew = v128.load(constants, 32);
  const keepOld = v128.load(constants, 48);
  const end = rows << 4;
  let oldBonds = bonds;
  for (let at: usize = 0; at < end; at += 16, oldBonds += pitch) {
    const old = loadProportions(oldBonds);
    v128.store(weights + at, ema(keepNew, v128.load(weights + at), keepOld, old));
  }
  return finishYuma3(weights, bonds, record);
}

/** Sums, maxima and stored form of a strip of Yuma3 bonds. */
export function finishYuma3(weights: usize, bonds: usize, record: usize): bool {
  let low = i64x2.splat(0);
  let high = i64x2.splat(0);
  let ones = i32x4.splat(0);
  let most = i32x4.splat(0);
  const end = rows << 4;
  for (let at: usize = 0; at < end; at += 16, bonds += pitch) {
    const bond = v128.load(weights + at);
    low = i64x2.add(low, i64x2.extend_low_i32x4_u(bond));
    high = i64x2.add(high, i64x2.extend_high_i32x4_u(bond));
    ones = i32x4.sub(ones, isOne(bond));
    most = i32x4.max_u(most, bond);
    storeU16Lanes(bonds, toU16Lanes(bond));
  }
  low = i64x2.add(low, i64x2.extend_low_i32x4_u(ones));
  high = i64x2.add(high, i64x2.extend_high_i32x4_u(ones));
  v128.store(record, most);
  v128.store(record, low, 16);
  v128.store(record, high, 32);
  // 1.0 beside other bonds: its quotient would be that of all ones.
  return !v128.any_true(isOne(most)) || aloneAtOne(record);
}

/** Whether every column whose maximum is 1.0 sums to 1.0. */
function aloneAtOne(record: usize): bool {
  for (let lane: usize = 0; lane < 4; lane++)
    if (load<u32>(record + (lane << 2)) == 0xffffffff && load<u64>(record + (lane << 3), 16) != 1 << 32) return false;
  return true;
}

// @ts-ignore: decorator
@inline
function ema(keepNew: v128, fresh: v128, keepOld: v128, old: v128): v128 {
  // Both 1.0: the two shares add up to 2^32, which wraps to 0.
  return v128.or(
    i32x4.add(scale(keepNew, fresh), scale(keepOld, old)),
    v128.and(isOne(fresh), isOne(old)),
  );
}

function prepareDelta(): void {
  storeWhole(constants, deltaSums);
  v128.store(sums, deltaSums);
  v128.store(sums, deltaMaxima, 16);
  for (let lane: usize = 0; lane < 16; lane += 4)
    storeReciprocal(reciprocal + lane, unwrapped(load<u32>(sums + lane), load<u32>(sums + lane, 16)));
}

function prepareBonds(bonds: usize): void {
  let sum = i32x4.splat(0);
  const end = bonds + rows * pitch;
  for (let at = bonds; at < end; at += pitch) sum = i32x4.add(sum, v128.load_ext<u16>(at));
  storeWhole(constants + 16, sum);
  v128.store(sums, sum);
  for (let lane: usize = 0; lane < 4; lane++) {
    const total = <f64>load<u32>(sums + (lane << 2));
    store<f64>(factors + (lane << 3), total == 0 ? 0 : TWO_32 / total);
    store<f64>(factors + (lane << 3), total == 0 ? -0.25 : 0.5 / total - 0.5, 32);
  }
}

/** Stores what is a whole column: its sum, all ones for an empty one. */
function storeWhole(at: usize, sum: v128): void {
  v128.store(at, v128.or(sum, i32x4.eq(sum, i32x4.splat(0))));
}

function storeSums(record: usize, sum: v128, most: v128): void {
  v128.store(sums, sum);
  v128.store(sums, most, 16);
  for (let lane: usize = 0; lane < 16; lane += 4)
    store<u64>(record + (lane << 1), unwrapped(load<u32>(sums + lane), load<u32>(sums + lane, 16)), 16);
}
