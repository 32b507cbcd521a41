//! One epoch, from the state the chain holds to what it stores.

use crate::bonds::{classic_alpha, liquid_moving_average, moving_average, yuma3_alpha};
use crate::consensus::weighted_medians;
use crate::fixed::{sum, I32F32, I64F64, I96F32};
use crate::liquid_alpha::{alpha_matrix, AlphaParams};
use crate::matrix::*;
use crate::stake::{largest_nonzero, mask, normalize, normalize_by, normalized_stake};

/// A stored row: `(uid, u16)` pairs.
pub type StoredRow = Vec<(u16, u16)>;

/// What the epoch reads. Index of every vector: uid.
#[derive(Clone, Debug, Default)]
pub struct EpochInput {
    pub n: usize,
    pub current_block: u64,
    pub tempo: u64,
    pub last_mechanism_step_block: u64,
    pub activity_cutoff: u64,
    pub min_stake: u64,
    pub bonds_moving_average: u64,
    pub rao_emission: u64,
    pub last_update: Vec<u64>,
    pub block_at_registration: Vec<u64>,
    pub total_stake: Vec<I64F64>,
    pub owner_uid: Option<u16>,
    pub validator_permits: Vec<bool>,
    pub max_allowed_validators: usize,
    pub weights: Vec<StoredRow>,
    pub bonds: Vec<StoredRow>,
    pub commit_reveal: bool,
    pub commit_blocks: Vec<u64>,
    pub kappa: u16,
    pub bonds_penalty: u16,
    pub alpha_low: u16,
    pub alpha_high: u16,
    pub alpha_sigmoid_steepness: i16,
    pub yuma3: bool,
    pub liquid_alpha: bool,
}

/// What the chain stores, and the intermediates.
#[derive(Clone, Debug, Default)]
pub struct EpochOutput {
    pub active: Vec<bool>,
    pub new_validator_permits: Vec<bool>,
    pub stake_weight: Vec<u16>,
    pub consensus: Vec<u16>,
    pub incentive: Vec<u16>,
    pub dividends: Vec<u16>,
    pub validator_trust: Vec<u16>,
    pub bonds: Vec<StoredRow>,
    pub server_emission: Vec<u64>,
    pub validator_emission: Vec<u64>,
    pub combined_emission: Vec<u64>,
    pub raw_stake: Vec<I32F32>,
    pub raw_active_stake: Vec<I32F32>,
    pub raw_consensus: Vec<I32F32>,
    pub raw_incentive: Vec<I32F32>,
    pub raw_dividends: Vec<I32F32>,
    pub raw_validator_trust: Vec<I32F32>,
}

/// Runs one epoch.
#[inline(never)]
pub fn run_epoch(input: &EpochInput) -> EpochOutput {
    let inactive: Vec<bool> = input
        .last_update
        .iter()
        .map(|updated| updated.saturating_add(input.activity_cutoff) < input.current_block)
        .collect();
    let active: Vec<bool> = inactive.iter().map(|&silent| !silent).collect();

    let stake = normalized_stake(&input.total_stake, input.min_stake, input.owner_uid);
    let permits = with_owner(input.validator_permits.clone(), input.owner_uid);
    let forbidden: Vec<bool> = permits.iter().map(|&permit| !permit).collect();
    let new_permits = with_owner(largest_nonzero(&stake, input.max_allowed_validators), input.owner_uid);

    let mut active_stake = stake.clone();
    mask(&mut active_stake, &inactive);
    mask(&mut active_stake, &forbidden);
    normalize(&mut active_stake);

    let weights = masked_weights(input, &forbidden);
    let kappa = I32F32::from_proportion(input.kappa);
    let consensus = weighted_medians(&active_stake, &weights, input.n, kappa);
    let clipped = clip_columns(&weights, &consensus);
    let validator_trust = row_sums(&clipped);
    let mut ranks = column_products(&clipped, &active_stake, input.n);
    normalize(&mut ranks);
    let incentive = ranks.clone();

    let penalty = I32F32::from_proportion(input.bonds_penalty);
    let bond_weights = interpolate(&weights, &clipped, input.n, penalty);
    let (dividends, ema_bonds) = if input.yuma3 {
        yuma3_dividends(input, &bond_weights, &consensus, &incentive, &active_stake)
    } else {
        classic_dividends(input, &bond_weights, &incentive, &active_stake)
    };

    let emission = emissions(input.rao_emission, &incentive, &dividends, &active_stake, &stake);
    EpochOutput {
        active: (0..input.n).map(|uid| active.get(uid).copied().unwrap_or_default()).collect(),
        stake_weight: proportions(&stake),
        consensus: proportions(&consensus),
        incentive: proportions(&incentive),
        dividends: proportions(&dividends),
        validator_trust: proportions(&validator_trust),
        bonds: stored_bonds(&ema_bonds, &new_permits),
        server_emission: emission.server,
        validator_emission: emission.validator,
        combined_emission: emission.combined,
        new_validator_permits: new_permits,
        raw_stake: stake,
        raw_active_stake: active_stake,
        raw_consensus: consensus,
        raw_incentive: incentive,
        raw_dividends: dividends,
        raw_validator_trust: validator_trust,
    }
}

