import { type Allowed, type Refusal, refuse } from '@taokit/errors';
import { objectOf, u16 } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
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

/** Why no more can register for now. */
export type RegistrationLimit = Refusal<'TooManyRegistrationsThisBlock' | 'TooManyRegistrationsThisInterval'>;

const countsRule = /* @__PURE__ */ objectOf({
  thisBlock: u16,
  maxPerBlock: u16,
  thisInterval: u16,
  targetPerInterval: u16,
});

/**
 * Whether one more may register: under the block's limit, and under three times the interval's target. Subnets had both up to
 * spec 393, root has them still.
 *
 * Source: `do_burned_registration` in `pallets/subtensor/src/subnets/registration.rs`, spec 233-393, and `do_root_register`
 * in `pallets/subtensor/src/coinbase/root.rs`.
 *
 * @param counts - registrations and limits
 */
export function checkRegistrationLimit(counts: RegistrationCounts): Allowed | RegistrationLimit {
  check(counts, countsRule, 'counts');
  const { thisBlock, maxPerBlock, thisInterval, targetPerInterval } = counts;
  if (thisBlock >= maxPerBlock)
    return refuse(
      'TooManyRegistrationsThisBlock',
      `${thisBlock} of ${maxPerBlock} have registered in this block.`,
    );
  const most = Math.min(targetPerInterval * TARGETS_PER_INTERVAL, U16_MAX);
  if (thisInterval >= most)
    return refuse(
      'TooManyRegistrationsThisInterval',
      `${thisInterval} of ${most} have registered in this interval.`,
    );
  return { ok: true };
}
