//! The flat little-endian form in which inputs and outputs travel between Node and this crate.
//! `benchmarks/src/rustPeer/encodeEpochInput.ts` writes the input and `decodeEpochOutput.ts` reads the output.

use crate::epoch::{EpochInput, EpochOutput, StoredRow};
use crate::fixed::{I32F32, I64F64};

/// Reads numbers one after the other.
struct Reader<'a> {
    bytes: &'a [u8],
}

impl Reader<'_> {
    fn take<const N: usize>(&mut self) -> [u8; N] {
        let (head, rest) = self.bytes.split_at(N);
        self.bytes = rest;
        head.try_into().expect("as many bytes as asked for")
    }

    fn u16(&mut self) -> u16 {
        u16::from_le_bytes(self.take())
    }

    fn u32(&mut self) -> usize {
        u32::from_le_bytes(self.take()) as usize
    }

    fn u64(&mut self) -> u64 {
        u64::from_le_bytes(self.take())
    }

    fn u64s(&mut self) -> Vec<u64> {
        (0..self.u32()).map(|_| self.u64()).collect()
    }

    fn bools(&mut self) -> Vec<bool> {
        (0..self.u32()).map(|_| self.take::<1>() != [0]).collect()
    }

    fn rows(&mut self) -> Vec<StoredRow> {
        let lengths: Vec<usize> = (0..self.u32()).map(|_| self.u32()).collect();
        lengths.into_iter().map(|length| (0..length).map(|_| (self.u16(), self.u16())).collect()).collect()
    }
}

/// Reads an input.
pub fn decode_input(bytes: &[u8]) -> EpochInput {
    let mut from = Reader { bytes };
    EpochInput {
        n: from.u32(),
        current_block: from.u64(),
        tempo: from.u64(),
        last_mechanism_step_block: from.u64(),
        activity_cutoff: from.u64(),
        min_stake: from.u64(),
        bonds_moving_average: from.u64(),
        rao_emission: from.u64(),
        owner_uid: u16::try_from(from.u32()).ok(),
        max_allowed_validators: from.u32(),
        kappa: from.u16(),
        bonds_penalty: from.u16(),
        alpha_low: from.u16(),
        alpha_high: from.u16(),
        alpha_sigmoid_steepness: from.u16() as i16,
        commit_reveal: from.u16() != 0,
        yuma3: from.u16() != 0,
        liquid_alpha: from.u16() != 0,
        last_update: from.u64s(),
        block_at_registration: from.u64s(),
        commit_blocks: from.u64s(),
        total_stake: (0..from.u32()).map(|_| I64F64(i128::from_le_bytes(from.take()))).collect(),
        validator_permits: from.bools(),
        weights: from.rows(),
        bonds: from.rows(),
    }
}

/// Writes an output: flags, u16 vectors, u64 vectors, raw bits, then row lengths and entries of the bonds.
pub fn encode_output(output: &EpochOutput) -> Vec<u8> {
    let mut bytes = Vec::new();
    for flags in [&output.active, &output.new_validator_permits] {
        bytes.extend(flags.iter().map(|&flag| u8::from(flag)));
    }
    for values in [
        &output.stake_weight,
        &output.consensus,
        &output.incentive,
        &output.dividends,
        &output.validator_trust,
    ] {
        bytes.extend(values.iter().flat_map(|value| value.to_le_bytes()));
    }
    for values in [&output.server_emission, &output.validator_emission, &output.combined_emission] {
        bytes.extend(values.iter().flat_map(|value| value.to_le_bytes()));
    }
    for values in raw_vectors(output) {
        bytes.extend(values.iter().flat_map(|value| value.0.to_le_bytes()));
    }
    bytes.extend(output.bonds.iter().flat_map(|row| (row.len() as u32).to_le_bytes()));
    for (uid, value) in output.bonds.iter().flatten() {
        bytes.extend(uid.to_le_bytes());
        bytes.extend(value.to_le_bytes());
    }
    bytes
}

fn raw_vectors(output: &EpochOutput) -> [&Vec<I32F32>; 6] {
    [
        &output.raw_stake,
        &output.raw_active_stake,
        &output.raw_consensus,
        &output.raw_incentive,
        &output.raw_dividends,
        &output.raw_validator_trust,
    ]
}
