//! The three fixed-point types of the epoch, with substrate-fixed's rounding: multiplication floors, division truncates
//! toward zero, conversions floor, `saturating_*` clamps, `safe_div` gives 0 on a zero divisor and on overflow, and plain
//! sums wrap (release mode).

use crate::wide;

/// Signed, 32 integer and 32 fraction bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[repr(transparent)]
pub struct I32F32(pub i64);

/// Signed, 64 integer and 64 fraction bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[repr(transparent)]
pub struct I64F64(pub i128);

/// Signed, 96 integer and 32 fraction bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[repr(transparent)]
pub struct I96F32(pub i128);

fn clamp_to_i64(wide: i128) -> i64 {
    wide.clamp(i128::from(i64::MIN), i128::from(i64::MAX)) as i64
}

impl I32F32 {
    pub const ZERO: Self = Self(0);
    pub const ONE: Self = Self(1 << 32);
    pub const HALF: Self = Self(1 << 31);
    pub const MAX: Self = Self(i64::MAX);

    #[inline]
    pub fn from_int(value: i32) -> Self {
        Self(i64::from(value) << 32)
    }

    /// A stored u16 proportion: `value / 65535`.
    #[inline]
    pub fn from_proportion(value: u16) -> Self {
        Self::from_int(i32::from(value)).safe_div(Self::from_int(i32::from(u16::MAX)))
    }

    #[inline]
    pub fn saturating_add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    #[inline]
    pub fn saturating_sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    #[inline]
    pub fn wrapping_add(self, other: Self) -> Self {
        Self(self.0.wrapping_add(other.0))
    }

    #[inline]
    fn wide_mul(self, other: Self) -> i128 {
        (i128::from(self.0) * i128::from(other.0)) >> 32
    }

    #[inline]
    pub fn saturating_mul(self, other: Self) -> Self {
        Self(clamp_to_i64(self.wide_mul(other)))
    }

    #[inline]
    pub fn checked_mul(self, other: Self) -> Option<Self> {
        i64::try_from(self.wide_mul(other)).ok().map(Self)
    }

    #[inline]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// Division in 128 bits, as substrate-fixed widens a 64-bit type.
    #[inline]
    fn wide_div(self, divisor: Self) -> i128 {
        (i128::from(self.0) << 32) / i128::from(divisor.0)
    }

    #[inline]
    pub fn checked_div(self, divisor: Self) -> Option<Self> {
        if divisor.0 == 0 {
            return None;
        }
        i64::try_from(self.wide_div(divisor)).ok().map(Self)
    }

    #[inline]
    pub fn safe_div(self, divisor: Self) -> Self {
        self.checked_div(divisor).unwrap_or_default()
    }

    #[inline]
    pub fn saturating_div(self, divisor: Self) -> Self {
        Self(clamp_to_i64(self.wide_div(divisor)))
    }

    /// `value * 65535`, truncated and clamped to u16.
    #[inline]
    pub fn to_proportion(self) -> u16 {
        let scaled = self.saturating_mul(Self::from_int(i32::from(u16::MAX)));
        (scaled.0 >> 32).clamp(0, i64::from(u16::MAX)) as u16
    }
}

/// Wrapping sum, as `iter().sum()` of the chain's release build.
#[inline]
pub fn sum<'a>(values: impl Iterator<Item = &'a I32F32>) -> I32F32 {
    values.fold(I32F32::ZERO, |total, value| total.wrapping_add(*value))
}

impl I64F64 {
    pub fn saturating_from_u64(value: u64) -> Self {
        match i64::try_from(value) {
            Ok(value) => Self(i128::from(value) << 64),
            Err(_) => Self(i128::MAX),
        }
    }

    /// A plain `from_num` in a release build: bits above the type are lost.
    pub fn wrapping_from_u64(value: u64) -> Self {
        Self((u128::from(value) << 64) as i128)
    }

