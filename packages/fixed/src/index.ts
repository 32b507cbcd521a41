/**
 * Binary fixed point over bigint, bit-equal to the arithmetic of the Bittensor chain.
 *
 * @packageDocumentation
 */
export {};
