import { U16_MAX } from '../internal/proportion.ts';

/** How many times the target an interval may take. */
const TARGETS_PER_INTERVAL = 3;

/** What has registered on a subnet lately, and how much may. */
export interface RegistrationCounts {
  /** `RegistrationsThisBlock`, u16. */
  readonly thisBlock: number;
  /** `MaxRegistrationsPerBlock`, u16. */
  readonly maxPerBlock: number;
  /** `RegistrationsThisInterval`, u16. */
  readonly thisInterval: number;
  /** `TargetRegistrationsPerInterval`, u16. */
  readonly targetPerInterval: number;
}

/** Why no more can register for now: the names of the pallet's errors. */
export type RegistrationLimit = 'TooManyRegistrationsThisBlock' | 'TooManyRegistrationsThisInterval';

/**
 * Which limit the next registration would break: the block's, or three times the interval's target.
 *
 * Source: `do_burned_registration` in `pallets/subtensor/src/subnets/registration.rs` and `do_root_register` in
 * `pallets/subtensor/src/coinbase/root.rs`, spec 233-393.
 *
 * @param counts - registrations and limits
 * @returns the pallet's error, or `undefined` when one more may register
 */
export function getRegistrationLimit(counts: RegistrationCounts): RegistrationLimit | undefined {
  if (counts.thisBlock >= counts.maxPerBlock) return 'TooManyRegistrationsThisBlock';
  const most = Math.min(counts.targetPerInterval * TARGETS_PER_INTERVAL, U16_MAX);
  return counts.thisInterval >= most ? 'TooManyRegistrationsThisInterval' : undefined;
}
