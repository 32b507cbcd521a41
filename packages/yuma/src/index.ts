/**
 * Yuma Consensus, bit for bit: a readable reference and a WebAssembly engine.
 *
 * @packageDocumentation
 */
export {};
