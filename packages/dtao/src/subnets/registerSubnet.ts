import { type Refusal, refuse } from '@taokit/errors';
import { boolean, objectOf, optional, u16, u32, u64 } from '@taokit/errors/check';
import { saturatingAddU64 } from '@taokit/fixed';
import { bySpec } from '@taokit/types';
import { check } from '../internal/check.ts';
import type { SpecOptions } from '../spec/SpecOptions.ts';
import { specOf } from '../spec/specOf.ts';
import { checkNetworkRateLimit } from './networkRateLimit.ts';

/** What an account must keep, rao (`ExistentialDeposit`). */
export const EXISTENTIAL_DEPOSIT_RAO = 500n;

/** The only mechanism a new subnet can have. */
const DYNAMIC_MECHANISM = 1;
const LAST_LOCK_ID = 0xffff_ffff;

/** Everything the registration of a subnet depends on, read at one block. */
export interface SubnetRegistrationInput {
  /** Whether the hotkey is new, or owned by the caller. */
  readonly ownsHotkey: boolean;
  /** Whether the hotkey is a subnet's own account. */
  readonly isSystemAccount: boolean;
  /** The mechanism asked for; the calls ask for 1. */
  readonly mechid: number;
  /** The block of the call. */
  readonly block: bigint;
  /** `NetworkRegistrationStartBlock`. */
  readonly startBlock: bigint;
  /** Block of the last registration; 0 for none. */
  readonly lastRegistrationBlock: bigint;
  /** `NetworkRateLimit`. */
  readonly rateLimitBlocks: bigint;
  /** Whether the identity given, if any, is valid. */
  readonly hasValidIdentity: boolean;
  /** Subnets that are added, root left out. */
  readonly addedSubnets: number;
  /** `SubnetLimit`. */
  readonly subnetLimit: number;
  /** Subnets that are being cleaned up (`DissolveCleanupQueue`); 0 before they queued. */
  readonly cleanupQueue: number;
  /** Registrations that wait (`NetworkRegistrationQueue`); 0 before they queued. */
  readonly registrationQueue: number;
  /** Who would make room, from `computeSubnetToPrune`; left out where nobody can. */
  readonly pruneNetuid?: number;
  /** The price, from `computeSubnetLockCost`, rao. */
  readonly costRao: bigint;
  /** What the caller can spend, the existential deposit not taken off, rao. */
  readonly balanceRao: bigint;
  /** `NetworkRegistrationLockId`; 0 before registrations queued. */
  readonly lockId: number;
}

/** What becomes of a registration. */
export interface SubnetRegistration {
  /** Always true. */
  readonly ok: true;
  /** `'made'` at once, or `'queued'` until a slot is cleaned up. */
  readonly outcome: 'made' | 'queued';
  /** Subnet that is dissolved for it, in the same block. */
  readonly prunedNetuid: number | undefined;
  /** What is paid, rao: into the pool, or into escrow while queued. */
  readonly costRao: bigint;
  /** `NetworkLastLockCost` and the rate limit's block afterwards: set now, also for what waits. */
  readonly lastLock: {
    /** What it cost, rao. */
    readonly costRao: bigint;
    /** Its block. */
    readonly block: bigint;
  };
  /** Which escrow holds the payment (`registrationEscrowAccount`), for what waits. */
  readonly lockId: number | undefined;
}

/** Why a subnet is not registered, in the order the chain asks. */
export type SubnetRegistrationRefusal = Refusal<
  | 'NonAssociatedColdKey'
  | 'CannotUseSystemAccount'
  | 'MechanismDoesNotExist'
  | 'SubNetRegistrationDisabled'
  | 'NetworkTxRateLimitExceeded'
  | 'InvalidIdentity'
  | 'SubnetLimitReached'
  | 'CannotAffordLockCost'
  | 'LockIdOverFlow'
>;

const inputRule = /* @__PURE__ */ objectOf({
  ownsHotkey: boolean,
  isSystemAccount: boolean,
  mechid: u16,
  block: u64,
  startBlock: u64,
  lastRegistrationBlock: u64,
  rateLimitBlocks: u64,
  hasValidIdentity: boolean,
  addedSubnets: u16,
  subnetLimit: u16,
  cleanupQueue: u16,
  registrationQueue: u32,
  pruneNetuid: optional(u16),
  costRao: u64,
  balanceRao: u64,
  lockId: u32,
});

