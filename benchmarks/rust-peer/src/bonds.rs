//! Moving averages of bonds.

use crate::fixed::{I32F32, I64F64};
use crate::matrix::{Matrix, Row};

const MILLION: u64 = 1_000_000;

/// Classic Yuma's rate: 1 - bonds moving average, every conversion saturating.
pub fn classic_alpha(moving_average: u64) -> I32F32 {
    let kept = I64F64::saturating_from_u64(moving_average).safe_div(I64F64::saturating_from_u64(MILLION));
    I32F32::ONE.saturating_sub(kept.saturating_to_i32f32())
}

/// Yuma3's rate without liquid alpha: the same number, but the conversions wrap.
pub fn yuma3_alpha(moving_average: u64) -> I32F32 {
    let kept = I64F64::wrapping_from_u64(moving_average).saturating_div(I64F64::wrapping_from_u64(MILLION));
    I32F32::ONE.saturating_sub(kept.wrapping_to_i32f32())
}

/// `alpha * new + (1 - alpha) * old`; rows come back in uid order, positives only.
pub fn moving_average(new: &[Row], old: &[Row], alpha: I32F32) -> Matrix {
    let keep = I32F32::ONE.saturating_sub(alpha);
    let columns = new.len();
    let mut result = Vec::with_capacity(columns);
    let mut old_rows = old.iter();
    for row in new {
        let mut cells = vec![I32F32::ZERO; columns];
        accumulate(&mut cells, row, alpha);
        if let Some(old_row) = old_rows.next() {
            accumulate(&mut cells, old_row, keep);
        }
        let mut out = Vec::new();
        for (uid, &value) in cells.iter().enumerate() {
            if value > I32F32::ZERO {
                out.push((uid as u16, value));
            }
        }
        result.push(out);
    }
    result
}

fn accumulate(cells: &mut [I32F32], row: &Row, factor: I32F32) {
    for &(uid, value) in row {
        if let Some(cell) = cells.get_mut(usize::from(uid)) {
            *cell = cell.saturating_add(factor.saturating_mul(value));
        }
    }
}

/// The moving average with a rate per cell. It walks the new entries: an old bond without a new weight disappears.
pub fn liquid_moving_average(new: &[Row], old: &[Row], alphas: &[Vec<I32F32>]) -> Matrix {
    let mut result = Vec::with_capacity(new.len());
    for ((new_row, old_row), rates) in new.iter().zip(old).zip(alphas) {
        let mut decayed = vec![I32F32::ZERO; rates.len()];
        for &(uid, value) in old_row {
            if let (Some(&rate), Some(cell)) =
                (rates.get(usize::from(uid)), decayed.get_mut(usize::from(uid)))
            {
                *cell = I32F32::ONE.saturating_sub(rate).saturating_mul(value);
            }
        }
        let mut out = Vec::new();
        for &(uid, value) in new_row {
            if let (Some(&rate), Some(&rest)) = (rates.get(usize::from(uid)), decayed.get(usize::from(uid))) {
                let added = rate.saturating_mul(value).max(I32F32::ZERO);
                let bond = rest.saturating_add(added).min(I32F32::ONE);
                if bond > I32F32::ZERO {
                    out.push((uid, bond));
                }
            }
        }
        result.push(out);
    }
    result
}
