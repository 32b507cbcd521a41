//! The chain's exponential: a Taylor series in I32F32 with a fixed number of terms.

use crate::fixed::I32F32;

/// e cut to 23 fraction bits, the constant substrate-fixed returns for an argument of exactly 1.
const E_23_BITS: I32F32 = I32F32(22_802_600 << 9);

/// Last power of the series.
const LAST_TERM: i32 = 31;

/// `e^x` for x clamped to +-20.
pub fn exp_safe(x: I32F32) -> I32F32 {
    let x = x.max(I32F32::from_int(-20)).min(I32F32::from_int(20));
    exp(x).unwrap_or(if x <= I32F32::ZERO { I32F32::ZERO } else { I32F32::MAX })
}

fn exp(x: I32F32) -> Option<I32F32> {
    if x == I32F32::ZERO {
        return Some(I32F32::ONE);
    }
    if x == I32F32::ONE {
        return Some(E_23_BITS);
    }
    let magnitude = I32F32(x.0.wrapping_abs());
    let mut total = magnitude.wrapping_add(I32F32::ONE);
    let mut term = magnitude;
    for power in 2..=LAST_TERM {
        term = term.checked_mul(magnitude)?.checked_div(I32F32::from_int(power))?;
        total = total.checked_add(term)?;
    }
    if x < I32F32::ZERO {
        I32F32::ONE.checked_div(total)
    } else {
        Some(total)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn special_arguments() {
        assert_eq!(exp_safe(I32F32::ZERO), I32F32::ONE);
        assert_eq!(exp_safe(I32F32::ONE), E_23_BITS);
        assert_eq!(exp_safe(I32F32::MAX), exp_safe(I32F32::from_int(20)));
        assert!(exp_safe(I32F32::from_int(-30)) > I32F32::ZERO);
    }
}
