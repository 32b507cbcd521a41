import { type Refusal, refuse } from '@taokit/errors';
import { boolean, objectOf, optional, typedArray, u16, u64 } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { maxOf, minOf } from '../internal/minMax.ts';
import { MAX_STAKING_HOTKEYS } from './burnedRegistration.ts';
import { meetsPowDifficulty } from './powSeal.ts';

/** How old the block may be that work was done for. */
export const POW_MAX_WORK_AGE_BLOCKS = 5n;

/** Bounds of the difficulty. */
export interface PowLimits {
  /** `MinDifficulty`. */
  readonly minDifficulty: bigint;
  /** `MaxDifficulty`. */
  readonly maxDifficulty: bigint;
}

const limitsRule = /* @__PURE__ */ objectOf({ minDifficulty: u64, maxDifficulty: u64 });

/**
 * The difficulty that holds: the stored one within its bounds, at least 1; the lower bound wins.
 *
 * Over blocks and registrations it moves as the burn does: `decayBurn` each block and `raiseBurn` after each registration by
 * proof of work, with these bounds.
 *
 * Source: `effective_pow_difficulty` in `pallets/subtensor/src/subnets/registration.rs`, spec 475.
 *
 * @param stored - `Difficulty`
 * @param limits - bounds
 */
export function computePowDifficulty(stored: bigint, limits: PowLimits): bigint {
  check(stored, u64, 'stored');
  check(limits, limitsRule, 'limits');
  const lowest = maxOf(limits.minDifficulty, 1n);
  return minOf(maxOf(stored, lowest), maxOf(limits.maxDifficulty, lowest));
}

/** Everything a registration by proof of work depends on, read at one block. */
export interface PowRegistrationInput {
  /** The subnet. */
  readonly netuid: number;
  /** Whether it is added. */
  readonly exists: boolean;
  /** `NetworkPowRegistrationAllowed`; off by default. */
  readonly isAllowed: boolean;
  /** Whether the hotkey has a uid there. */
  readonly isRegistered: boolean;
  /** `MaxAllowedUids`. */
  readonly maxAllowedUids: number;
  /** `RegistrationsThisBlock`. */
  readonly registrationsThisBlock: number;
  /** `MaxRegistrationsPerBlock`. */
  readonly maxRegistrationsPerBlock: number;
  /** Block the work was done for. */
  readonly workBlock: bigint;
  /** Whether the chain still knows that block's hash. */
  readonly isBlockKnown: boolean;
  /** The block of the call. */
  readonly block: bigint;
  /** `LastPowRegistrationBlock` of the hotkey, over all subnets; left out where there is none. */
  readonly lastWorkBlock?: bigint;
  /** The seal sent, 32 bytes. */
  readonly work: Uint8Array;
  /** The seal it should be (`computePowSeal`), 32 bytes. */
  readonly seal: Uint8Array;
  /** The difficulty that holds (`computePowDifficulty`). */
  readonly difficulty: bigint;
  /** Whether the hotkey is a subnet's own account. */
  readonly isSystemAccount: boolean;
  /** Whether the hotkey is new, or owned by the caller. */
  readonly ownsHotkey: boolean;
  /** Whether the hotkey is new. */
  readonly isNewHotkey: boolean;
  /** Hotkeys the caller owns (`OwnedHotkeys`). */
  readonly ownedHotkeys: number;
  /** Hotkeys the caller stakes to (`StakingHotkeys`). */
  readonly stakingHotkeys: number;
  /** Neurons there are. */
  readonly neurons: number;
  /** Who would make room, from `computeNeuronToPrune`; left out where nobody can. */
  readonly pruneUid?: number;
}

/** Why nobody is registered, in the order the chain asks. Nothing is changed then, the hotkey's last work block neither. */
export type PowRegistrationRefusal = Refusal<
  | 'RegistrationNotPermittedOnRootSubnet'
  | 'SubnetNotExists'
  | 'SubNetRegistrationDisabled'
  | 'HotKeyAlreadyRegisteredInSubNet'
  | 'NoNeuronIdAvailable'
  | 'TooManyRegistrationsThisBlock'
  | 'InvalidWorkBlock'
  | 'InvalidSeal'
  | 'InvalidDifficulty'
  | 'CannotUseSystemAccount'
  | 'NonAssociatedColdKey'
  | 'TooManyStakingHotkeys'
>;

/** A registration by proof of work. It costs nothing: no fee, no burn, no collateral. */
export interface PowRegistration {
  /** Always true. */
  readonly ok: true;
  /** The uid. */
  readonly uid: number;
  /** How many blocks the call may wait in the pool of transactions. */
  readonly longevityBlocks: bigint;
}

