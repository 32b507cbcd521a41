import { MAX_BURN_LOWER_BOUND_RAO, MIN_BURN_UPPER_BOUND_RAO } from '@taokit/dtao/hyperparameters';
import type { CallDefinition } from '../../runtime/CallDefinition.ts';
import { ensure } from '../../runtime/DispatchFailure.ts';
import {
  MaxChildkeyTake,
  MinChildkeyTake,
  MinChildkeyTakePerSubnet,
} from '../subtensorModule/storage/childkeys.ts';
import { CollateralDrainRatio, CollateralLockShare } from '../subtensorModule/storage/collateral.ts';
import { EMAPriceHalvingBlocks, SubnetEmissionEnabled } from '../subtensorModule/storage/emission.ts';
import * as parameters from '../subtensorModule/storage/hyperparameters.ts';
import { SubnetworkN } from '../subtensorModule/storage/neurons.ts';
import * as registration from '../subtensorModule/storage/registration.ts';
import { SubtokenEnabled, TransferToggle } from '../subtensorModule/storage/subnets.ts';
import type { ConsensusMode, FixedBits, RecycleOrBurnMode } from '../subtensorModule/storage/values.ts';
import { ensureAdmin, within } from './bounds.ts';
import { subnetSetter } from './subnetSetter.ts';

const SUBTENSOR = 'SubtensorModule';

