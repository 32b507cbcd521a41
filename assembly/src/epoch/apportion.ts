/**
 * `apportion_units`: a pool paid out by shares, each payout the difference of two cumulative floors. Instead of prefixes, what the
 * floors so far have dropped is carried on: the same payouts, as both keep `prefix * pool = paid * total + rest`.
 *
 * A total of stakes may need three words (the pallet has U256), the lowest first.
 */
import { n } from '../memory';
import { highWord, lowWord } from './stake';

let share0: u64 = 0;
let share1: u64 = 0;
let total0: u64 = 0;
let total1: u64 = 0;
let total2: u64 = 0;
let rest0: u64 = 0;
let rest1: u64 = 0;
let rest2: u64 = 0;

/** Pays by `shares`, one u64 per uid, or by stake where that is 0; returns whether there is any share above 0. */
export function apportion(pool: u64, shares: usize, out: usize): bool {
  rest0 = rest1 = rest2 = 0;
  // Nothing is taken off while it is added up.
  total0 = total1 = total2 = 0;
  for (let i: u32 = 0; i < n; i++) {
    readShare(i, shares);
    addToRest(share0, share1, 0);
  }
  total0 = rest0;
  total1 = rest1;
  total2 = rest2;
  rest0 = rest1 = rest2 = 0;
  for (let i: u32 = 0; i < n; i++) {
    readShare(i, shares);
    store<u64>(out + (i << 3), (share0 | share1) == 0 ? 0 : payout(pool));
  }
  return (total0 | total1 | total2) != 0;
}

/** Stake below 0 is no share. */
function readShare(i: u32, shares: usize): void {
  share0 = shares == 0 ? lowWord(i) : load<u64>(shares + (i << 3));
  share1 = shares == 0 ? highWord(i) : 0;
  if (<i64>share1 < 0) share0 = share1 = 0;
}

/** `floor((share * pool + rest) / total)`, bit by bit of the pool; what is left over is the new rest. */
function payout(pool: u64): u64 {
  const left0 = rest0;
  const left1 = rest1;
  const left2 = rest2;
  rest0 = rest1 = rest2 = 0;
  let paid: u64 = 0;
  for (let bit = 0; bit < 64; bit++) {
    paid = (paid << 1) + addToRest(rest0, rest1, rest2);
    if (<i64>pool < 0) paid += addToRest(share0, share1, 0);
    pool <<= 1;
  }
  return paid + addToRest(left0, left1, left2);
}

/** Adds, and takes the total off once if it is in the rest; returns how often. */
function addToRest(word0: u64, word1: u64, word2: u64): u64 {
  rest0 += word0;
  const carry = u64(rest0 < word0);
  rest1 += carry;
  rest2 += word2 + u64(rest1 < carry);
  rest1 += word1;
  rest2 += u64(rest1 < word1);
  const isLess = rest2 != total2 ? rest2 < total2 : rest1 != total1 ? rest1 < total1 : rest0 < total0;
  if (isLess) return 0;
  const borrow = u64(rest0 < total0);
  rest0 -= total0;
  rest2 -= total2 + u64(rest1 < borrow);
  rest1 -= borrow;
  rest2 -= u64(rest1 < total1);
  rest1 -= total1;
  return 1;
}
