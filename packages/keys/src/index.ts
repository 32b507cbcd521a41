/**
 * Bittensor keys: mnemonics, sr25519, SS58 and wallets, in Node and in a page.
 *
 * @packageDocumentation
 */
export {};