fn with_owner(mut permits: Vec<bool>, owner: Option<u16>) -> Vec<bool> {
    if let Some(permit) = owner.and_then(|uid| permits.get_mut(usize::from(uid))) {
        *permit = true;
    }
    permits
}

/// The weights that count, each row normalised.
fn masked_weights(input: &EpochInput, forbidden: &[bool]) -> Matrix {
    let mut weights = stored_weights(input);
    weights = without_rows(&weights, forbidden);
    weights = without_diagonal(&weights, input.owner_uid);
    weights =
        without_pairs(&weights, &input.last_update, &input.block_at_registration, &|updated, registered| {
            updated <= registered
        });
    if input.commit_reveal {
        let mut commits = vec![u64::MAX; input.n];
        for (commit, &block) in commits.iter_mut().zip(&input.commit_blocks) {
            *commit = block;
        }
        weights =
            without_pairs(&weights, &commits, &input.block_at_registration, &|committed, registered| {
                committed < registered
            });
    }
    normalize_rows(&mut weights);
    weights
}

/// Stored weights as fixed-point rows; entries for unknown uids are left out.
fn stored_weights(input: &EpochInput) -> Matrix {
    let mut rows: Matrix = vec![Vec::new(); input.n];
    for (stored, row) in input.weights.iter().zip(rows.iter_mut()) {
        for &(uid, weight) in stored.iter().filter(|(uid, _)| usize::from(*uid) < input.n) {
            row.push((uid, I32F32::from_int(i32::from(weight))));
        }
    }
    rows
}

/// Stored bonds as fixed-point rows of whole numbers.
fn stored_bonds_rows(input: &EpochInput) -> Matrix {
    let mut rows: Matrix = vec![Vec::new(); input.n];
    for (stored, row) in input.bonds.iter().zip(rows.iter_mut()) {
        for &(uid, bond) in stored {
            row.push((uid, I32F32::from_int(i32::from(bond))));
        }
    }
    rows
}

/// Drops the bonds to uids registered since the previous epoch.
fn without_recent(bonds: &[Row], input: &EpochInput) -> Matrix {
    let last_tempo = match input.last_mechanism_step_block {
        0 => input.current_block.saturating_sub(input.tempo),
        block => block.saturating_add(1),
    };
    without_columns(bonds, last_tempo, &input.block_at_registration, &|tempo, registered| tempo <= registered)
}

