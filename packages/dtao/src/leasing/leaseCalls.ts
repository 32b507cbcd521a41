import { type Allowed, type Refusal, refuse } from '@taokit/errors';
import { boolean, nullable, objectOf, oneOf, u64 } from '@taokit/errors/check';
import { bySpec } from '@taokit/types';
import { check } from '../internal/check.ts';
import type { SpecOptions } from '../spec/SpecOptions.ts';
import { specOf } from '../spec/specOf.ts';

/** A leased subnet to be registered when its crowdloan is finalized. */
export interface LeaseStartInput {
  /** Whether a crowdloan is being finalized. */
  readonly hasCrowdloan: boolean;
  /** Block the lease ends, or `null` for none. */
  readonly endBlock: bigint | null;
  /** The block of the call. */
  readonly block: bigint;
  /** What the registration would do, from `checkSubnetRegistration`. */
  readonly registration: 'made' | 'queued';
}

/** Why no lease starts. */
export type LeaseStartRefusal = Refusal<
  'InvalidCrowdloanId' | 'LeaseCannotEndInThePast' | 'LeaseNetuidNotFound'
>;

const startRule = /* @__PURE__ */ objectOf({
  hasCrowdloan: boolean,
  endBlock: nullable(u64),
  block: u64,
  registration: oneOf('made', 'queued'),
});

/** A lease needs its subnet at once: since registrations queue, it fails while all slots are full. */
const needsSlotAt = /* @__PURE__ */ bySpec<boolean>({ 233: false, 475: true });

/**
 * Whether `register_leased_network` starts a lease. That it fails with all slots full follows from the rules of spec 475, and
 * was not seen; up to 425 it took the slot of the subnet it pruned.
 *
 * Source: `do_register_leased_network` in `pallets/subtensor/src/subnets/leasing.rs`, spec 475.
 *
 * @param input - crowdloan, end and slot
 * @param options - whose rules
 */
export function checkLeaseStart(
  input: LeaseStartInput,
  options: SpecOptions = {},
): Allowed | LeaseStartRefusal {
  const needsSlot = needsSlotAt(specOf(options));
  check(input, startRule, 'input');
  const { endBlock, block } = input;
  if (!input.hasCrowdloan) return refuse('InvalidCrowdloanId', 'No crowdloan is being finalized.');
  if (endBlock !== null && endBlock <= block)
    return refuse('LeaseCannotEndInThePast', `Block ${endBlock} is not after ${block}.`);
  if (needsSlot && input.registration === 'queued')
    return refuse('LeaseNetuidNotFound', 'The subnet would have to wait for a slot.');
  return { ok: true };
}

/** A lease to be ended. */
export interface LeaseEndInput {
  /** Whether the caller is the lease's beneficiary. */
  readonly isBeneficiary: boolean;
  /** Block it ends, or `null` for none. */
  readonly endBlock: bigint | null;
  /** The block of the call. */
  readonly block: bigint;
  /** Whether the beneficiary owns the hotkey it names. */
  readonly ownsHotkey: boolean;
}

/** Why a lease is not ended. */
export type LeaseEndRefusal = Refusal<
  'ExpectedBeneficiaryOrigin' | 'LeaseHasNoEndBlock' | 'LeaseHasNotEnded' | 'BeneficiaryDoesNotOwnHotkey'
>;

const endRule = /* @__PURE__ */ objectOf({
  isBeneficiary: boolean,
  endBlock: nullable(u64),
  block: u64,
  ownsHotkey: boolean,
});

/**
 * Whether `terminate_lease` gives a leased subnet to its beneficiary. Slices that wait are paid first; what still cannot be
 * paid stays owed (spec 475).
 *
 * Source: `do_terminate_lease` in `pallets/subtensor/src/subnets/leasing.rs`, spec 475.
 *
 * @param input - caller and lease
 */
export function checkLeaseEnd(input: LeaseEndInput): Allowed | LeaseEndRefusal {
  check(input, endRule, 'input');
  const { endBlock, block } = input;
  if (!input.isBeneficiary)
    return refuse('ExpectedBeneficiaryOrigin', "The caller is not the lease's beneficiary.");
  if (endBlock === null) return refuse('LeaseHasNoEndBlock', 'The lease does not end.');
  if (block < endBlock) return refuse('LeaseHasNotEnded', `The lease ends in block ${endBlock}.`);
  if (!input.ownsHotkey)
    return refuse('BeneficiaryDoesNotOwnHotkey', 'The beneficiary does not own the hotkey.');
  return { ok: true };
}
