import type {
  AxonInfo,
  ChainIdentityV2,
  FixedBits,
  SubnetIdentityV3,
} from '../../../pallets/subtensorModule/storage/values.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { MetagraphSubject } from './MetagraphSubject.ts';

/** How each value is read. */
export type FieldsOf<Values> = {
  readonly [Name in keyof Values]: (subject: MetagraphSubject) => Values[Name];
};

/** What a metagraph says about the subnet. */
export interface SubnetValues {
  readonly netuid: number;
  readonly name: readonly number[];
  readonly symbol: readonly number[];
  readonly identity: SubnetIdentityV3 | null;
  readonly network_registered_at: bigint;
  readonly owner_hotkey: AccountId;
  readonly owner_coldkey: AccountId;
  readonly block: bigint;
  readonly tempo: number;
  readonly last_step: bigint;
  readonly blocks_since_last_step: bigint;
  readonly subnet_emission: bigint;
  readonly alpha_in: bigint;
  readonly alpha_out: bigint;
  readonly tao_in: bigint;
  readonly alpha_out_emission: bigint;
  readonly alpha_in_emission: bigint;
  readonly tao_in_emission: bigint;
  readonly pending_alpha_emission: bigint;
  readonly pending_root_emission: bigint;
  readonly subnet_volume: bigint;
  readonly moving_price: FixedBits;
  readonly rho: number;
  readonly kappa: number;
  readonly min_allowed_weights: number;
  readonly max_weights_limit: number;
  readonly weights_version: bigint;
  readonly weights_rate_limit: bigint;
  readonly activity_cutoff: bigint;
  readonly max_validators: number;
  readonly num_uids: number;
  readonly max_uids: number;
  readonly burn: bigint;
  readonly difficulty: bigint;
  readonly registration_allowed: boolean;
  readonly pow_registration_allowed: boolean;
  readonly immunity_period: number;
  readonly min_difficulty: bigint;
  readonly max_difficulty: bigint;
  readonly min_burn: bigint;
  readonly max_burn: bigint;
  readonly adjustment_alpha: bigint;
  readonly adjustment_interval: number;
  readonly target_regs_per_interval: number;
  readonly max_regs_per_block: number;
  readonly serving_rate_limit: bigint;
  readonly commit_reveal_weights_enabled: boolean;
  readonly commit_reveal_period: bigint;
  readonly liquid_alpha_enabled: boolean;
  readonly alpha_high: number;
  readonly alpha_low: number;
  readonly bonds_moving_avg: bigint;
}

/** What a metagraph says per uid. */
export interface NeuronValues {
  readonly hotkeys: readonly AccountId[];
  readonly coldkeys: readonly AccountId[];
  readonly identities: readonly (ChainIdentityV2 | null)[];
  readonly axons: readonly AxonInfo[];
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
  readonly tao_dividends_per_hotkey: readonly (readonly [AccountId, bigint])[];
  readonly alpha_dividends_per_hotkey: readonly (readonly [AccountId, bigint])[];
}

/** What only a selective metagraph says. */
export interface SelectiveValues {
  readonly validators: readonly number[];
  readonly commitments: readonly (readonly [AccountId, readonly number[]])[];
}

/** What miners leave as security, per uid. */
export interface CollateralValues {
  readonly collateral_locked: readonly bigint[];
  readonly collateral_min: readonly bigint[];
  readonly collateral_earned: readonly bigint[];
}
