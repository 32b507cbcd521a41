import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { checkPowRegistration, computePowSeal } from '@taokit/dtao/registration';
import type { CallContext, Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { type AccountId, bytesFromHex, type Hex } from '../../../state/AccountId.ts';
import type { Reads } from '../../../state/State.ts';
import { BlockHash } from '../../system/storage.ts';
import { ensureOk } from '../ensureOk.ts';
import { createHotkey, hotkeyExists, ownsHotkey } from '../staking/hotkeys.ts';
import { netuidOfAccount } from '../staking/palletAccounts.ts';
import { MaxAllowedUids } from '../storage/hyperparameters.ts';
import { SubnetworkN, Uids } from '../storage/neurons.ts';
import {
  LastPowRegistrationBlock,
  MaxRegistrationsPerBlock,
  NetworkPowRegistrationAllowed,
  RegistrationsThisBlock,
} from '../storage/registration.ts';
import { OwnedHotkeys, StakingHotkeys } from '../storage/staking.ts';
import { subnetExists } from '../subnets/existing.ts';
import { neuronToPrune } from './neuronToPrune.ts';
import { powDifficulty, raiseDifficulty } from './powDifficulty.ts';
import { registerNeuron } from './registerNeuron.ts';

/** What `pow_register` takes. */
export interface PowProof {
  /** The subnet. */
  readonly netuid: number;
  /** Block the work was begun at. */
  readonly work_block: bigint;
  /** What was tried. */
  readonly nonce: bigint;
  /** The seal. */
  readonly work: Hex;
  /** Who gets the seat. */
  readonly hotkey: AccountId;
}

/**
 * Registers a neuron by work (`do_pow_register`).
 *
 * Source: `pallets/subtensor/src/subnets/registration.rs`, spec 475.
 */
export function powRegister(context: CallContext, proof: PowProof): void {
  const { state } = context;
  const { netuid, hotkey } = proof;
  const coldkey = ensureSigned(context.origin);
  ensureOk(checkPowRegistration(registrationOf(context, coldkey, proof, neuronToPrune)));
  createHotkey(context, coldkey, hotkey);
  const uid = registerNeuron(context, netuid, hotkey);
  ensure(
    Uids.get(state, netuid, hotkey) === uid,
    'SubtensorModule.NoNeuronIdAvailable',
    `Uid ${uid} is the owner's, and stays.`,
  );
  raiseDifficulty(context, netuid);
  LastPowRegistrationBlock.insert(state, hotkey, proof.work_block);
  RegistrationsThisBlock.mutate(state, netuid, (count) => Math.min(count + 1, 0xffff));
  context.deposit('SubtensorModule.NeuronRegistered', [netuid, uid, hotkey]);
}

/**
 * Ends the call unless the work registers its hotkey, but for the room on a full subnet: nobody is searched there for a transaction
 * that is not taken yet (`check_pow_registration`).
 */
export function ensurePowProof(context: Context, coldkey: AccountId, proof: PowProof): void {
  const input = registrationOf(context, coldkey, proof, () => undefined);
  ensureOk(checkPowRegistration({ ...input, neurons: 0 }));
}

function registrationOf(
  context: Context,
  coldkey: AccountId,
  proof: PowProof,
  pruned: (context: Context, netuid: number) => number | undefined,
) {
  const { state, block } = context;
  const { netuid, hotkey } = proof;
  const blockHash = blockHashOf(state, proof.work_block);
  const isFull = SubnetworkN.get(state, netuid) >= MaxAllowedUids.get(state, netuid);
  const prune = isFull && subnetExists(state, netuid) ? pruned(context, netuid) : undefined;
  const last = LastPowRegistrationBlock.get(state, hotkey);
  return {
    netuid,
    exists: subnetExists(state, netuid),
    isAllowed: NetworkPowRegistrationAllowed.get(state, netuid),
    isRegistered: Uids.contains(state, netuid, hotkey),
    maxAllowedUids: MaxAllowedUids.get(state, netuid),
    registrationsThisBlock: RegistrationsThisBlock.get(state, netuid),
    maxRegistrationsPerBlock: MaxRegistrationsPerBlock.get(state, netuid),
    workBlock: proof.work_block,
    isBlockKnown: blockHash.some((byte) => byte !== 0),
    block: BigInt(block),
    ...(last === undefined ? {} : { lastWorkBlock: last }),
    work: bytesFromHex(proof.work),
    seal: sealOf(coldkey, proof, blockHash),
    difficulty: powDifficulty(state, netuid),
    isSystemAccount: netuidOfAccount(hotkey) !== undefined,
    ownsHotkey: !hotkeyExists(state, hotkey) || ownsHotkey(state, coldkey, hotkey),
    isNewHotkey: !hotkeyExists(state, hotkey),
    ownedHotkeys: OwnedHotkeys.get(state, coldkey).length,
    stakingHotkeys: StakingHotkeys.get(state, coldkey).length,
    neurons: SubnetworkN.get(state, netuid),
    ...(prune === undefined ? {} : { pruneUid: prune }),
  };
}

function sealOf(coldkey: AccountId, { netuid, hotkey, nonce }: PowProof, blockHash: Uint8Array): Uint8Array {
  const work = { netuid, blockHash, hotkey: bytesFromHex(hotkey), coldkey: bytesFromHex(coldkey), nonce };
  return computePowSeal(work, { sha256, keccak256: keccak_256 });
}

/** Hash of an earlier block; zeros for one that is not kept. */
function blockHashOf(state: Reads, block: bigint): Uint8Array {
  const isNumber = block <= 0xffff_ffffn;
  return isNumber ? bytesFromHex(BlockHash.get(state, Number(block))) : new Uint8Array(32);
}
