import { BlocksSinceLastStep } from '../../pallets/subtensorModule/storage/epochs.ts';
import { ScalingLawPower } from '../../pallets/subtensorModule/storage/hyperparameters.ts';
import { subnetExists } from '../../pallets/subtensorModule/subnets/existing.ts';
import type { ApiContext } from '../../runtime/RuntimeApi.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { metagraphSubject } from './metagraph/MetagraphSubject.ts';
import { SUBNET_FIELDS } from './metagraph/subnetFields.ts';

/** A subnet's settings in short. */
export interface SubnetInfo {
  readonly netuid: number;
  readonly rho: number;
  readonly kappa: number;
  readonly difficulty: bigint;
  readonly immunity_period: number;
  readonly max_allowed_validators: number;
  readonly min_allowed_weights: number;
  readonly max_weights_limit: number;
  readonly scaling_law_power: number;
  readonly subnetwork_n: number;
  readonly max_allowed_uids: number;
  readonly blocks_since_last_step: bigint;
  readonly tempo: number;
  readonly network_modality: number;
  readonly network_connect: readonly never[];
  readonly emission_values: bigint;
  readonly burn: bigint;
  readonly owner: AccountId;
}

/** A subnet's settings in short (`get_subnet_info`); nothing where there is no such subnet. */
export function getSubnetInfo(context: ApiContext, netuid: number): SubnetInfo | null {
  const { state } = context;
  if (!subnetExists(state, netuid)) return null;
  const of = metagraphSubject(context, netuid);
  return {
    netuid,
    rho: SUBNET_FIELDS.rho(of),
    kappa: SUBNET_FIELDS.kappa(of),
    difficulty: SUBNET_FIELDS.difficulty(of),
    immunity_period: SUBNET_FIELDS.immunity_period(of),
    max_allowed_validators: SUBNET_FIELDS.max_validators(of),
    min_allowed_weights: SUBNET_FIELDS.min_allowed_weights(of),
    max_weights_limit: SUBNET_FIELDS.max_weights_limit(of),
    scaling_law_power: ScalingLawPower.get(state, netuid),
    subnetwork_n: SUBNET_FIELDS.num_uids(of),
    max_allowed_uids: SUBNET_FIELDS.max_uids(of),
    blocks_since_last_step: BlocksSinceLastStep.get(state, netuid),
    tempo: SUBNET_FIELDS.tempo(of),
    network_modality: 0,
    network_connect: [],
    emission_values: 0n,
    burn: SUBNET_FIELDS.burn(of),
    owner: SUBNET_FIELDS.owner_coldkey(of),
  };
}
