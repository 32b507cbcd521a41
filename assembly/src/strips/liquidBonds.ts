/**
 * The EMA with liquid alpha on a strip: a sigmoid only where there is a weight, the one of difference 0, which clipped weights
 * have, only once, and the series of four cells together. Rows are sorted here and weights above 0, so each cell finds its own
 * entries.
 */
import { alphaOfPower, alphaSigmoid, combinedDifference, exponentOf, steepnessFactor } from '../epoch/alphaSigmoid';
import { expSafe, reciprocal } from '../fixed/exp';
import { mul, ONE, u16Proportion } from '../fixed/I32F32';
import { magnitude } from '../fixed/wide';
import { take } from '../memory';
import { alphaHigh, alphaLow, steepness } from '../parameters';
import { fromLane } from './columnRecords';
import { finishYuma3 } from './emaBonds';
import { prepareSeries, series4 } from './expSeries';
import { pitch, rows } from './layout';

let low: i64 = 0;
let high: i64 = 0;
let factor: i64 = 0;
/** The alpha of difference 0. */
let calm: i64 = 0;
/** Four exponents, as i64; and for `series4`, their sizes in words, then their sums. */
let exponents: usize = 0;
let sums: usize = 0;

/** Exponent of a cell that needs no series. */
const CALM: i64 = i64.MIN_VALUE;
/** `series4` takes exponents below 8. */
const SERIES_LIMIT: i64 = 8 << 32;

export function startLiquid(): void {
  low = u16Proportion(alphaLow);
  high = u16Proportion(alphaHigh);
  factor = steepnessFactor(steepness);
  calm = alphaSigmoid(0, low, high, factor);
  exponents = take(1, 5);
  sums = take(1, 5);
  prepareSeries();
}

/** Returns false where the result is ambiguous. */
export function liquidEma(weights: usize, bonds: usize, medians: usize, record: usize): bool {
  const end = rows << 4;
  let oldBonds = bonds;
  for (let at: usize = 0; at < end; at += 16, oldBonds += pitch) {
    if (!v128.any_true(v128.load(weights + at))) continue;
    if (findExponents(weights + at, oldBonds, medians)) series4(sums);
    for (let lane: usize = 0; lane < 16; lane += 4) {
      const weight = load<u32>(weights + at + lane);
      if (weight == 0) continue;
      const alpha = alphaOf(load<i64>(exponents + (lane << 1)), load<i64>(sums + (lane << 1)));
      const old = u16Proportion(load<u16>(oldBonds + (lane >> 1)));
      const bond = min(mul(ONE - alpha, old) + mul(alpha, <i64>fromLane(weight)), ONE);
      // All ones are to mean 1.0.
      if (bond == 0xffffffff) return false;
      store<u32>(weights + at + lane, <u32>min(bond, 0xffffffff));
    }
  }
  return finishYuma3(weights, bonds, record);
}

/** The exponents of four cells. Returns whether any needs the series. */
function findExponents(weights: usize, bonds: usize, medians: usize): bool {
  let isNeeded = false;
  for (let lane: usize = 0; lane < 16; lane += 4) {
    const weight = load<u32>(weights + lane);
    const difference = combinedDifference(
      <i64>fromLane(load<u32>(medians + lane)),
      <i64>fromLane(weight),
      u16Proportion(load<u16>(bonds + (lane >> 1))),
    );
    const exponent = weight == 0 || difference == 0 ? CALM : exponentOf(difference, factor);
    store<i64>(exponents + (lane << 1), exponent);
    const size = magnitude(exponent);
    const inSeries = size < <u64>SERIES_LIMIT;
    store<u32>(sums + lane, inSeries ? <u32>size : 0);
    store<u32>(sums + lane, inSeries ? <u32>(size >> 32) : 0, 16);
    isNeeded = isNeeded || inSeries;
  }
  return isNeeded;
}

function alphaOf(exponent: i64, power: i64): i64 {
  if (exponent == CALM) return calm;
  if (magnitude(exponent) >= <u64>SERIES_LIMIT || exponent == ONE) return alphaOfPower(expSafe(exponent), low, high);
  return alphaOfPower(exponent < 0 ? reciprocal(power) : power, low, high);
}
