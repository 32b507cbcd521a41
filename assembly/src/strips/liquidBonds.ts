/**
 * The EMA with liquid alpha on a strip, two rows at a time: a sigmoid only where there is a weight, the one of difference 0,
 * which clipped weights have, only once, and the series of eight cells together. Rows are sorted here and weights above 0, so
 * each cell finds its own entries.
 *
 * Lanes hold proportions below 1.0 and series take exponents below 8 other than 1 (whose power is a constant); where a cell has
 * more, its group is computed one by one. Below that, the sigmoid is below 1.0, so alpha stays below `high`, and neither the
 * clamp of alpha nor that of the bond, which lies between weight and old bond, can change anything.
 */
import { alphaSigmoid, combinedDifference, steepnessFactor } from '../epoch/alphaSigmoid';
import { mul, ONE, u16Proportion } from '../fixed/I32F32';
import { LOW, magnitude } from '../fixed/wide';
import { take } from '../memory';
import { alphaHigh, alphaLow, steepness } from '../parameters';
import { fromLane } from './columnRecords';
import { finishYuma3 } from './emaBonds';
import { isDoubtful, prepareSeries, series8, sigmoids } from './expSeries';
import { isOne, mulHigh, packDoubles, rounder, toDoubles, twoTo52 } from './lanes';
import { pitch, rows } from './layout';

let low: i64 = 0;
let high: i64 = 0;
let factor: i64 = 0;
/** The alpha of difference 0. */
let calm: i64 = 0;
/** Two groups: exponents, f64 x 4, which become their sums; which are negative; which need the series. */
let groups: usize = 0;

// What `findExponents` finds.
const CALM: u32 = 0;
const SERIES: u32 = 1;
const ONE_BY_ONE: u32 = 2;

export function startLiquid(): void {
  low = u16Proportion(alphaLow);
  high = u16Proportion(alphaHigh);
  factor = steepnessFactor(steepness);
  calm = alphaSigmoid(0, low, high, factor);
  groups = take(2, 6);
  prepareSeries(<f64>magnitude(factor) / 2 + 1);
}

/** Returns false where the result is ambiguous. */
export function liquidEma(weights: usize, bonds: usize, medians: usize, record: usize): bool {
  const consensus = v128.load(medians);
  const end = weights + (rows << 4);
  // An odd number of rows leaves room behind the last.
  if (rows & 1) v128.store(end, i32x4.splat(0));
  let old = bonds;
  for (let at = weights; at < end; at += 32, old += pitch << 1) {
    const weight0 = v128.load(at);
    const weight1 = v128.load(at, 16);
    if (!v128.any_true(v128.or(weight0, weight1))) continue;
    const old0 = proportions(old);
    const old1 = proportions(old + pitch);
    const needs = findExponents(groups, weight0, old0, consensus) | findExponents(groups + 64, weight1, old1, consensus);
    if (needs == SERIES) series8(groups, groups + 64);
    const alpha0 = alphas(groups, needs);
    const alpha1 = alphas(groups + 64, needs);
    if (needs >= ONE_BY_ONE || (needs == SERIES && isDoubtful())) {
      if (!oneByOne(at, old, medians) || !oneByOne(at + 16, old + pitch, medians)) return false;
      continue;
    }
    v128.store(at, ema(alpha0, weight0, old0));
    v128.store(at, ema(alpha1, weight1, old1), 16);
  }
  return finishYuma3(weights, bonds, record);
}

// @ts-ignore: decorator
@inline
function proportions(stored: usize): v128 {
  const bonds = v128.load_ext<u16>(stored);
  return v128.or(bonds, i32x4.shl(bonds, 16));
}