    fn checked_div(self, divisor: Self) -> Option<Self> {
        if divisor.0 == 0 {
            return None;
        }
        let magnitude = wide::shifted_quotient(self.0.unsigned_abs(), divisor.0.unsigned_abs())?;
        if (self.0 < 0) == (divisor.0 < 0) {
            i128::try_from(magnitude).ok().map(Self)
        } else {
            (magnitude <= 1 << 127).then(|| Self((magnitude as i128).wrapping_neg()))
        }
    }

    pub fn safe_div(self, divisor: Self) -> Self {
        self.checked_div(divisor).unwrap_or_default()
    }

    /// For a divisor that is not 0.
    pub fn saturating_div(self, divisor: Self) -> Self {
        let bound = if (self.0 < 0) == (divisor.0 < 0) { i128::MAX } else { i128::MIN };
        self.checked_div(divisor).unwrap_or(Self(bound))
    }

    pub fn saturating_to_u64(self) -> u64 {
        (self.0 >> 64).max(0) as u64
    }

    pub fn saturating_to_i32f32(self) -> I32F32 {
        I32F32(clamp_to_i64(self.0 >> 32))
    }

    pub fn wrapping_to_i32f32(self) -> I32F32 {
        I32F32((self.0 >> 32) as i64)
    }
}

impl I96F32 {
    pub fn from_u64(value: u64) -> Self {
        Self(i128::from(value) << 32)
    }

    pub fn from_i32f32(value: I32F32) -> Self {
        Self(i128::from(value.0))
    }

    pub fn saturating_mul(self, other: Self) -> Self {
        let negative = (self.0 < 0) != (other.0 < 0);
        let (high, low) = wide::multiply(self.0.unsigned_abs(), other.0.unsigned_abs());
        let lost = low & u128::from(u32::MAX) != 0;
        if high >> 31 != 0 {
            return Self(if negative { i128::MIN } else { i128::MAX });
        }
        let magnitude = ((high << 96) | (low >> 32)) as i128;
        // the bits shifted out of a negative product round it down
        Self(if negative { -magnitude - i128::from(lost) } else { magnitude })
    }

    pub fn saturating_to_u64(self) -> u64 {
        (self.0 >> 32).clamp(0, i128::from(u64::MAX)) as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn i32f32_rounds_as_the_chain_does() {
        assert_eq!(I32F32(-1).saturating_mul(I32F32::HALF), I32F32(-1));
        assert_eq!(I32F32(-1).safe_div(I32F32::from_int(2)), I32F32(0));
        assert_eq!(I32F32::MAX.safe_div(I32F32(1)), I32F32::ZERO);
        assert_eq!(I32F32::MAX.saturating_div(I32F32(1)), I32F32::MAX);
        assert_eq!(I32F32::ONE.safe_div(I32F32::ZERO), I32F32::ZERO);
        assert_eq!(I32F32(i64::MIN).safe_div(I32F32::from_int(-1)), I32F32::ZERO);
    }

    #[test]
    fn proportions_may_lose_one() {
        let lossy = (0..=u16::MAX).filter(|&v| I32F32::from_proportion(v).to_proportion() != v).count();
        assert!(lossy > 0);
        assert_eq!(I32F32::from_proportion(u16::MAX).to_proportion(), u16::MAX);
        assert_eq!(I32F32(-5).to_proportion(), 0);
    }

    #[test]
    fn i64f64_divides_toward_zero() {
        let seven = I64F64::saturating_from_u64(7);
        let two = I64F64::saturating_from_u64(2);
        assert_eq!(seven.safe_div(two), I64F64(7 << 63));
        assert_eq!(I64F64(-1).safe_div(two), I64F64(0));
        assert_eq!(I64F64::wrapping_from_u64(u64::MAX), I64F64(-1 << 64));
    }

    #[test]
    fn i96f32_multiplies_beyond_128_bits() {
        let most = I96F32::from_u64(u64::MAX);
        assert_eq!(I96F32::from_i32f32(I32F32::ONE).saturating_mul(most).saturating_to_u64(), u64::MAX);
        assert_eq!(I96F32(-1).saturating_mul(I96F32(1)), I96F32(-1));
        assert_eq!(I96F32::from_i32f32(I32F32::MAX).saturating_mul(most).saturating_to_u64(), u64::MAX);
    }
}
