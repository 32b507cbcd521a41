/**
 * Blocks of the chain a client is connected to, held to the chain's rules.
 *
 * @packageDocumentation
 */
export { type VerifyOptions, verify } from './verify.ts';
