/** `Bonds and Dividends`, classic and Yuma3, on sparse rows. */
import { bondsAlpha } from '../epoch/bondsAlpha';
import { chooseConsensus, isLiquid } from '../epoch/liquidConsensus';
import { normalize } from '../epoch/vectors';
import { add, mul, overflow } from '../fixed/I32F32';
import { activeStake, dividends, incentive, n } from '../memory';
import { columnMaxima, columnSums, divideColumns, overColumn } from './columns';
import { EMA, emaBonds } from './emaBonds';
import { liquidBonds } from './liquidBonds';
import { OLD } from './oldBonds';
import { FOR_BONDS } from './weightsForBonds';

export function classicBonds(): void {
  divideColumns(OLD, columnSums(OLD));
  weighByStake();
  divideColumns(FOR_BONDS, columnSums(FOR_BONDS));
  emaBonds(bondsAlpha());
  divideColumns(EMA, columnSums(EMA));
  for (let i: u32 = 0; i < n; i++) store<i64>(dividends() + (i << 3), dividendOf(i));
  normalize(dividends(), n);
  divideColumns(EMA, columnMaxima(EMA));
}

export function yuma3Bonds(): void {
  if (isLiquid() && chooseConsensus()) liquidBonds();
  else emaBonds(bondsAlpha());
  const sums = columnSums(EMA);
  for (let i: u32 = 0; i < n; i++) {
    // `vec_mul` gives 0 where the product leaves the range.
    const dividend = mul(bondsTotal(i, sums), load<i64>(activeStake() + (i << 3)));
    store<i64>(dividends() + (i << 3), overflow ? 0 : dividend);
  }
  normalize(dividends(), n);
}

/** `row_hadamard_sparse`. */
function weighByStake(): void {
  for (let i: u32 = 0; i < n; i++) {
    const stake = load<i64>(activeStake() + (i << 3));
    for (let k = FOR_BONDS.start(i), end = FOR_BONDS.end(i); k < end; k++)
      FOR_BONDS.setValue(k, mul(FOR_BONDS.value(k), stake));
  }
}

/** `matmul_transpose_sparse`: saturates at each addition. */
function dividendOf(i: u32): i64 {
  let total: i64 = 0;
  for (let k = EMA.start(i), end = EMA.end(i); k < end; k++)
    total = add(total, mul(load<i64>(incentive() + (EMA.uid(k) << 3)), EMA.value(k)));
  return total;
}

/** Row sum of column-normalised bonds times incentive: wraps. */
function bondsTotal(i: u32, sums: usize): i64 {
  let total: i64 = 0;
  for (let k = EMA.start(i), end = EMA.end(i); k < end; k++) {
    const j = EMA.uid(k);
    total += mul(overColumn(EMA.value(k), j, sums), load<i64>(incentive() + (j << 3)));
  }
  return total;
}
