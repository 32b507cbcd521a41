/**
 * The chain's I64F64: 128 bits in two words, low word first. Only what the stake step needs: sum, quotient, conversion.
 */

/** Words of the last `safeDiv64`. */
export let quotientLow: u64 = 0;
export let quotientHigh: u64 = 0;

let restLow: u64 = 0;
let restHigh: u64 = 0;

/** `safe_div`: `a / b` toward zero, 0 when `b` is 0 or the quotient leaves the range. */
export function safeDiv64(aLow: u64, aHigh: u64, bLow: u64, bHigh: u64): void {
  quotientLow = quotientHigh = 0;
  if ((bLow | bHigh) == 0) return;
  const negative = <i64>(aHigh ^ bHigh) < 0;
  if (<i64>bHigh < 0) {
    bHigh = ~bHigh + u64(bLow == 0);
    bLow = -bLow;
  }
  if (<i64>aHigh < 0) {
    aHigh = ~aHigh + u64(aLow == 0);
    aLow = -aLow;
  }
  restLow = restHigh = 0;
  const whole0 = shiftIn(aHigh, bLow, bHigh);
  const whole = shiftIn(aLow, bLow, bHigh);
  const fraction = shiftIn(0, bLow, bHigh);
  if (whole0 != 0 || (whole >> 63 != 0 && !(negative && whole == 1 << 63 && fraction == 0))) return;
  quotientLow = negative ? -fraction : fraction;
  quotientHigh = negative ? ~whole + u64(fraction == 0) : whole;
}

/** Long division: shifts 64 bits of the dividend into the rest and gives 64 bits of quotient. */
function shiftIn(bits: u64, bLow: u64, bHigh: u64): u64 {
  let quotient: u64 = 0;
  for (let i = 0; i < 64; i++) {
    restHigh = (restHigh << 1) | (restLow >> 63);
    restLow = (restLow << 1) | (bits >> 63);
    bits <<= 1;
    quotient <<= 1;
    if (restHigh > bHigh || (restHigh == bHigh && restLow >= bLow)) {
      restHigh -= bHigh + u64(restLow < bLow);
      restLow -= bLow;
      quotient |= 1;
    }
  }
  return quotient;
}

/** `fixed64_to_fixed32`: floored, saturating. */
export function toI32F32(low: u64, high: u64): i64 {
  const whole = <i64>high;
  if (whole > 0x7fffffff) return i64.MAX_VALUE;
  if (whole < -0x80000000) return i64.MIN_VALUE;
  return (whole << 32) | <i64>(low >> 32);
}

/** `saturating_from_num(u64)`, the high word; the low word is 0 unless the value saturates. */
export function highFromU64(value: u64): u64 {
  return value >> 63 != 0 ? 0x7fffffffffffffff : value;
}

/** The low word of `saturating_from_num(u64)`. */
export function lowFromU64(value: u64): u64 {
  return value >> 63 != 0 ? u64.MAX_VALUE : 0;
}
