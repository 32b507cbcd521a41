/**
 * `apportion_units`: a pool paid out by shares, each the difference of two cumulative floors. Instead of prefixes, what the floors so
 * far have dropped is carried on: the same payouts, as both keep `prefix * pool = paid * total + rest`.
 *
 * A total of stakes may need three words (the pallet has U256): `restN` and `totalN`, the lowest first.
 */
import { isAboveZero, stakeHigh, stakeLow } from './stake';
import { n } from '../memory';

let total0: u64 = 0;
let total1: u64 = 0;
let total2: u64 = 0;
let rest0: u64 = 0;
let rest1: u64 = 0;
let rest2: u64 = 0;

/** Total stakes above 0 as shares. Returns whether there is any. */
export function apportionByStake(pool: u64, out: usize): bool {
  rest0 = rest1 = rest2 = 0;
  for (let i: u32 = 0; i < n; i++) if (isAboveZero(i)) addToRest(stakeLow(i), stakeHigh(i), 0);
  restBecomesTotal();
  for (let i: u32 = 0; i < n; i++)
    store<u64>(out + (i << 3), isAboveZero(i) ? payout(stakeLow(i), stakeHigh(i), pool) : 0);
  return (total0 | total1 | total2) != 0;
}

/** One u64 per uid as shares, which make room for the payouts; not all are 0. */
export function apportionByShares(pool: u64, shares: usize, total: u64, out: usize): void {
  rest0 = total;
  rest1 = rest2 = 0;
  restBecomesTotal();
  for (let at: usize = 0, end = (<usize>n) << 3; at < end; at += 8)
    store<u64>(out + at, payout(load<u64>(shares + at), 0, pool));
}

function restBecomesTotal(): void {
  total0 = rest0;
  total1 = rest1;
  total2 = rest2;
  rest0 = rest1 = rest2 = 0;
}

/** `floor((share * pool + rest) / total)`, bit by bit of the pool; what is left over is the new rest. */
function payout(low: u64, high: u64, pool: u64): u64 {
  if ((low | high) == 0) return 0;
  const left0 = rest0;
  const left1 = rest1;
  const left2 = rest2;
  rest0 = rest1 = rest2 = 0;
  let paid: u64 = 0;
  for (let bit = 0; bit < 64; bit++) {
    addToRest(rest0, rest1, rest2);
    paid = (paid << 1) + takeTotal();
    if (<i64>pool < 0) {
      addToRest(low, high, 0);
      paid += takeTotal();
    }
    pool <<= 1;
  }
  addToRest(left0, left1, left2);
  return paid + takeTotal();
}

function addToRest(word0: u64, word1: u64, word2: u64): void {
  rest0 += word0;
  const carry = u64(rest0 < word0);
  const sum = rest1 + word1;
  rest1 = sum + carry;
  rest2 += word2 + u64(sum < word1) + u64(rest1 < carry);
}

/** Takes the total off the rest if it is in it; returns how often. */
function takeTotal(): u64 {
  const isLess = rest2 != total2 ? rest2 < total2 : rest1 != total1 ? rest1 < total1 : rest0 < total0;
  if (isLess) return 0;
  const borrow = u64(rest0 < total0);
  rest0 -= total0;
  const difference = rest1 - total1;
  const next = u64(rest1 < total1) + u64(difference < borrow);
  rest1 = difference - borrow;
  rest2 -= total2 + next;
  return 1;
}
