/**
 * The epoch on dense strips: two walks over the strips, one up to the new bonds, one for what needs every column's incentive.
 * Which inputs it takes is decided here and where the rows are spread; all others run on sparse rows.
 */
import { bondsAlpha } from '../epoch/bondsAlpha';
import { chooseConsensus, isLiquid } from '../epoch/liquidConsensus';
import { normalize } from '../epoch/vectors';
import { mul } from '../fixed/I32F32';
import { activeStake, consensus, dividends, incentive, n, take, validatorTrust } from '../memory';
import { alphaHigh, alphaLow, bondsPenalty, flags, LOOKS_BACK, YUMA3 } from '../abi.generated';
import { clipStrip, ranks, startTrust, trusts } from './clip';
import { loadLiquidConsensus, recordOf, startRecords, storeConsensus } from './columnRecords';
import { stripConsensus } from './consensus';
import { anySingleWeight, bondRows, copyBonds, copyWeights, isSingle } from './denseRows';
import { classicDividends, rowDividends, startDividends, yuma3Dividends } from './dividends';
import { classicEma, startEma, yuma3Ema } from './emaBonds';
import { columnCount, layOutColumns, layOutRows, pitch, rows, stride, strips, uidOfRow, weighers } from './layout';
import { liquidEma, startLiquid } from './liquidBonds';
import { storeBonds } from './storeBonds';
import { isOrdinaryStake, layOutStake } from './voterStake';

/** The strips: normalised weights, which step after step become the new bonds. */
let cells: usize = 0;

/** Distance that alpha keeps from 0 and 1, so that an EMA of proportions below 1.0 is not all ones. */
const MARGIN: i64 = 1 << 17;

/** Whether strips can hold this epoch, as far as its parameters and stake tell. */
export function fitsStrips(): bool {
  const alpha = bondsAlpha();
  return (
    alpha >= MARGIN &&
    alpha <= (1 << 32) - MARGIN &&
    alphaLow <= alphaHigh &&
    isOrdinaryStake()
  );
}

/** Lays out rows and columns; returns the bytes of scratch memory that `runStrips` needs. */
export function planStrips(): u64 {
  layOutRows();
  const bytes = (<u64>layOutColumns()) * <u64>stride;
  return bytes + <u64>pitch * <u64>(weighers + rows) + <u64>strips * 80 + <u64>rows * 96 + <u64>n * 104 + 4096;
}

/** Returns false when the epoch has to run on sparse rows after all; nothing is lost then. */
export function runStrips(): bool {
  if (!copyWeights() || !copyBonds()) return false;
  if (anySingleWeight && bondsPenalty != 0 && bondsPenalty != 65535) return false;
  layOutStake();
  cells = take(stride * strips, 0);
  const medians = take(strips, 5);
  if (!firstWalk(medians)) return false;
  if (isLiquid() && !liquidWalk(medians)) return false;
  normalize(incentive(), n);
  secondWalk();
  storeTrust();
  storeDividends();
  storeBonds(cells);
  return true;
}

/** Up to the new bonds. Liquid alpha waits: it is on only when some column has a consensus. */
function firstWalk(medians: usize): bool {
  memory.fill(consensus(), 0, <usize>n << 3);
  memory.fill(incentive(), 0, <usize>n << 3);
  startTrust();
  startRecords(strips);
  startEma(<u32>bondsAlpha());
  for (let s: u32 = 0; s < strips; s++) {
    const weights = cells + s * stride;
    const bonds = bondRows + (s << 3);
    const median = stripConsensus(s, weights);
    clipStrip(weights, median);
    v128.store(medians + (s << 5), median);
    v128.store(medians + (s << 5), ranks, 16);
    storeConsensus(s, medians + (s << 5), usedLanes(s));
    if (flags & YUMA3) {
      if (!isLiquid() && !yuma3Ema(weights, bonds, recordOf(s))) return false;
    } else if (!classicEma(weights, bonds, recordOf(s))) return false;
  }
  return true;
}

function liquidWalk(medians: usize): bool {
  const isOn = chooseConsensus();
  startLiquid();
  for (let s: u32 = 0; s < strips; s++) {
    const weights = cells + s * stride;
    const bonds = bondRows + (s << 3);
    if (flags & LOOKS_BACK) loadLiquidConsensus(s, medians + (s << 5), usedLanes(s));
    const isClear = isOn
      ? liquidEma(weights, bonds, medians + (s << 5), recordOf(s))
      : yuma3Ema(weights, bonds, recordOf(s));
    if (!isClear) return false;
  }
  return true;
}

function secondWalk(): void {
  startDividends();
  for (let s: u32 = 0; s < strips; s++) {
    const bonds = cells + s * stride;
    if (flags & YUMA3) yuma3Dividends(s, bonds, usedLanes(s));
    else classicDividends(s, bonds, bondRows + (s << 3), usedLanes(s));
  }
}

function storeTrust(): void {
  memory.fill(validatorTrust(), 0, <usize>n << 3);
  for (let r: u32 = 0; r < weighers; r++) {
    const at = trusts + (r << 4);
    const trust = load<u64>(at) + load<u64>(at, 8);
    // All ones: one weight of 1.0, wholly within consensus.
    store<u64>(validatorTrust() + (uidOfRow(r) << 3), trust + u64(trust == 0xffffffff && isSingle(r)));
  }
}

function storeDividends(): void {
  memory.fill(dividends(), 0, <usize>n << 3);
  for (let r: u32 = 0; r < rows; r++) {
    const at = rowDividends + (r << 4);
    const uid = uidOfRow(r) << 3;
    const total = load<i64>(at) + load<i64>(at, 8);
    store<i64>(dividends() + uid, flags & YUMA3 ? mul(total, load<i64>(activeStake() + uid)) : total);
  }
  normalize(dividends(), n);
}

/** How many of a strip's lanes are columns. */
function usedLanes(s: u32): u32 {
  return min(4, columnCount - (s << 2));
}