/** Parameters of subnets that one call sets to one value. */
export const SUBNET_SETTERS: readonly CallDefinition[] = [
  subnetSetter<bigint>({
    call: 'sudo_set_serving_rate_limit',
    field: 'serving_rate_limit',
    item: parameters.ServingRateLimit,
    who: 'owner',
    parameter: 'ServingRateLimit',
    exists: false,
    events: [`${SUBTENSOR}.ServingRateLimitSet`],
  }),
  subnetSetter<bigint>({
    call: 'sudo_set_min_difficulty',
    field: 'min_difficulty',
    item: registration.MinDifficulty,
    who: 'root',
    events: [`${SUBTENSOR}.MinDifficultySet`],
  }),
  subnetSetter<bigint>({
    call: 'sudo_set_max_difficulty',
    field: 'max_difficulty',
    item: registration.MaxDifficulty,
    who: 'owner',
    parameter: 'MaxDifficulty',
    events: [`${SUBTENSOR}.MaxDifficultySet`],
  }),
  subnetSetter<bigint>({
    call: 'sudo_set_difficulty',
    field: 'difficulty',
    item: registration.Difficulty,
    who: 'root',
    events: [`${SUBTENSOR}.DifficultySet`],
  }),
  subnetSetter<bigint>({
    call: 'sudo_set_weights_set_rate_limit',
    field: 'weights_set_rate_limit',
    item: parameters.WeightsSetRateLimit,
    who: 'root',
    window: false,
    events: [`${SUBTENSOR}.WeightsSetRateLimitSet`],
  }),
  subnetSetter<number>({
    call: 'sudo_set_adjustment_interval',
    field: 'adjustment_interval',
    item: registration.AdjustmentInterval,
    who: 'root',
    window: false,
    events: [`${SUBTENSOR}.AdjustmentIntervalSet`],
  }),
  subnetSetter<bigint>({
    call: 'sudo_set_adjustment_alpha',
    field: 'adjustment_alpha',
    item: registration.AdjustmentAlpha,
    who: 'owner',
    parameter: 'AdjustmentAlpha',
    events: [`${SUBTENSOR}.AdjustmentAlphaSet`],
  }),
  subnetSetter<number>({
    call: 'sudo_set_immunity_period',
    field: 'immunity_period',
    item: parameters.ImmunityPeriod,
    who: 'owner',
    parameter: 'ImmunityPeriod',
    events: [`${SUBTENSOR}.ImmunityPeriodSet`],
  }),
  subnetSetter<number>({
    call: 'sudo_set_min_allowed_weights',
    field: 'min_allowed_weights',
    item: parameters.MinAllowedWeights,
    who: 'owner',
    parameter: 'MinAllowedWeights',
    events: [`${SUBTENSOR}.MinAllowedWeightSet`],
  }),
  subnetSetter<number>({
    call: 'sudo_set_kappa',
    field: 'kappa',
    item: parameters.Kappa,
    who: 'root',
    window: false,
    events: [`${SUBTENSOR}.KappaSet`],
  }),
  subnetSetter<number>({
    call: 'sudo_set_rho',
    field: 'rho',
    item: parameters.Rho,
    who: 'owner',
    parameter: 'Rho',
  }),
  subnetSetter<number>({
    call: 'sudo_set_activity_cutoff',
    field: 'activity_cutoff',
    item: parameters.ActivityCutoff,
    who: 'owner',
    parameter: 'ActivityCutoff',
    events: [`${SUBTENSOR}.ActivityCutoffSet`],
    check({ state }, _, cutoff) {
      const least = parameters.MinActivityCutoff.get(state);
      ensure(cutoff >= least, 'SubtensorModule.ActivityCutoffTooLow', `${cutoff} blocks are below ${least}.`);
    },
  }),
  subnetSetter<number>({
    call: 'sudo_set_target_registrations_per_interval',
    field: 'target_registrations_per_interval',
    item: registration.TargetRegistrationsPerInterval,
    who: 'root',
    events: [`${SUBTENSOR}.RegistrationPerIntervalSet`],
  }),
  subnetSetter<number>({
    call: 'sudo_set_max_registrations_per_block',
    field: 'max_registrations_per_block',
    item: registration.MaxRegistrationsPerBlock,
    who: 'root',
    events: [`${SUBTENSOR}.MaxRegistrationsPerBlockSet`],
  }),
  subnetSetter<bigint>({
    call: 'sudo_set_min_burn',
    field: 'min_burn',
    item: registration.MinBurn,
    who: 'owner',
    parameter: 'MinBurn',
    events: [`${SUBTENSOR}.MinBurnSet`],
    check({ state }, netuid, burn) {
      const isWithin = burn < MIN_BURN_UPPER_BOUND_RAO && burn < registration.MaxBurn.get(state, netuid);
      ensureAdmin(isWithin, 'ValueNotInBounds', `A least burn of ${burn} rao is too high.`);
    },
  }),
  subnetSetter<bigint>({
    call: 'sudo_set_max_burn',
    field: 'max_burn',
    item: registration.MaxBurn,
    who: 'owner',
    parameter: 'MaxBurn',
    events: [`${SUBTENSOR}.MaxBurnSet`],
    check({ state }, netuid, burn) {
      const isWithin = burn > MAX_BURN_LOWER_BOUND_RAO && burn > registration.MinBurn.get(state, netuid);
      ensureAdmin(isWithin, 'ValueNotInBounds', `A largest burn of ${burn} rao is too low.`);
    },
  }),
  subnetSetter<number>({
    call: 'sudo_set_max_allowed_validators',
    field: 'max_allowed_validators',
    item: parameters.MaxAllowedValidators,
    who: 'root',
    events: [`${SUBTENSOR}.MaxAllowedValidatorsSet`],
    check({ state }, netuid, most) {
      const isNull = parameters.SubnetEpochConsensus.get(state, netuid).type === 'Null';
      ensureAdmin(!isNull || most === 1, 'InvalidValue', 'A Null subnet has one validator.');
      const uids = parameters.MaxAllowedUids.get(state, netuid);
      ensureAdmin(
        most <= uids,
        'MaxValidatorsLargerThanMaxUIds',
        `${most} validators are more than ${uids} uids.`,
      );
    },
  }),
  subnetSetter<bigint>({
    call: 'sudo_set_bonds_moving_average',
    field: 'bonds_moving_average',
    item: parameters.BondsMovingAverage,
    who: 'owner',
    parameter: 'BondsMovingAverage',
    valueFirst: true,
    events: [`${SUBTENSOR}.BondsMovingAverageSet`],
    check: within('bondsMovingAverage', 'AdminUtils', true),
  }),
  subnetSetter<number>({
    call: 'sudo_set_bonds_penalty',
    field: 'bonds_penalty',
    item: parameters.BondsPenalty,
    who: 'owner',
    parameter: 'BondsPenalty',
    events: [`${SUBTENSOR}.BondsPenaltySet`],
  }),
  subnetSetter<bigint>({
    call: 'sudo_set_rao_recycled',
    field: 'rao_recycled',
    item: registration.RAORecycledForRegistration,
    who: 'root',
    window: false,
    events: [`${SUBTENSOR}.RAORecycledForRegistrationSet`],
  }),
  subnetSetter<number>({
    call: 'sudo_set_min_childkey_take_per_subnet',
    field: 'take',
    item: MinChildkeyTakePerSubnet,
    who: 'owner',
    parameter: 'MinChildkeyTake',
    events: [`${SUBTENSOR}.MinChildKeyTakePerSubnetSet`],
    check({ state }, _, take) {
      const isWithin = take >= MinChildkeyTake.get(state) && take <= MaxChildkeyTake.get(state);
      ensureAdmin(isWithin, 'InvalidValue', `A take of ${take} is out of bounds.`);
    },
  }),
  subnetSetter<boolean>({
    call: 'sudo_set_commit_reveal_weights_enabled',
    field: 'enabled',
    item: parameters.CommitRevealWeightsEnabled,
    who: 'owner',
    parameter: 'CommitRevealEnabled',
    events: [`${SUBTENSOR}.CommitRevealEnabled`],
  }),
  subnetSetter<boolean>({
    call: 'sudo_set_liquid_alpha_enabled',
    field: 'enabled',
    item: parameters.LiquidAlphaOn,
    who: 'owner',
    parameter: 'LiquidAlphaEnabled',
    exists: false,
  }),
  subnetSetter<ConsensusMode>({
    call: 'sudo_set_liquid_alpha_consensus_mode',
    field: 'mode',
    item: parameters.LiquidAlphaConsensusMode,
    who: 'owner',
    parameter: 'LiquidAlphaConsensusMode',
    exists: false,
    events: [`${SUBTENSOR}.LiquidAlphaConsensusModeSet`],
  }),
  subnetSetter<bigint>({
    call: 'sudo_set_commit_reveal_weights_interval',
    field: 'interval',
    item: parameters.RevealPeriodEpochs,
    who: 'owner',
    parameter: 'WeightCommitInterval',
    events: [`${SUBTENSOR}.CommitRevealPeriodsSet`],
    check: within('revealPeriodEpochs', 'SubtensorModule'),
  }),
  subnetSetter<boolean>({
    call: 'sudo_set_toggle_transfer',
    field: 'toggle',
    item: TransferToggle,
    who: 'owner',
    parameter: 'TransferEnabled',
    exists: false,
    events: [`${SUBTENSOR}.TransferToggle`],
  }),
  subnetSetter<RecycleOrBurnMode>({
    call: 'sudo_set_recycle_or_burn',
    field: 'recycle_or_burn',
    item: parameters.RecycleOrBurn,
    who: 'owner',
    parameter: 'RecycleOrBurn',
    exists: false,
  }),
  subnetSetter<bigint>({
    call: 'sudo_set_ema_price_halving_period',
    field: 'ema_halving',
    item: EMAPriceHalvingBlocks,
    who: 'root',
    window: false,
    exists: false,
  }),
  subnetSetter<number>({
    call: 'sudo_set_alpha_sigmoid_steepness',
    field: 'steepness',
    item: parameters.AlphaSigmoidSteepness,
    who: 'owner',
    parameter: 'AlphaSigmoidSteepness',
    check: within('alphaSigmoidSteepness', 'AdminUtils', true),
  }),
  subnetSetter<boolean>({
    call: 'sudo_set_yuma3_enabled',
    field: 'enabled',
    item: parameters.Yuma3On,
    who: 'owner',
    parameter: 'Yuma3Enabled',
    exists: false,
    events: ['AdminUtils.Yuma3EnableToggled'],
  }),
  subnetSetter<boolean>({
    call: 'sudo_set_bonds_reset_enabled',
    field: 'enabled',
    item: parameters.BondsResetOn,
    who: 'owner',
    parameter: 'BondsResetEnabled',
    exists: false,
    events: [`${SUBTENSOR}.BondsResetOnSet`, 'AdminUtils.BondsResetToggled'],
  }),
  subnetSetter<boolean>({
    call: 'sudo_set_subtoken_enabled',
    field: 'subtoken_enabled',
    item: SubtokenEnabled,
    who: 'root',
    exists: false,
  }),
  subnetSetter<number>({
    call: 'sudo_set_owner_immune_neuron_limit',
    field: 'immune_neurons',
    item: parameters.ImmuneOwnerUidsLimit,
    who: 'owner',
    parameter: 'ImmuneNeuronLimit',
    exists: false,
    check: within('immuneOwnerUidsLimit', 'SubtensorModule'),
  }),
  subnetSetter<number>({
    call: 'sudo_set_min_allowed_uids',
    field: 'min_allowed_uids',
    item: parameters.MinAllowedUids,
    who: 'root',
    events: [`${SUBTENSOR}.MinAllowedUidsSet`],
    check({ state }, netuid, least) {
      const [most, n] = [parameters.MaxAllowedUids.get(state, netuid), SubnetworkN.get(state, netuid)];
      ensureAdmin(
        least < most,
        'MinAllowedUidsGreaterThanMaxAllowedUids',
        `${least} uids are not below ${most}.`,
      );
      ensureAdmin(least < n, 'MinAllowedUidsGreaterThanCurrentUids', `${least} uids are not below ${n}.`);
    },
  }),
  subnetSetter<number>({
    call: 'sudo_set_min_non_immune_uids',
    field: 'min',
    item: parameters.MinNonImmuneUids,
    who: 'root',
    window: false,
    exists: false,
    events: [`${SUBTENSOR}.MinNonImmuneUidsSet`],
  }),
  subnetSetter<number>({
    call: 'sudo_set_burn_half_life',
    field: 'burn_half_life',
    item: registration.BurnHalfLife,
    who: 'owner',
    parameter: 'BurnHalfLife',
    notOnRoot: true,
    events: ['AdminUtils.BurnHalfLifeSet'],
    check: within('burnHalfLife', 'AdminUtils'),
  }),
  subnetSetter<FixedBits>({
    call: 'sudo_set_burn_increase_mult',
    field: 'burn_increase_mult',
    item: registration.BurnIncreaseMult,
    who: 'owner',
    parameter: 'BurnIncreaseMult',
    notOnRoot: true,
    events: ['AdminUtils.BurnIncreaseMultSet'],
    check: (context, netuid, { bits }, byOwner) =>
      within('burnIncreaseMultBits', 'AdminUtils')(context, netuid, bits, byOwner),
  }),
  subnetSetter<boolean>({
    call: 'sudo_set_owner_cut_enabled',
    field: 'enabled',
    item: parameters.OwnerCutEnabled,
    who: 'owner',
    notOnRoot: true,
  }),
  subnetSetter<boolean>({
    call: 'sudo_set_owner_cut_auto_lock_enabled',
    field: 'enabled',
    item: parameters.OwnerCutAutoLockEnabled,
    who: 'owner',
    notOnRoot: true,
  }),
  subnetSetter<boolean>({
    call: 'sudo_set_subnet_emission_enabled',
    field: 'enabled',
    item: SubnetEmissionEnabled,
    who: 'root',
    window: false,
    notOnRoot: true,
    events: ['AdminUtils.SubnetEmissionEnabledSet'],
  }),
  subnetSetter<number>({
    call: 'sudo_set_collateral_lock_share',
    field: 'lock_share',
    item: CollateralLockShare,
    who: 'owner',
    parameter: 'CollateralLockShare',
    notOnRoot: true,
    events: ['AdminUtils.CollateralLockShareSet'],
    check: within('collateralLockShareU16', 'AdminUtils'),
  }),
  subnetSetter<FixedBits>({
    call: 'sudo_set_collateral_drain_ratio',
    field: 'drain_ratio',
    item: CollateralDrainRatio,
    who: 'owner',
    parameter: 'CollateralDrainRatio',
    notOnRoot: true,
    events: ['AdminUtils.CollateralDrainRatioSet'],
    check: (context, netuid, { bits }, byOwner) =>
      within('collateralDrainRatioBits', 'AdminUtils')(context, netuid, bits, byOwner),
  }),
];
