//! The same epoch for JavaScript: a C interface without bindings. One input is held at a time.

use std::cell::RefCell;

use crate::epoch::{run_epoch, EpochInput, EpochOutput};
use crate::wire::{decode_input, encode_output};

thread_local! {
    static BUFFER: RefCell<Vec<u8>> = RefCell::default();
    static INPUT: RefCell<EpochInput> = RefCell::default();
    static OUTPUT: RefCell<EpochOutput> = RefCell::default();
}

/// Makes room for `length` bytes and returns their address.
#[no_mangle]
pub extern "C" fn reserve(length: usize) -> *mut u8 {
    BUFFER.with(|buffer| {
        buffer.replace(vec![0; length]);
        buffer.borrow_mut().as_mut_ptr()
    })
}

/// Reads the input that was written at the reserved address.
#[no_mangle]
pub extern "C" fn load() {
    let input = BUFFER.with(|buffer| decode_input(&buffer.borrow()));
    INPUT.with(|held| held.replace(input));
}

/// Frees the previous output, so that this is not timed.
#[no_mangle]
pub extern "C" fn clear() {
    OUTPUT.with(RefCell::take);
}

/// Computes the epoch. This is what is timed.
#[no_mangle]
pub extern "C" fn run() {
    let output = INPUT.with(|input| run_epoch(&input.borrow()));
    OUTPUT.with(|held| held.replace(output));
}

/// Writes the output's flat form and returns its length; it stands at the address `output_address` gives.
#[no_mangle]
pub extern "C" fn encode() -> usize {
    let bytes = OUTPUT.with(|output| encode_output(&output.borrow()));
    let length = bytes.len();
    BUFFER.with(|buffer| buffer.replace(bytes));
    length
}

/// Where the encoded output stands.
#[no_mangle]
pub extern "C" fn output_address() -> *const u8 {
    BUFFER.with(|buffer| buffer.borrow().as_ptr())
}
