import { hotkeyStake } from '../../pallets/subtensorModule/staking/sharePool.ts';
import {
  Active,
  Consensus,
  Dividends,
  Emission,
  Incentive,
  Keys,
  LastUpdate,
  ValidatorPermit,
  ValidatorTrust,
} from '../../pallets/subtensorModule/storage/neurons.ts';
import { Owner } from '../../pallets/subtensorModule/storage/staking.ts';
import type { AxonInfo, PrometheusInfo } from '../../pallets/subtensorModule/storage/values.ts';
import { subnetExists } from '../../pallets/subtensorModule/subnets/existing.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { axonOf, prometheusOf } from './serving.ts';

/** No longer computed. */
const PRUNING_SCORE = 0xffff;

/** A neuron without weights and bonds. */
export interface NeuronInfoLite {
  readonly hotkey: AccountId;
  readonly coldkey: AccountId;
  readonly uid: number;
  readonly netuid: number;
  readonly active: boolean;
  readonly axon_info: AxonInfo;
  readonly prometheus_info: PrometheusInfo;
  readonly stake: readonly [readonly [AccountId, bigint]];
  readonly rank: number;
  readonly emission: bigint;
  readonly incentive: number;
  readonly consensus: number;
  readonly trust: number;
  readonly validator_trust: number;
  readonly dividends: number;
  readonly last_update: bigint;
  readonly validator_permit: boolean;
  readonly pruning_score: number;
}

/** A neuron without weights and bonds (`get_neuron_lite`); nothing where there is no such neuron. */
export function getNeuronLite(
  { state }: Pick<ChainReads, 'state'>,
  netuid: number,
  uid: number,
): NeuronInfoLite | null {
  if (!subnetExists(state, netuid) || !Keys.contains(state, netuid, uid)) return null;
  const hotkey = Keys.get(state, netuid, uid);
  const coldkey = Owner.get(state, hotkey);
  return {
    hotkey,
    coldkey,
    uid,
    netuid,
    active: Active.get(state, netuid)[uid] ?? false,
    axon_info: axonOf(state, netuid, hotkey),
    prometheus_info: prometheusOf(state, netuid, hotkey),
    stake: [[coldkey, hotkeyStake(state, hotkey, netuid)]] as const,
    rank: 0,
    emission: Emission.get(state, netuid)[uid] ?? 0n,
    incentive: Incentive.get(state, netuid)[uid] ?? 0,
    consensus: Consensus.get(state, netuid)[uid] ?? 0,
    trust: 0,
    validator_trust: ValidatorTrust.get(state, netuid)[uid] ?? 0,
    dividends: Dividends.get(state, netuid)[uid] ?? 0,
    last_update: LastUpdate.get(state, netuid)[uid] ?? 0n,
    validator_permit: ValidatorPermit.get(state, netuid)[uid] ?? false,
    pruning_score: PRUNING_SCORE,
  };
}
