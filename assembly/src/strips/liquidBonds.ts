/**
 * The EMA with liquid alpha on a strip, two rows at a time: a sigmoid only where there is a weight, the one of difference 0,
 * which clipped weights have, only once, and the series of eight cells together. Rows are sorted here and weights above 0, so
 * each cell finds its own entries.
 *
 * Lanes hold proportions below 1.0 and series take exponents below 8; where a cell has more, or its series is in doubt, its group
 * is computed one by one. (An exponent of 1, whose power the chain has as a constant, is in doubt from its second term on, 1 / 2.)
 * Otherwise the sigmoid is below 1.0, so alpha stays below `high`, and neither the clamp of alpha nor that of the bond, which
 * lies between weight and old bond, can change anything.
 */
import { alphaSigmoid, combinedDifference, steepnessFactor } from '../epoch/alphaSigmoid';
import { mul, ONE, u16Proportion } from '../fixed/I32F32';
import { take } from '../memory';
import { alphaHigh, alphaLow, steepness } from '../abi.generated';
import { fromLane } from './columnRecords';
import { finishYuma3 } from './emaBonds';
import { isDoubtful, prepareSeries, series8, sigmoids } from './expSeries';
import { exponents, prepareExponents } from './exponents';
import { isOne, loadProportions, lowWords, mulHigh, packDoubles, rounder, TWO_32 } from './lanes';
import { pitch, rows } from './layout';

let low: i64 = 0;
let high: i64 = 0;
let factor: i64 = 0;
/** The alpha of difference 0. */
let calm: i64 = 0;
/**
 * Two groups, 128 bytes each. f64 x 4: the exponents' sizes, which become their sums. i64 x 4: which are negative. i64 x 4: which
 * need no series. i32 x 4: the same.
 */
let groups: usize = 0;
/** Whether exponents reach 8. */
let isSteep: bool = false;
const GROUP: usize = 128;
/** Exponents from 8 on are not for the series. */
const BEYOND: f64 = 8 * TWO_32;
/** u32 each: `low`, `calm`, `high - low` and all ones where that is 1.0. */
let constants: usize = 0;

// What `findExponents` finds.
const CALM: u32 = 0;
const SERIES: u32 = 1;
const ONE_BY_ONE: u32 = 2;

export function startLiquid(): void {
  low = u16Proportion(alphaLow);
  high = u16Proportion(alphaHigh);
  factor = steepnessFactor(steepness);
  calm = alphaSigmoid(0, low, high, factor);
  groups = take(2 * GROUP, 0);
  constants = take(1, 4);
  store<u32>(constants, <u32>low);
  store<u32>(constants, <u32>calm, 4);
  store<u32>(constants, <u32>(high - low), 8);
  store<u32>(constants, <u32>-((high - low) >> 32), 12);
  prepareExponents(factor);
  const most = abs(<f64>factor) / 2 + 1;
  isSteep = most >= BEYOND;
  prepareSeries(most);
}

/** Returns false where the result is ambiguous. */
export function liquidEma(weights: usize, bonds: usize, medians: usize, record: usize): bool {
  const end = weights + (rows << 4);
  // An odd number of rows leaves room behind the last.
  if (rows & 1) v128.store(end, i32x4.splat(0));
  let old = bonds;
  for (let at = weights; at < end; at += 32, old += pitch << 1) {
    const needs = findExponents(groups, at, old, medians) | findExponents(groups + GROUP, at + 16, old + pitch, medians);
    if (needs == SERIES) series8(groups, groups + GROUP);
    const alpha0 = alphas(groups, needs);
    const alpha1 = alphas(groups + GROUP, needs);
    if (needs >= ONE_BY_ONE || (needs == SERIES && isDoubtful())) {
      if (!oneByOne(at, old, medians) || !oneByOne(at + 16, old + pitch, medians)) return false;
      continue;
    }
    storeEma(at, alpha0, old);
    storeEma(at + 16, alpha1, old + pitch);
  }
  return finishYuma3(weights, bonds, record);
}

