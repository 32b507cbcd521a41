/**
 * Locked stake: how its mass decays and its conviction grows.
 *
 * @packageDocumentation
 */

export { type ConvictionLock, type LockTerms, rollLock } from './rollLock.ts';
