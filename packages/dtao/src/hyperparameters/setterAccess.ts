import { type Allowed, type Refusal, refuse } from '@taokit/errors';
import { boolean, objectOf, oneOf, u16, u64 } from '@taokit/errors/check';
import { saturatingAddU64, saturatingSubU64 } from '@taokit/fixed';
import { check } from '../internal/check.ts';

/** Blocks before an epoch in which nothing may be set (`AdminFreezeWindow`). */
export const ADMIN_FREEZE_WINDOW_BLOCKS = 10n;

/** Where a subnet is between two epochs. */
export interface FreezeInput {
  /** Blocks between epochs; 0 for none. */
  readonly tempo: number;
  /** `LastEpochBlock`. */
  readonly lastEpochBlock: bigint;
  /** Whether an epoch is put off to the next block (`PendingEpochAt`). */
  readonly isEpochPending: boolean;
  /** The block of the call. */
  readonly block: bigint;
  /** `AdminFreezeWindow`; 10 on mainnet. */
  readonly windowBlocks: bigint;
}

const freezeFields = {
  tempo: u16,
  lastEpochBlock: u64,
  isEpochPending: boolean,
  block: u64,
  windowBlocks: u64,
};

/**
 * Whether a subnet's settings are frozen: an epoch is pending, or due within the window. Root waits too.
 *
 * Source: `is_in_admin_freeze_window` in `pallets/subtensor/src/utils/misc.rs`, from spec 423.
 *
 * @param input - subnet and block
 */
export function areSettingsFrozen(input: FreezeInput): boolean {
  check(input, objectOf(freezeFields), 'input');
  if (input.isEpochPending) return true;
  if (input.tempo === 0) return false;
  const next = saturatingAddU64(input.lastEpochBlock, BigInt(input.tempo));
  return saturatingSubU64(next, input.block) < input.windowBlocks;
}

/** Whose limit a setter counts against. */
export type SetterKind =
  | 'parameter'
  | 'versionKey'
  | 'tempo'
  | 'trim'
  | 'mechanism'
  | 'ownerHotkey'
  | 'unlimited';

/**
 * Blocks an owner waits between two calls of one setter on one subnet. Tempos are the subnet's own; `'unlimited'` are calls
 * 92 and 95.
 *
 * Source: `pallets/subtensor/src/utils/rate_limiting.rs`, spec 475 (`OwnerHyperparamRateLimit` 2).
 *
 * @param kind - of setter
 * @param tempo - of the subnet
 */
export function computeSetterInterval(kind: SetterKind, tempo: number): bigint {
  check(tempo, u16, 'tempo');
  const kinds = [
    'parameter',
    'versionKey',
    'tempo',
    'trim',
    'mechanism',
    'ownerHotkey',
    'unlimited',
  ] as const;
  check(kind, oneOf(...kinds), 'kind');
  const intervals: Readonly<Record<SetterKind, bigint>> = {
    parameter: 2n * BigInt(tempo),
    versionKey: 5n * BigInt(tempo),
    tempo: 360n,
    trim: 216_000n,
    mechanism: 7_200n,
    ownerHotkey: 50_400n,
    unlimited: 0n,
  };
  return intervals[kind];
}

/** Who sets something, and when it last was. */
export interface SetterAccessInput extends FreezeInput {
  /** Whether root calls. */
  readonly isRoot: boolean;
  /** Whether the subnet's owner calls. */
  readonly isOwner: boolean;
  /** Block the owner last set it; 0 for never. */
  readonly lastSetBlock: bigint;
  /** From {@link computeSetterInterval}. */
  readonly intervalBlocks: bigint;
  /** Whether the subnet is added. */
  readonly exists: boolean;
}

/** Why nothing is set, in the order the chain asks; the value's own bounds come after. */
export type SetterRefusal = Refusal<
  'BadOrigin' | 'TxRateLimitExceeded' | 'AdminActionProhibitedDuringWeightsWindow' | 'SubnetDoesNotExist'
>;

/**
 * Whether an owner's setter may run. A new owner hotkey is not asked for the window (leave `windowBlocks` 0); the factor of
 * the activity cutoff not where root sets it.
 *
 * Source: `ensure_sn_owner_or_root_with_limits` and `ensure_admin_window_open`, spec 475. Call 19 asks for the subnet before
 * the window.
 *
 * @param input - caller, subnet and block
 */
export function checkSetterAccess(input: SetterAccessInput): Allowed | SetterRefusal {
  const access = {
    isRoot: boolean,
    isOwner: boolean,
    lastSetBlock: u64,
    intervalBlocks: u64,
    exists: boolean,
  };
  check(input, objectOf({ ...freezeFields, ...access }), 'input');
  const { isRoot, isOwner, lastSetBlock, intervalBlocks, block } = input;
  if (!isRoot && !isOwner) return refuse('BadOrigin', "The caller is neither root nor the subnet's owner.");
  const passed = saturatingSubU64(block, lastSetBlock);
  if (!isRoot && lastSetBlock !== 0n && passed < intervalBlocks)
    return refuse(
      'TxRateLimitExceeded',
      `${passed} of ${intervalBlocks} blocks have passed since ${lastSetBlock}.`,
    );
  const { tempo, lastEpochBlock, isEpochPending, windowBlocks } = input;
  if (areSettingsFrozen({ tempo, lastEpochBlock, isEpochPending, block, windowBlocks }))
    return refuse(
      'AdminActionProhibitedDuringWeightsWindow',
      `Block ${block} is too close to the next epoch.`,
    );
  return input.exists ? { ok: true } : refuse('SubnetDoesNotExist', 'The subnet is not there.');
}
