//! 256-bit helpers for the 128-bit fixed-point types.

/// Full product of two u128, as (high, low).
pub fn multiply(a: u128, b: u128) -> (u128, u128) {
    const LOW: u128 = u64::MAX as u128;
    let (a1, a0) = (a >> 64, a & LOW);
    let (b1, b0) = (b >> 64, b & LOW);
    let low = a0 * b0;
    let cross = a1 * b0 + (low >> 64);
    let cross2 = a0 * b1 + (cross & LOW);
    let high = a1 * b1 + (cross >> 64) + (cross2 >> 64);
    (high, (cross2 << 64) | (low & LOW))
}

/// `(a << 64) / b` for b > 0, or `None` when the quotient needs more than 128 bits.
pub fn shifted_quotient(a: u128, b: u128) -> Option<u128> {
    let whole = a / b;
    if whole >> 64 != 0 {
        return None;
    }
    Some((whole << 64) | u128::from(fraction_digit(a % b, b)))
}

/// `(r << 64) / b` for r < b: one 64-bit digit, by Knuth's estimate from the divisor's top word.
fn fraction_digit(r: u128, b: u128) -> u64 {
    let shift = b.leading_zeros();
    let b = b << shift;
    let r = r << shift;
    let (b1, b0) = (b >> 64, b & u128::from(u64::MAX));
    let mut digit = (r / b1).min(u128::from(u64::MAX));
    loop {
        // remainder of the top words; once it needs more than 64 bits the estimate can no longer be too large
        let rest = r - digit * b1;
        if rest >> 64 != 0 || digit * b0 <= rest << 64 {
            return digit as u64;
        }
        digit -= 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn multiply_keeps_every_bit() {
        assert_eq!(multiply(u128::MAX, u128::MAX), (u128::MAX - 1, 1));
        assert_eq!(multiply(1 << 100, 1 << 60), (1 << 32, 0));
        assert_eq!(multiply(7, 9), (0, 63));
    }

    /// Quotient times divisor plus a remainder below the divisor gives the dividend back.
    #[test]
    fn shifted_quotient_divides() {
        let mut state = 1u64;
        let mut draw = || {
            state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            state ^ (state >> 29)
        };
        for _ in 0..200_000 {
            let wide =
                |hi: u64, lo: u64, shift: u64| ((u128::from(hi) << 64) | u128::from(lo)) >> (shift % 128);
            let a = wide(draw(), draw(), draw()) >> 1;
            let b = (wide(draw(), draw(), draw()) >> 1).max(1);
            let q = match shifted_quotient(a, b) {
                Some(q) => q,
                None => {
                    assert!(a / b >> 64 != 0);
                    continue;
                }
            };
            let (high, low) = multiply(q, b);
            let (target_high, target_low) = (a >> 64, a << 64);
            let (rest, borrow) = target_low.overflowing_sub(low);
            assert_eq!(target_high.wrapping_sub(high).wrapping_sub(u128::from(borrow)), 0);
            assert!(rest < b);
        }
    }
}