/** `combinedDifference` and `exponentOf` of four cells. */
function findExponents(group: usize, weights: usize, bonds: usize, medians: usize): u32 {
  const zero = i32x4.splat(0);
  const weight = v128.load(weights);
  const old = loadProportions(bonds);
  // What a weight is above consensus, or a larger bond above the weight.
  const from = i32x4.max_u(weight, old);
  const to = v128.bitselect(v128.load(medians), weight, i32x4.eq(from, weight));
  const difference = i32x4.sub(from, i32x4.min_u(from, to));
  const isEmpty = i32x4.eq(weight, zero);
  const isCalm = v128.or(isEmpty, i32x4.eq(difference, zero));
  const centred = i32x4.sub(difference, i32x4.splat(i32.MIN_VALUE));
  const calm01 = i64x2.extend_low_i32x4_s(isCalm);
  const calm23 = i64x2.extend_high_i32x4_s(isCalm);
  const exponent01 = v128.andnot(exponents(f64x2.convert_low_i32x4_s(centred)), calm01);
  const exponent23 = v128.andnot(
    exponents(f64x2.convert_low_i32x4_s(v128.shuffle<u32>(centred, centred, 2, 3, 2, 3))),
    calm23,
  );
  const size01 = f64x2.abs(exponent01);
  const size23 = f64x2.abs(exponent23);
  v128.store(group, size01);
  v128.store(group, size23, 16);
  v128.store(group, f64x2.lt(exponent01, f64x2.splat(0)), 32);
  v128.store(group, f64x2.lt(exponent23, f64x2.splat(0)), 48);
  v128.store(group, calm01, 64);
  v128.store(group, calm23, 80);
  v128.store(group, isCalm, 96);
  let isBeyond = v128.andnot(isOne(from), isEmpty);
  if (isSteep) isBeyond = v128.or(isBeyond, f64x2.ge(f64x2.pmax(size01, size23), f64x2.splat(BEYOND)));
  if (low == ONE || v128.any_true(isBeyond)) return ONE_BY_ONE;
  return i32x4.all_true(isCalm) ? CALM : SERIES;
}

/** The alphas of four cells whose series are done, or that need none. */
// @ts-ignore: decorator
@inline
function alphas(group: usize, needs: u32): v128 {
  const rest = v128.load_splat<u32>(constants, 4);
  if (needs != SERIES) return rest;
  const sigmoid = packDoubles(
    sigmoids(v128.load(group), v128.load(group, 32), v128.load(group, 64)),
    sigmoids(v128.load(group, 16), v128.load(group, 48), v128.load(group, 80)),
    rounder(),
  );
  const part = i32x4.add(
    mulHigh(sigmoid, v128.load_splat<u32>(constants, 8)),
    v128.and(sigmoid, v128.load_splat<u32>(constants, 12)),
  );
  return v128.bitselect(rest, i32x4.add(v128.load_splat<u32>(constants), part), v128.load(group, 96));
}

/** The EMA of four cells in place of their weights. */
// @ts-ignore: decorator
@inline
function storeEma(at: usize, alpha: v128, bonds: usize): void {
  const weight = v128.load(at);
  const old = loadProportions(bonds);
  // old * (1 - alpha), floored: old minus the ceiling of old * alpha.
  const almostOne = lowWords();
  const lost = v128.shuffle<u32>(
    i64x2.add(i64x2.extmul_low_i32x4_u(alpha, old), almostOne),
    i64x2.add(i64x2.extmul_high_i32x4_u(alpha, old), almostOne),
    1,
    3,
    5,
    7,
  );
  const bond = i32x4.add(i32x4.sub(old, lost), mulHigh(alpha, weight));
  v128.store(at, v128.andnot(bond, i32x4.eq(weight, i32x4.splat(0))));
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
