/**
 * Messages that a later round of a drand beacon opens, as the chain opens timelocked weights: identity-based encryption over
 * BLS12-381, the bytes of the `tle` crate.
 *
 * @packageDocumentation
 */
import '../internal/platform.ts';

export { isTimelock } from './isTimelock.ts';
export { openTimelock } from './openTimelock.ts';
export { type SealOptions, sealUntil } from './sealUntil.ts';
export { beaconPublicKey, signPulse } from './signPulse.ts';
export { isReadablePulse, type Pulse, verifyPulse } from './verifyPulse.ts';