/** `combinedDifference` and `exponentOf` of four cells. */
function findExponents(group: usize, weight: v128, old: v128, consensus: v128): u32 {
  const isAbove = i32x4.ge_u(weight, old);
  const from = v128.bitselect(weight, old, isAbove);
  const difference = i32x4.sub(from, i32x4.min_u(from, v128.bitselect(consensus, weight, isAbove)));
  const centred = i32x4.sub(difference, i32x4.splat(i32.MIN_VALUE));
  const size = i32x4.abs(centred);
  const isNegative = v128.xor(i32x4.shr_s(centred, 31), i32x4.splat(<i32>(factor >> 63)));
  const factorLow = i32x4.splat(<i32>magnitude(factor));
  const factorHigh = i32x4.splat(<i32>(magnitude(factor) >> 32));
  const exponent01 = floored(
    i64x2.extmul_low_i32x4_u(size, factorLow),
    i64x2.extmul_low_i32x4_u(size, factorHigh),
    i64x2.extend_low_i32x4_s(isNegative),
  );
  const exponent23 = floored(
    i64x2.extmul_high_i32x4_u(size, factorLow),
    i64x2.extmul_high_i32x4_u(size, factorHigh),
    i64x2.extend_high_i32x4_s(isNegative),
  );
  const isHeld = i32x4.ne(weight, i32x4.splat(0));
  const isLive = v128.and(isHeld, i32x4.ne(difference, i32x4.splat(0)));
  const live01 = v128.and(toDoubles(exponent01, twoTo52()), i64x2.extend_low_i32x4_s(isLive));
  const live23 = v128.and(toDoubles(exponent23, twoTo52()), i64x2.extend_high_i32x4_s(isLive));
  v128.store(group, live01);
  v128.store(group, live23, 16);
  v128.store(group, isNegative, 32);
  v128.store(group, isLive, 48);
  const wide = v128.and(isHeld, v128.or(isOne(weight), isOne(old)));
  if (low == ONE || v128.any_true(v128.or(v128.or(beyond(live01), beyond(live23)), wide))) return ONE_BY_ONE;
  return v128.any_true(isLive) ? SERIES : CALM;
}

/** All ones for exponents that are not for the series. */
// @ts-ignore: decorator
@inline
function beyond(exponents: v128): v128 {
  return v128.or(
    f64x2.ge(exponents, f64x2.splat(8 * <f64>ONE)),
    f64x2.eq(exponents, f64x2.splat(<f64>ONE)),
  );
}

/** The size of a product, given in two parts; of a negative one, whose floor is away from 0, rounded up. */
// @ts-ignore: decorator
@inline
function floored(fraction: v128, whole: v128, isNegative: v128): v128 {
  const isPart = i64x2.ne(v128.and(fraction, i64x2.splat(LOW)), i64x2.splat(0));
  return i64x2.sub(i64x2.add(whole, i64x2.shr_u(fraction, 32)), v128.and(isPart, isNegative));
}

/** The alphas of four cells whose series are done. */
// @ts-ignore: decorator
@inline
function alphas(group: usize, needs: u32): v128 {
  if (needs == CALM) return i32x4.splat(<i32>calm);
  const isNegative = v128.load(group, 32);
  const isLive = v128.load(group, 48);
  const sigmoid = packDoubles(
    sigmoids(v128.load(group), i64x2.extend_low_i32x4_s(isNegative), i64x2.extend_low_i32x4_s(isLive)),
    sigmoids(v128.load(group, 16), i64x2.extend_high_i32x4_s(isNegative), i64x2.extend_high_i32x4_s(isLive)),
    rounder(),
  );
  const range = high - low;
  const part = i32x4.add(mulHigh(sigmoid, i32x4.splat(<i32>range)), v128.and(sigmoid, i32x4.splat(-(<i32>(range >> 32)))));
  return v128.bitselect(i32x4.add(i32x4.splat(<i32>low), part), i32x4.splat(<i32>calm), isLive);
}

/** The EMA of four cells. */
// @ts-ignore: decorator
@inline
function ema(alpha: v128, weight: v128, old: v128): v128 {
  // old * (1 - alpha), floored: old minus the ceiling of old * alpha.
  const almostOne = i64x2.splat(LOW);
  const lost = v128.shuffle<u32>(
    i64x2.add(i64x2.extmul_low_i32x4_u(alpha, old), almostOne),
    i64x2.add(i64x2.extmul_high_i32x4_u(alpha, old), almostOne),
    1,
    3,
    5,
    7,
  );
  const bond = i32x4.add(i32x4.sub(old, lost), mulHigh(alpha, weight));
  return v128.andnot(bond, i32x4.eq(weight, i32x4.splat(0)));
}

/** Four cells without lanes. Returns false where the result is ambiguous: all ones are to mean 1.0. */
function oneByOne(weights: usize, bonds: usize, medians: usize): bool {
  for (let lane: usize = 0; lane < 16; lane += 4) {
    const weight = <i64>fromLane(load<u32>(weights + lane));
    if (weight == 0) continue;
    const old = u16Proportion(load<u16>(bonds + (lane >> 1)));
    const difference = combinedDifference(<i64>fromLane(load<u32>(medians + lane)), weight, old);
    const alpha = difference == 0 ? calm : alphaSigmoid(difference, low, high, factor);
    const bond = min(mul(ONE - alpha, old) + mul(alpha, weight), ONE);
    if (bond == 0xffffffff) return false;
    store<u32>(weights + lane, <u32>min(bond, 0xffffffff));
  }
  return true;
}
