//! Stake and permits: threshold, normalisation, top-K.

use crate::fixed::{sum, I32F32, I64F64};

/// Sets the stake of everyone below the threshold, but the owner, to 0 and normalises the rest.
pub fn normalized_stake(total: &[I64F64], min_stake: u64, owner: Option<u16>) -> Vec<I32F32> {
    let mut kept: Vec<I64F64> = total
        .iter()
        .enumerate()
        .map(|(uid, &stake)| {
            let exempt = owner == Some(uid as u16);
            if !exempt && stake.saturating_to_u64() < min_stake {
                I64F64(0)
            } else {
                stake
            }
        })
        .collect();
    let total = I64F64(kept.iter().fold(0, |total: i128, stake| total.wrapping_add(stake.0)));
    if total != I64F64(0) {
        kept.iter_mut().for_each(|stake| *stake = stake.safe_div(total));
    }
    kept.into_iter().map(I64F64::saturating_to_i32f32).collect()
}

/// Divides by the sum, unless that is 0.
pub fn normalize(values: &mut [I32F32]) {
    let total = sum(values.iter());
    normalize_by(values, total);
}

/// Divides by a given sum, unless that is 0.
pub fn normalize_by(values: &mut [I32F32], total: I32F32) {
    if total != I32F32::ZERO {
        values.iter_mut().for_each(|value| *value = value.safe_div(total));
    }
}

/// Sets masked elements to 0; an empty mask masks nothing, a short one masks the rest.
pub fn mask(values: &mut [I32F32], masked: &[bool]) {
    if masked.is_empty() {
        return;
    }
    for (uid, value) in values.iter_mut().enumerate() {
        if *masked.get(uid).unwrap_or(&true) {
            *value = I32F32::ZERO;
        }
    }
}

/// True for the `k` largest elements that are not 0; of equal ones the lower uid loses.
pub fn largest_nonzero(values: &[I32F32], k: usize) -> Vec<bool> {
    let mut chosen: Vec<bool> = values.iter().map(|&value| value != I32F32::ZERO).collect();
    if values.len() < k {
        return chosen;
    }
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by_key(|&uid| values.get(uid).copied().unwrap_or_default());
    for &uid in order.iter().take(values.len() - k) {
        if let Some(cell) = chosen.get_mut(uid) {
            *cell = false;
        }
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lower_uid_loses_a_tie() {
        let values = [3, 5, 3, 0].map(I32F32);
        assert_eq!(largest_nonzero(&values, 2), [false, true, true, false]);
        assert_eq!(largest_nonzero(&values, 9), [true, true, true, false]);
    }
}
