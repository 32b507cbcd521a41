import { encodeValue, findStorage } from '@taokit/types/registry';
import { CommitmentOf } from '../../../pallets/commitments/storage.ts';
import {
  Active,
  BlockAtRegistration,
  Consensus,
  Dividends,
  Emission,
  Incentive,
  LastUpdate,
  ValidatorPermit,
} from '../../../pallets/subtensorModule/storage/neurons.ts';
import { IdentitiesV2 } from '../../../pallets/subtensorModule/storage/serving.ts';
import { AlphaDividendsPerSubnet } from '../../../pallets/subtensorModule/storage/staking.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { compactBytes } from '../../compactBytes.ts';
import { axonOf } from '../../NeuronInfoRuntimeApi/serving.ts';
import type { CollateralValues, FieldsOf, NeuronValues, SelectiveValues } from './MetagraphValues.ts';
import { validatorsOf } from './validatorsOf.ts';

/** No longer computed. */
const nothing = (): readonly number[] => [];

/** Fields of a metagraph with a value per uid, in the runtime's order. */
export const NEURON_FIELDS: FieldsOf<NeuronValues> = {
  hotkeys: ({ hotkeys }) => hotkeys(),
  coldkeys: ({ coldkeys }) => coldkeys(),
  identities: ({ state, coldkeys }) => coldkeys().map((coldkey) => IdentitiesV2.get(state, coldkey) ?? null),
  axons: ({ state, netuid, hotkeys }) => hotkeys().map((hotkey) => axonOf(state, netuid, hotkey)),
  active: ({ state, netuid }) => Active.get(state, netuid),
  validator_permit: ({ state, netuid }) => ValidatorPermit.get(state, netuid),
  pruning_score: nothing,
  last_update: ({ state, index }) => LastUpdate.get(state, index),
  emission: ({ state, netuid }) => Emission.get(state, netuid),
  dividends: ({ state, netuid }) => Dividends.get(state, netuid),
  incentives: ({ state, index }) => Incentive.get(state, index),
  consensus: ({ state, netuid }) => Consensus.get(state, netuid),
  trust: nothing,
  rank: nothing,
  block_at_registration: ({ state, netuid, hotkeys }) =>
    hotkeys().map((_, uid) => BlockAtRegistration.get(state, netuid, uid)),
  alpha_stake: ({ stakes }) => stakes().map(({ alphaBits }) => alphaBits >> 64n),
  tao_stake: ({ stakes }) => stakes().map(({ taoBits }) => taoBits >> 64n),
  total_stake: ({ stakes }) => stakes().map(({ totalBits }) => totalBits >> 64n),
  tao_dividends_per_hotkey: ({ hotkeys }) => hotkeys().map((hotkey) => pair(hotkey, 0n)),
  alpha_dividends_per_hotkey: ({ state, netuid, hotkeys }) =>
    hotkeys().map((hotkey) => pair(hotkey, AlphaDividendsPerSubnet.get(state, netuid, hotkey))),
};

/** Fields that only a selective metagraph has, in the runtime's order. */
export const SELECTIVE_FIELDS: FieldsOf<SelectiveValues> = {
  validators: validatorsOf,
  commitments: ({ state, runtime, netuid }) => {
    const { value: type } = findStorage(runtime.registry, CommitmentOf.path);
    return CommitmentOf.entries(state, netuid).map(
      ([[, hotkey], commitment]) =>
        [hotkey, compactBytes(encodeValue(runtime.registry, type, commitment))] as const,
    );
  },
};

/** What miners leave as security, in the runtime's order; 0 for one that leaves nothing. */
export const COLLATERAL_FIELDS: FieldsOf<CollateralValues> = {
  collateral_locked: ({ collaterals }) => collaterals().map((kept) => kept?.locked ?? 0n),
  collateral_min: ({ collaterals }) => collaterals().map((kept) => kept?.min_locked ?? 0n),
  collateral_earned: ({ collaterals }) => collaterals().map((kept) => kept?.earned ?? 0n),
};

function pair(hotkey: AccountId, amountRao: bigint): readonly [AccountId, bigint] {
  return [hotkey, amountRao];
}
