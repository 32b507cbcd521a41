/**
 * A Bittensor network in one process: accounts, subnets, pools, epochs.
 *
 * @packageDocumentation
 */
export {};