type Slot =
  | { readonly ok: true; readonly prunes: boolean; readonly waits: boolean }
  | Refusal<'SubnetLimitReached'>;

/** Who gets a slot: since registrations queue, a cleaned-up slot that nobody waits for is waited for, not pruned for. */
const slotAt = /* @__PURE__ */ bySpec<(input: SubnetRegistrationInput) => Slot>({
  233: (input) => slotOf(input, { prunes: true, waits: false }),
  475: (input) =>
    input.cleanupQueue > input.registrationQueue
      ? waitOrTake(input)
      : slotOf(input, { prunes: true, waits: true }),
});

/**
 * What the registration of a subnet would do: made at once, queued, which subnet makes room, what it costs; or the first
 * check that refuses it.
 *
 * Up to spec 425 a pruned subnet's slot is free at once. As of 475 the pruned subnet is cleaned up first and the newcomer
 * waits, its payment in escrow; which release between them changed it is not known (mainnet queued by block 8,693,261). The
 * payment leaves the existential deposit; the name of the refusal where only that is missing was not seen.
 *
 * Source: `do_register_network` in `pallets/subtensor/src/subnets/subnet.rs`, spec 475.
 *
 * @param input - the caller and the network
 * @param options - whose rules
 */
export function checkSubnetRegistration(
  input: SubnetRegistrationInput,
  options: SpecOptions = {},
): SubnetRegistration | SubnetRegistrationRefusal {
  const spec = specOf(options);
  check(input, inputRule, 'input');
  const refusal = refusalBeforeSlot(input);
  if (refusal !== undefined) return refusal;
  const slot = slotAt(spec)(input);
  if (!slot.ok) return slot;
  const { costRao, balanceRao, block, lockId } = input;
  if (balanceRao < saturatingAddU64(costRao, EXISTENTIAL_DEPOSIT_RAO))
    return refuse('CannotAffordLockCost', `${balanceRao} rao do not pay ${costRao} and leave 500.`);
  const isQueued = slot.waits;
  if (isQueued && lockId === LAST_LOCK_ID) return refuse('LockIdOverFlow', `Lock id ${lockId} is the last.`);
  return {
    ok: true,
    outcome: isQueued ? 'queued' : 'made',
    prunedNetuid: slot.prunes ? input.pruneNetuid : undefined,
    costRao,
    lastLock: { costRao, block },
    lockId: isQueued ? lockId : undefined,
  };
}

function refusalBeforeSlot(input: SubnetRegistrationInput): SubnetRegistrationRefusal | undefined {
  const { block, startBlock } = input;
  if (!input.ownsHotkey) return refuse('NonAssociatedColdKey', 'The hotkey belongs to another coldkey.');
  if (input.isSystemAccount) return refuse('CannotUseSystemAccount', "The hotkey is a subnet's own account.");
  if (input.mechid !== DYNAMIC_MECHANISM)
    return refuse('MechanismDoesNotExist', `A new subnet cannot have mechanism ${input.mechid}.`);
  if (block < startBlock)
    return refuse('SubNetRegistrationDisabled', `Block ${block} comes before the start at ${startBlock}.`);
  const rate = checkNetworkRateLimit(input.lastRegistrationBlock, block, input.rateLimitBlocks);
  if (!rate.ok) return rate;
  return input.hasValidIdentity ? undefined : refuse('InvalidIdentity', 'The identity is too long or empty.');
}

function waitOrTake(input: SubnetRegistrationInput): Slot {
  return { ok: true, prunes: false, waits: isFull(input) };
}

function slotOf(
  input: SubnetRegistrationInput,
  whenFull: { readonly prunes: boolean; readonly waits: boolean },
): Slot {
  if (!isFull(input)) return { ok: true, prunes: false, waits: false };
  if (input.pruneNetuid !== undefined) return { ok: true, ...whenFull };
  const { addedSubnets, cleanupQueue, subnetLimit } = input;
  return refuse(
    'SubnetLimitReached',
    `${addedSubnets} subnets and ${cleanupQueue} being cleaned up fill ${subnetLimit} slots; none can be pruned.`,
  );
}

function isFull({ addedSubnets, cleanupQueue, subnetLimit }: SubnetRegistrationInput): boolean {
  return addedSubnets + cleanupQueue >= subnetLimit;
}
