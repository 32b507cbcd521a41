import { subnetExists } from '../../pallets/subtensorModule/subnets/existing.ts';
import type { ApiContext } from '../../runtime/RuntimeApi.ts';
import { metagraphSubject } from './metagraph/MetagraphSubject.ts';
import { SUBNET_FIELDS } from './metagraph/subnetFields.ts';

/** What a subnet's owner and root set. */
export interface SubnetHyperparams {
  readonly rho: number;
  readonly kappa: number;
  readonly immunity_period: number;
  readonly min_allowed_weights: number;
  readonly max_weights_limit: number;
  readonly tempo: number;
  readonly min_difficulty: bigint;
  readonly max_difficulty: bigint;
  readonly weights_version: bigint;
  readonly weights_rate_limit: bigint;
  readonly adjustment_interval: number;
  readonly activity_cutoff: bigint;
  readonly registration_allowed: boolean;
  readonly target_regs_per_interval: number;
  readonly min_burn: bigint;
  readonly max_burn: bigint;
  readonly bonds_moving_avg: bigint;
  readonly max_regs_per_block: number;
  readonly serving_rate_limit: bigint;
  readonly max_validators: number;
  readonly adjustment_alpha: bigint;
  readonly difficulty: bigint;
  readonly commit_reveal_period: bigint;
  readonly commit_reveal_weights_enabled: boolean;
  readonly alpha_high: number;
  readonly alpha_low: number;
  readonly liquid_alpha_enabled: boolean;
}

/** What a subnet's owner and root set (`get_subnet_hyperparams`); nothing where there is no such subnet. */
export function getSubnetHyperparams(context: ApiContext, netuid: number): SubnetHyperparams | null {
  if (!subnetExists(context.state, netuid)) return null;
  const of = metagraphSubject(context, netuid);
  return {
    rho: SUBNET_FIELDS.rho(of),
    kappa: SUBNET_FIELDS.kappa(of),
    immunity_period: SUBNET_FIELDS.immunity_period(of),
    min_allowed_weights: SUBNET_FIELDS.min_allowed_weights(of),
    max_weights_limit: SUBNET_FIELDS.max_weights_limit(of),
    tempo: SUBNET_FIELDS.tempo(of),
    min_difficulty: SUBNET_FIELDS.min_difficulty(of),
    max_difficulty: SUBNET_FIELDS.max_difficulty(of),
    weights_version: SUBNET_FIELDS.weights_version(of),
    weights_rate_limit: SUBNET_FIELDS.weights_rate_limit(of),
    adjustment_interval: SUBNET_FIELDS.adjustment_interval(of),
    activity_cutoff: SUBNET_FIELDS.activity_cutoff(of),
    registration_allowed: SUBNET_FIELDS.registration_allowed(of),
    target_regs_per_interval: SUBNET_FIELDS.target_regs_per_interval(of),
    min_burn: SUBNET_FIELDS.min_burn(of),
    max_burn: SUBNET_FIELDS.max_burn(of),
    bonds_moving_avg: SUBNET_FIELDS.bonds_moving_avg(of),
    max_regs_per_block: SUBNET_FIELDS.max_regs_per_block(of),
    serving_rate_limit: SUBNET_FIELDS.serving_rate_limit(of),
    max_validators: SUBNET_FIELDS.max_validators(of),
    adjustment_alpha: SUBNET_FIELDS.adjustment_alpha(of),
    difficulty: SUBNET_FIELDS.difficulty(of),
    commit_reveal_period: SUBNET_FIELDS.commit_reveal_period(of),
    commit_reveal_weights_enabled: SUBNET_FIELDS.commit_reveal_weights_enabled(of),
    alpha_high: SUBNET_FIELDS.alpha_high(of),
    alpha_low: SUBNET_FIELDS.alpha_low(of),
    liquid_alpha_enabled: SUBNET_FIELDS.liquid_alpha_enabled(of),
  };
}
