//! Consensus: the stake-weighted median of every column.

use crate::fixed::{sum, I32F32};
use crate::matrix::Row;
use crate::stake::normalize;

/// The median of every column, over the rows that hold stake.
pub fn weighted_medians(stake: &[I32F32], weights: &[Row], columns: usize, majority: I32F32) -> Vec<I32F32> {
    let mut holders: Vec<I32F32> = stake.iter().copied().filter(|&s| s > I32F32::ZERO).collect();
    normalize(&mut holders);
    let total = sum(holders.iter());
    let minority = total.saturating_sub(majority);
    let everyone: Vec<usize> = (0..holders.len()).collect();
    let scores = dense_columns(stake, weights, columns, holders.len());

    let mut medians = Vec::with_capacity(columns);
    for column in scores.iter() {
        medians.push(weighted_median(&holders, column, &everyone, minority, total));
    }
    medians
}

/// One dense vector per column, with one element per stake holder.
fn dense_columns(stake: &[I32F32], weights: &[Row], columns: usize, holders: usize) -> Vec<Vec<I32F32>> {
    let mut scores: Vec<Vec<I32F32>> = (0..columns).map(|_| vec![I32F32::ZERO; holders]).collect();
    let mut holder = 0;
    for (&stake, row) in stake.iter().zip(weights) {
        if stake > I32F32::ZERO {
            for &(uid, value) in row {
                if let Some(cell) = scores.get_mut(usize::from(uid)).and_then(|column| column.get_mut(holder))
                {
                    *cell = value;
                }
            }
            holder += 1;
        }
    }
    scores
}

fn at(values: &[I32F32], index: usize) -> I32F32 {
    values.get(index).copied().unwrap_or_default()
}

/// Partitions the indices around the middle one's score until the stake below and above it settles the median.
fn weighted_median(
    stake: &[I32F32],
    score: &[I32F32],
    indices: &[usize],
    minority: I32F32,
    total: I32F32,
) -> I32F32 {
    // the stake integral's segment the current indices cover
    let (mut low, mut high) = (I32F32::ZERO, total);
    let mut current = indices.to_vec();
    let mut below: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = Vec::new();
    for _ in 0..=indices.len() {
        match current.len() {
            0 => return I32F32::ZERO,
            1 => return at(score, current[0]),
            _ => {}
        }
        let pivot = at(score, current.get(current.len() / 2).copied().unwrap_or(0));
        let (mut below_stake, mut above_stake) = (I32F32::ZERO, I32F32::ZERO);
        for index in current.clone() {
            if at(score, index) == pivot {
                continue;
            }
            if at(score, index) < pivot {
                below_stake = below_stake.saturating_add(at(stake, index));
                below.push(index);
            } else {
                above_stake = above_stake.saturating_add(at(stake, index));
                above.push(index);
            }
        }
        if minority < low.saturating_add(below_stake) && !below.is_empty() {
            high = low.saturating_add(below_stake);
            current = below.clone();
        } else if high.saturating_sub(above_stake) <= minority && !above.is_empty() {
            low = high.saturating_sub(above_stake);
            current = above.clone();
        } else {
            return pivot;
        }
        below.clear();
        above.clear();
    }
    I32F32::ZERO
}
