import { LastHotkeyEmissionOnNetuid } from '../../pallets/subtensorModule/storage/staking.ts';
import { allNetuids, subnetExists } from '../../pallets/subtensorModule/subnets/existing.ts';
import type { ApiContext } from '../../runtime/RuntimeApi.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { type MetagraphSubject, metagraphSubject } from './metagraph/MetagraphSubject.ts';
import { NEURON_FIELDS } from './metagraph/neuronFields.ts';

/** What a subnet is like, per uid. */
export interface SubnetState {
  readonly netuid: number;
  readonly hotkeys: readonly AccountId[];
  readonly coldkeys: readonly AccountId[];
  readonly active: readonly boolean[];
  readonly validator_permit: readonly boolean[];
  readonly pruning_score: readonly number[];
  readonly last_update: readonly bigint[];
  readonly emission: readonly bigint[];
  readonly dividends: readonly number[];
  readonly incentives: readonly number[];
  readonly consensus: readonly number[];
  readonly trust: readonly number[];
  readonly rank: readonly number[];
  readonly block_at_registration: readonly bigint[];
  readonly alpha_stake: readonly bigint[];
  readonly tao_stake: readonly bigint[];
  readonly total_stake: readonly bigint[];
  readonly emission_history: readonly (readonly bigint[])[];
}

/** A subnet's neurons (`get_subnet_state`); nothing where there is no such subnet. */
export function getSubnetState(context: ApiContext, netuid: number): SubnetState | null {
  if (!subnetExists(context.state, netuid)) return null;
  const of = metagraphSubject(context, netuid);
  return {
    netuid,
    hotkeys: of.hotkeys(),
    coldkeys: of.coldkeys(),
    active: NEURON_FIELDS.active(of),
    validator_permit: NEURON_FIELDS.validator_permit(of),
    pruning_score: NEURON_FIELDS.pruning_score(of),
    last_update: NEURON_FIELDS.last_update(of),
    emission: NEURON_FIELDS.emission(of),
    dividends: NEURON_FIELDS.dividends(of),
    incentives: NEURON_FIELDS.incentives(of),
    consensus: NEURON_FIELDS.consensus(of),
    trust: NEURON_FIELDS.trust(of),
    rank: NEURON_FIELDS.rank(of),
    block_at_registration: NEURON_FIELDS.block_at_registration(of),
    alpha_stake: NEURON_FIELDS.alpha_stake(of),
    tao_stake: NEURON_FIELDS.tao_stake(of),
    total_stake: NEURON_FIELDS.total_stake(of),
    emission_history: emissionHistory(of),
  };
}

/** What the neurons last earned, by subnets and uids (`get_emissions_history`). */
function emissionHistory({ state, hotkeys }: MetagraphSubject): readonly (readonly bigint[])[] {
  return allNetuids(state).map((netuid) =>
    hotkeys().map((hotkey) => LastHotkeyEmissionOnNetuid.get(state, hotkey, netuid)),
  );
}
