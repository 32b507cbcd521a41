//! The chain's sparse epoch (`epoch_mechanism` in `pallets/subtensor/src/epoch/run_epoch.rs`) without storage.
//!
//! It does the pallet's work in the pallet's data structures: matrices are vectors of rows of `(uid, value)` pairs, every
//! step is a pass that makes fresh rows where the pallet makes them, the median gathers dense columns and partitions
//! index vectors, liquid alpha fills a full matrix. Nothing is fused, cached or skipped that the pallet does not skip,
//! so the time it takes stands for the time the chain's own code takes.

pub mod bonds;
pub mod consensus;
pub mod epoch;
pub mod exp;
pub mod fixed;
pub mod liquid_alpha;
pub mod matrix;
pub mod stake;
#[cfg(all(target_arch = "wasm32", feature = "c-interface"))]
pub mod wasm;
pub mod wide;
pub mod wire;
