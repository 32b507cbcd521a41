import { NEW_SUBNET_PARAMETERS } from '@taokit/dtao/subnets';
import { TotalAlphaIssuance } from '../pallets/alphaAssets/storage.ts';
import { TotalIssuance as BalancesIssuance } from '../pallets/balances/storage.ts';
import { subnetAccountId } from '../pallets/subtensorModule/staking/palletAccounts.ts';
import { increaseStake } from '../pallets/subtensorModule/staking/sharePool.ts';
import { SubnetMovingPrice, TotalIssuance } from '../pallets/subtensorModule/storage/emission.ts';
import { LastEpochBlock } from '../pallets/subtensorModule/storage/epochs.ts';
import {
  ImmunityPeriod,
  MaxAllowedUids,
  MaxAllowedValidators,
  MinAllowedWeights,
  Tempo,
  Yuma3On,
} from '../pallets/subtensorModule/storage/hyperparameters.ts';
import {
  BlockAtRegistration,
  IsNetworkMember,
  Keys,
  LastUpdate,
  SubnetworkN,
  Uids,
  ValidatorPermit,
} from '../pallets/subtensorModule/storage/neurons.ts';
import { SubnetAlphaIn, SubnetAlphaOut, SubnetTAO } from '../pallets/subtensorModule/storage/pools.ts';
import { NetworkRegistrationAllowed } from '../pallets/subtensorModule/storage/registration.ts';
import { OwnedHotkeys, Owner, TotalStake } from '../pallets/subtensorModule/storage/staking.ts';
import {
  FirstEmissionBlockNumber,
  NetworksAdded,
  SubnetMechanism,
  SubnetOwner,
  SubnetOwnerHotkey,
  SubtokenEnabled,
  TotalNetworks,
} from '../pallets/subtensorModule/storage/subnets.ts';
import { Account } from '../pallets/system/storage.ts';
import type { AccountId } from '../state/AccountId.ts';
import type { State } from '../state/State.ts';

/** A subnet that trades and is emitted to from the first block. */
export interface GenesisSubnet {
  /** Its number; 0 is root. */
  readonly netuid: number;
  /** TAO in its pool, rao; on root what is staked. */
  readonly taoRao?: bigint;
  /** Alpha in its pool, rao. */
  readonly alphaInRao?: bigint;
  /** Blocks between epochs; 0, for none, when left out. */
  readonly tempo?: number;
  /** Who owns it: coldkey and hotkey. */
  readonly owner?: readonly [coldkey: AccountId, hotkey: AccountId];
  /** Its neurons by uid: coldkey, hotkey, and alpha it stakes itself, rao. */
  readonly neurons?: readonly (readonly [coldkey: AccountId, hotkey: AccountId, stakeRao: bigint])[];
}

/**
 * Writes a subnet, its neurons and their stake, so that everything adds up: TAO of its pool is issued. Hyperparameters are those
 * every new subnet begins with, but for the tempo.
 *
 * @param state - the first one: what `writes` of a genesis are given
 * @param subnet - what it is made of
 */
export function writeSubnet(state: State, subnet: GenesisSubnet): void {
  const { netuid, taoRao = 0n, alphaInRao = 0n, tempo = 0, owner, neurons = [] } = subnet;
  NetworksAdded.insert(state, netuid, true);
  TotalNetworks.mutate(state, (count) => count + 1);
  SubnetMechanism.insert(state, netuid, netuid === 0 ? 0 : 1);
  SubtokenEnabled.insert(state, netuid, true);
  Tempo.insert(state, netuid, tempo);
  LastEpochBlock.insert(state, netuid, 0n);
  if (netuid !== 0) writeParameters(state, netuid);
  if (owner !== undefined) {
    SubnetOwner.insert(state, netuid, owner[0]);
    SubnetOwnerHotkey.insert(state, netuid, owner[1]);
  }
  for (const [coldkey, hotkey, stakeRao] of neurons) writeNeuron(state, netuid, coldkey, hotkey, stakeRao);
  const stakedRao = neurons.reduce((sum, [, , rao]) => sum + rao, 0n);
  const heldRao = netuid === 0 ? stakedRao : taoRao;
  SubnetTAO.insert(state, netuid, heldRao);
  SubnetAlphaIn.insert(state, netuid, alphaInRao);
  SubnetAlphaOut.insert(state, netuid, stakedRao);
  TotalAlphaIssuance.insert(state, netuid, alphaInRao + stakedRao);
  if (netuid !== 0 && alphaInRao > 0n)
    SubnetMovingPrice.insert(state, netuid, { bits: (taoRao << 32n) / alphaInRao });
  TotalStake.mutate(state, (stake) => stake + heldRao);
  fund(state, subnetAccountId(netuid), heldRao);
}

/** What every new subnet begins with. */
function writeParameters(state: State, netuid: number): void {
  const start = NEW_SUBNET_PARAMETERS;
  FirstEmissionBlockNumber.insert(state, netuid, 1n);
  NetworkRegistrationAllowed.insert(state, netuid, start.registrationAllowed);
  MaxAllowedUids.insert(state, netuid, start.maxAllowedUids);
  MaxAllowedValidators.insert(state, netuid, start.maxAllowedValidators);
  MinAllowedWeights.insert(state, netuid, start.minAllowedWeights);
  ImmunityPeriod.insert(state, netuid, start.immunityPeriod);
  Yuma3On.insert(state, netuid, start.yuma3Enabled);
}

/** A hotkey that its coldkey owns. */
export function writeHotkey(state: State, coldkey: AccountId, hotkey: AccountId): void {
  if (Owner.contains(state, hotkey)) return;
  Owner.insert(state, hotkey, coldkey);
  OwnedHotkeys.mutate(state, coldkey, (owned) => [...owned, hotkey]);
}

/** TAO for an account, which the issuance counts from then on. */
export function fund(state: State, who: AccountId, rao: bigint): void {
  if (rao === 0n) return;
  const data = { free: rao, reserved: 0n, frozen: 0n, flags: 1n << 127n };
  Account.insert(state, who, { nonce: 0, consumers: 0, providers: 1, sufficients: 0, data });
  for (const item of [BalancesIssuance, TotalIssuance]) item.mutate(state, (issued) => issued + rao);
}

function writeNeuron(
  state: State,
  netuid: number,
  coldkey: AccountId,
  hotkey: AccountId,
  stakeRao: bigint,
): void {
  const uid = SubnetworkN.get(state, netuid);
  writeHotkey(state, coldkey, hotkey);
  SubnetworkN.insert(state, netuid, uid + 1);
  Keys.insert(state, netuid, uid, hotkey);
  Uids.insert(state, netuid, hotkey, uid);
  IsNetworkMember.insert(state, hotkey, netuid, true);
  BlockAtRegistration.insert(state, netuid, uid, 0n);
  LastUpdate.mutate(state, netuid, (blocks) => [...blocks, 0n]);
  ValidatorPermit.mutate(state, netuid, (permits) => [...permits, stakeRao > 0n]);
  if (stakeRao > 0n) increaseStake(state, { hotkey, coldkey, netuid }, stakeRao);
}
