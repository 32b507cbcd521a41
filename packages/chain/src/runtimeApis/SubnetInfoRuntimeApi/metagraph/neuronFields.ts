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
import type { MetagraphSubject } from './MetagraphSubject.ts';
import { validatorsOf } from './validatorsOf.ts';

/** No longer computed. */
const nothing = (): readonly number[] => [];

/** Fields of a metagraph with a value per uid, in the runtime's order. */
export const NEURON_FIELDS = {
  hotkeys: ({ hotkeys }: MetagraphSubject) => hotkeys(),
  coldkeys: ({ coldkeys }: MetagraphSubject) => coldkeys(),
  identities: ({ state, coldkeys }: MetagraphSubject) =>
    coldkeys().map((coldkey) => IdentitiesV2.get(state, coldkey) ?? null),
  axons: ({ state, netuid, hotkeys }: MetagraphSubject) =>
    hotkeys().map((hotkey) => axonOf(state, netuid, hotkey)),
  active: ({ state, netuid }: MetagraphSubject) => Active.get(state, netuid),
  validator_permit: ({ state, netuid }: MetagraphSubject) => ValidatorPermit.get(state, netuid),
  pruning_score: nothing,
  last_update: ({ state, index }: MetagraphSubject) => LastUpdate.get(state, index),
  emission: ({ state, netuid }: MetagraphSubject) => Emission.get(state, netuid),
  dividends: ({ state, netuid }: MetagraphSubject) => Dividends.get(state, netuid),
  incentives: ({ state, index }: MetagraphSubject) => Incentive.get(state, index),
  consensus: ({ state, netuid }: MetagraphSubject) => Consensus.get(state, netuid),
  trust: nothing,
  rank: nothing,
  block_at_registration: ({ state, netuid, hotkeys }: MetagraphSubject) =>
    hotkeys().map((_, uid) => BlockAtRegistration.get(state, netuid, uid)),
  alpha_stake: ({ stakes }: MetagraphSubject) => stakes().map(({ alphaBits }) => alphaBits >> 64n),
  tao_stake: ({ stakes }: MetagraphSubject) => stakes().map(({ taoBits }) => taoBits >> 64n),
  total_stake: ({ stakes }: MetagraphSubject) => stakes().map(({ totalBits }) => totalBits >> 64n),
  tao_dividends_per_hotkey: ({ hotkeys }: MetagraphSubject) => hotkeys().map((hotkey) => pair(hotkey, 0n)),
  alpha_dividends_per_hotkey: ({ state, netuid, hotkeys }: MetagraphSubject) =>
    hotkeys().map((hotkey) => pair(hotkey, AlphaDividendsPerSubnet.get(state, netuid, hotkey))),
} as const;

/** Fields that only a selective metagraph has, in the runtime's order. */
export const SELECTIVE_FIELDS = {
  validators: validatorsOf,
  commitments: ({ state, runtime, netuid }: MetagraphSubject) => {
    const { value: type } = findStorage(runtime.registry, CommitmentOf.path);
    return CommitmentOf.entries(state, netuid).map(
      ([[, hotkey], commitment]) =>
        [hotkey, compactBytes(encodeValue(runtime.registry, type, commitment))] as const,
    );
  },
} as const;

/** What miners leave as security, in the runtime's order; 0 for one that leaves nothing. */
export const COLLATERAL_FIELDS = {
  collateral_locked: ({ collaterals }: MetagraphSubject) => collaterals().map((kept) => kept?.locked ?? 0n),
  collateral_min: ({ collaterals }: MetagraphSubject) => collaterals().map((kept) => kept?.min_locked ?? 0n),
  collateral_earned: ({ collaterals }: MetagraphSubject) => collaterals().map((kept) => kept?.earned ?? 0n),
} as const;

function pair(hotkey: AccountId, amountRao: bigint): readonly [AccountId, bigint] {
  return [hotkey, amountRao];
}
