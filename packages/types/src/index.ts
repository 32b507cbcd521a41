/**
 * Units, ids, records and the runtime interface of Bittensor.
 *
 * @packageDocumentation
 */
export {};
