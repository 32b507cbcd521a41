//! Liquid alpha: an EMA rate for every cell, from a sigmoid.

use std::iter::Peekable;
use std::slice::Iter;

use crate::exp::exp_safe;
use crate::fixed::I32F32;
use crate::matrix::Row;

/// Bounds and steepness of the sigmoid.
#[derive(Clone, Copy, Debug)]
pub struct AlphaParams {
    pub low: I32F32,
    pub high: I32F32,
    /// As stored, in hundredths.
    pub steepness: I32F32,
}

/// The full matrix of rates: one dense row per uid, one cell per column.
pub fn alpha_matrix(
    weights: &[Row],
    bonds: &[Row],
    consensus: &[I32F32],
    params: &AlphaParams,
) -> Vec<Vec<I32F32>> {
    let mut matrix = Vec::with_capacity(consensus.len());
    for (weight_row, bond_row) in weights.iter().zip(bonds) {
        let mut rates = Vec::with_capacity(weight_row.len());
        let mut weight_entries = weight_row.iter().peekable();
        let mut bond_entries = bond_row.iter().peekable();
        for (column, &target) in consensus.iter().enumerate() {
            let weight = advance_to(&mut weight_entries, column as u16);
            let bond = advance_to(&mut bond_entries, column as u16);
            rates.push(alpha(target, weight, bond, params));
        }
        matrix.push(rates);
    }
    matrix
}

/// The value at a column in a walk that only moves forward: entries out of order read as 0.
fn advance_to(entries: &mut Peekable<Iter<'_, (u16, I32F32)>>, column: u16) -> I32F32 {
    while let Some(&&(uid, value)) = entries.peek() {
        if uid < column {
            entries.next();
        } else if uid == column {
            return value;
        } else {
            break;
        }
    }
    I32F32::ZERO
}

fn clamp(value: I32F32, low: I32F32, high: I32F32) -> I32F32 {
    value.min(high).max(low)
}

fn alpha(consensus: I32F32, weight: I32F32, bond: I32F32, params: &AlphaParams) -> I32F32 {
    let buy = clamp(weight.saturating_sub(consensus), I32F32::ZERO, I32F32::ONE);
    let sell = clamp(bond.saturating_sub(weight), I32F32::ZERO, I32F32::ONE);
    let difference = if weight >= bond { buy } else { sell };
    let exponent = params
        .steepness
        .saturating_div(I32F32::from_int(-100))
        .saturating_mul(difference.saturating_sub(I32F32::HALF));
    let sigmoid = I32F32::ONE.saturating_div(I32F32::ONE.saturating_add(exp_safe(exponent)));
    let range = params.high.saturating_sub(params.low);
    clamp(params.low.saturating_add(sigmoid.saturating_mul(range)), params.low, params.high)
}
