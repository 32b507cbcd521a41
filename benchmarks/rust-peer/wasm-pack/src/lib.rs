//! The peer's epoch for JavaScript, through wasm-bindgen.

use rust_peer::epoch::{run_epoch, EpochInput, EpochOutput};
use rust_peer::wire::{decode_input, encode_output};
use wasm_bindgen::prelude::wasm_bindgen;

/// One input and its last output, both in the module's memory.
#[wasm_bindgen]
pub struct Peer {
    input: EpochInput,
    output: EpochOutput,
}

#[wasm_bindgen]
impl Peer {
    /// Reads an input's flat form.
    #[wasm_bindgen(constructor)]
    pub fn new(bytes: &[u8]) -> Peer {
        Peer { input: decode_input(bytes), output: EpochOutput::default() }
    }

    /// Frees the previous output, so that this is not timed.
    pub fn clear(&mut self) {
        self.output = EpochOutput::default();
    }

    /// Computes the epoch. This is what is timed.
    pub fn run(&mut self) {
        self.output = run_epoch(&self.input);
    }

    /// The output's flat form.
    pub fn encode(&self) -> Vec<u8> {
        encode_output(&self.output)
    }
}