fn classic_dividends(
    input: &EpochInput,
    weights: &[Row],
    incentive: &[I32F32],
    active_stake: &[I32F32],
) -> (Vec<I32F32>, Matrix) {
    let mut bonds = without_recent(&stored_bonds_rows(input), input);
    normalize_columns(&mut bonds, input.n);
    let mut delta = scale_rows(weights, active_stake);
    normalize_columns(&mut delta, input.n);
    let mut ema = moving_average(&delta, &bonds, classic_alpha(input.bonds_moving_average));
    normalize_columns(&mut ema, input.n);
    let mut dividends = row_products(&ema, incentive);
    normalize(&mut dividends);
    upscale_columns(&mut ema, input.n);
    (dividends, ema)
}

fn yuma3_dividends(
    input: &EpochInput,
    weights: &[Row],
    consensus: &[I32F32],
    incentive: &[I32F32],
    active_stake: &[I32F32],
) -> (Vec<I32F32>, Matrix) {
    let mut bonds = stored_bonds_rows(input);
    let whole = I32F32::from_int(i32::from(u16::MAX));
    for row in bonds.iter_mut() {
        row.iter_mut().for_each(|(_, bond)| *bond = bond.safe_div(whole));
    }
    let bonds = without_recent(&bonds, input);
    let ema = if input.liquid_alpha && consensus.iter().any(|&value| value != I32F32::ZERO) {
        let params = AlphaParams {
            low: I32F32::from_proportion(input.alpha_low),
            high: I32F32::from_proportion(input.alpha_high),
            steepness: I32F32::from_int(i32::from(input.alpha_sigmoid_steepness)),
        };
        let alphas = alpha_matrix(weights, &bonds, consensus, &params);
        liquid_moving_average(weights, &bonds, &alphas)
    } else {
        moving_average(weights, &bonds, yuma3_alpha(input.bonds_moving_average))
    };
    let mut normalized = ema.clone();
    normalize_columns(&mut normalized, input.n);
    let totals = row_sums(&scale_columns(&normalized, incentive));
    let mut dividends: Vec<I32F32> =
        totals.iter().zip(active_stake).map(|(a, b)| a.checked_mul(*b).unwrap_or_default()).collect();
    normalize(&mut dividends);
    (dividends, ema)
}

struct Emissions {
    server: Vec<u64>,
    validator: Vec<u64>,
    combined: Vec<u64>,
}

fn emissions(
    rao: u64,
    incentive: &[I32F32],
    dividends: &[I32F32],
    active_stake: &[I32F32],
    stake: &[I32F32],
) -> Emissions {
    let mut combined: Vec<I32F32> =
        incentive.iter().zip(dividends).map(|(i, d)| i.saturating_add(*d)).collect();
    let total = sum(combined.iter());
    let mut server = incentive.to_vec();
    let mut validator = dividends.to_vec();
    normalize_by(&mut server, total);
    normalize_by(&mut validator, total);
    normalize(&mut combined);
    if total == I32F32::ZERO {
        let share = if sum(active_stake.iter()) == I32F32::ZERO { stake } else { active_stake };
        validator = share.to_vec();
        combined = share.to_vec();
    }
    Emissions {
        server: in_rao(&server, rao),
        validator: in_rao(&validator, rao),
        combined: in_rao(&combined, rao),
    }
}

fn in_rao(shares: &[I32F32], rao: u64) -> Vec<u64> {
    let emission = I96F32::from_u64(rao);
    let amounts: Vec<I96F32> =
        shares.iter().map(|&share| I96F32::from_i32f32(share).saturating_mul(emission)).collect();
    amounts.into_iter().map(I96F32::saturating_to_u64).collect()
}

fn proportions(values: &[I32F32]) -> Vec<u16> {
    values.iter().map(|value| value.to_proportion()).collect()
}

fn stored_bonds(ema: &[Row], permits: &[bool]) -> Vec<StoredRow> {
    permits
        .iter()
        .enumerate()
        .map(|(uid, &permit)| {
            if !permit {
                return Vec::new();
            }
            // the pallet clones the row before it converts it
            let row = ema.get(uid).cloned().unwrap_or_default();
            row.iter().map(|(uid, bond)| (*uid, bond.to_proportion())).collect()
        })
        .collect()
}
