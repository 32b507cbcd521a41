/**
 * `stake`: total stake below the threshold is 0 (the owner's never), normalised in I64F64, truncated to I32F32.
 * Whole rao that add up to less than 2^63 divide in 64 bits: the same quotient, as both sides lose the same 64 zero bits.
 */
import { div } from '../fixed/I32F32';
import { highFromU64, lowFromU64, quotientHigh, quotientLow, safeDiv64, toI32F32 } from '../fixed/I64F64';
import { dividends, n, stake, totalStake } from '../memory';
import { flags, minStake, owner, STAKE_IN_RAO } from '../abi.generated';

let sumLow: u64 = 0;
let sumHigh: u64 = 0;
/** Every word summed so far was whole rao, and neither they nor their sum reached 2^63. */
let wholeRao: bool = true;

export function computeStake(): void {
  normalizeTotals(stake(), false);
}

/** What Null pays dividends by: every total above 0, whatever the threshold. */
export function computeNullDividends(): void {
  normalizeTotals(dividends(), true);
}

function normalizeTotals(into: usize, anyAboveZero: bool): void {
  sumLow = sumHigh = 0;
  wholeRao = true;
  for (let i: u32 = 0; i < n; i++) filterAndSum(into + (i << 3), i, anyAboveZero);
  if (wholeRao) normalizeRao(into);
  else normalizeWords(into);
}

function filterAndSum(at: usize, i: u32, anyAboveZero: bool): void {
  const low = stakeLow(i);
  const high = stakeHigh(i);
  const whole = <i64>high < 0 ? 0 : high;
  const counts = anyAboveZero ? whole != 0 || (high == 0 && low != 0) : i == owner || whole >= minStake;
  store<u64>(at, u64(counts));
  if (!counts) return;
  const sum = sumLow + low;
  sumHigh += high + u64(sum < low);
  sumLow = sum;
  if (low != 0 || <i64>high < 0 || <i64>sumHigh < 0) wholeRao = false;
}

function normalizeRao(into: usize): void {
  for (let i: u32 = 0; i < n; i++) {
    const at = into + (i << 3);
    if (load<u64>(at) == 0) continue;
    const rao = <i64>stakeHigh(i);
    store<i64>(at, sumHigh == 0 || rao == 0 ? 0 : div(rao, <i64>sumHigh));
  }
}

function normalizeWords(into: usize): void {
  for (let i: u32 = 0; i < n; i++) {
    const at = into + (i << 3);
    if (load<u64>(at) == 0) continue;
    if ((sumLow | sumHigh) == 0) {
      store<i64>(at, toI32F32(stakeLow(i), stakeHigh(i)));
      continue;
    }
    safeDiv64(stakeLow(i), stakeHigh(i), sumLow, sumHigh);
    store<i64>(at, toI32F32(quotientLow, quotientHigh));
  }
}

// @ts-ignore: decorator
@inline
function stakeLow(i: u32): u64 {
  return flags & STAKE_IN_RAO ? lowFromU64(load<u64>(totalStake() + (i << 3))) : load<u64>(totalStake() + (i << 4));
}

// @ts-ignore: decorator
@inline
function stakeHigh(i: u32): u64 {
  return flags & STAKE_IN_RAO ? highFromU64(load<u64>(totalStake() + (i << 3))) : load<u64>(totalStake() + (i << 4), 8);
}

/** Total stake of a uid, its two words. Null asks for them over and over. */
export function lowWord(i: u32): u64 {
  return stakeLow(i);
}

export function highWord(i: u32): u64 {
  return stakeHigh(i);
}