const bytes32 = /* @__PURE__ */ typedArray('Uint8Array', 32);
const inputRule = /* @__PURE__ */ objectOf({
  netuid: u16,
  exists: boolean,
  isAllowed: boolean,
  isRegistered: boolean,
  maxAllowedUids: u16,
  registrationsThisBlock: u16,
  maxRegistrationsPerBlock: u16,
  workBlock: u64,
  isBlockKnown: boolean,
  block: u64,
  lastWorkBlock: optional(u64),
  work: bytes32,
  seal: bytes32,
  difficulty: u64,
  isSystemAccount: boolean,
  ownsHotkey: boolean,
  isNewHotkey: boolean,
  ownedHotkeys: u16,
  stakingHotkeys: u16,
  neurons: u16,
  pruneUid: optional(u16),
});

/**
 * Whether `pow_register` registers a hotkey. The pool of transactions asks the same, but for the room on a full subnet.
 *
 * Source: `check_pow_registration` and `do_pow_register` in `pallets/subtensor/src/subnets/registration.rs`, spec 475; the call
 * came with 474 or 475.
 *
 * @param input - caller, subnet and work
 * @returns the uid, or the first check that refuses
 */
export function checkPowRegistration(input: PowRegistrationInput): PowRegistration | PowRegistrationRefusal {
  check(input, inputRule, 'input');
  const refusal = refusalOfSubnet(input) ?? refusalOfWork(input) ?? refusalOfAccount(input);
  if (refusal !== undefined) return refusal;
  const uid = input.neurons < input.maxAllowedUids ? input.neurons : input.pruneUid;
  if (uid === undefined)
    return refuse('NoNeuronIdAvailable', 'The subnet is full, and nobody can be pruned.');
  return { ok: true, uid, longevityBlocks: POW_MAX_WORK_AGE_BLOCKS + 1n - (input.block - input.workBlock) };
}

function refusalOfSubnet(input: PowRegistrationInput): PowRegistrationRefusal | undefined {
  const { netuid, registrationsThisBlock: count, maxRegistrationsPerBlock: most } = input;
  if (netuid === 0) return refuse('RegistrationNotPermittedOnRootSubnet', 'Root has a call of its own.');
  if (!input.exists) return refuse('SubnetNotExists', `Subnet ${netuid} is not there.`);
  if (!input.isAllowed)
    return refuse('SubNetRegistrationDisabled', `Subnet ${netuid} takes nobody in by proof of work.`);
  if (input.isRegistered)
    return refuse('HotKeyAlreadyRegisteredInSubNet', `The hotkey has a uid on subnet ${netuid}.`);
  if (input.maxAllowedUids === 0) return refuse('NoNeuronIdAvailable', `Subnet ${netuid} has no uids.`);
  if (count >= most)
    return refuse('TooManyRegistrationsThisBlock', `${count} of ${most} have registered in this block.`);
  return undefined;
}

function refusalOfWork(input: PowRegistrationInput): PowRegistrationRefusal | undefined {
  const { workBlock, block, lastWorkBlock } = input;
  const isRecent = workBlock < block && block - workBlock <= POW_MAX_WORK_AGE_BLOCKS;
  const isNew = lastWorkBlock === undefined || workBlock > lastWorkBlock;
  if (!isRecent || !isNew || !input.isBlockKnown)
    return refuse('InvalidWorkBlock', `Work for block ${workBlock} does not hold in block ${block}.`);
  if (!input.work.every((byte, at) => byte === input.seal[at]))
    return refuse('InvalidSeal', 'The work is not that of this subnet, block, hotkey, coldkey and nonce.');
  if (!meetsPowDifficulty(input.work, input.difficulty))
    return refuse('InvalidDifficulty', `The seal does not meet ${input.difficulty}.`);
  return undefined;
}

function refusalOfAccount(input: PowRegistrationInput): PowRegistrationRefusal | undefined {
  if (input.isSystemAccount) return refuse('CannotUseSystemAccount', "The hotkey is a subnet's own account.");
  if (!input.ownsHotkey) return refuse('NonAssociatedColdKey', 'The hotkey belongs to another coldkey.');
  const most = Math.max(input.ownedHotkeys, input.stakingHotkeys);
  if (input.isNewHotkey && most >= MAX_STAKING_HOTKEYS)
    return refuse('TooManyStakingHotkeys', `The coldkey has ${most} hotkeys.`);
  return undefined;
}
