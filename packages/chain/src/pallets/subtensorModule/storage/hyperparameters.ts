import { optionalItem, type StorageItem, storageItem } from '../../../state/storageItems.ts';
import type { ConsensusMode, EpochConsensus, RecycleOrBurnMode } from './values.ts';

// What owners and root set per subnet.

/** Blocks before an epoch in which owners change nothing. */
export const AdminFreezeWindow: StorageItem<[], number> = storageItem('SubtensorModule.AdminFreezeWindow');
/** Tempos between changes of one parameter by an owner. */
export const OwnerHyperparamRateLimit: StorageItem<[], number> = storageItem(
  'SubtensorModule.OwnerHyperparamRateLimit',
);
/** Blocks between epochs. */
export const Tempo: StorageItem<[netuid: number], number> = storageItem('SubtensorModule.Tempo');
/** Blocks after which a silent validator is inactive; before the factor came. */
export const ActivityCutoff: StorageItem<[netuid: number], number> = storageItem(
  'SubtensorModule.ActivityCutoff',
);
/** The same in thousandths of a tempo. */
export const ActivityCutoffFactorMilli: StorageItem<[netuid: number], number> = storageItem(
  'SubtensorModule.ActivityCutoffFactorMilli',
);
/** Least activity cutoff, blocks. */
export const MinActivityCutoff: StorageItem<[], number> = storageItem('SubtensorModule.MinActivityCutoff');
/** Unused by the consensus of today. */
export const Rho: StorageItem<[netuid: number], number> = storageItem('SubtensorModule.Rho');
/** Majority ratio, 65535ths. */
export const Kappa: StorageItem<[netuid: number], number> = storageItem('SubtensorModule.Kappa');
/** Steepness of the liquid alpha, hundredths. */
export const AlphaSigmoidSteepness: StorageItem<[netuid: number], number> = storageItem(
  'SubtensorModule.AlphaSigmoidSteepness',
);
/** Bounds of the liquid alpha, low and high, 65535ths. */
export const AlphaValues: StorageItem<[netuid: number], readonly [number, number]> = storageItem(
  'SubtensorModule.AlphaValues',
);
/** Whether liquid alpha is on. */
export const LiquidAlphaOn: StorageItem<[netuid: number], boolean> = storageItem(
  'SubtensorModule.LiquidAlphaOn',
);
/** Which consensus enters liquid alpha. */
export const LiquidAlphaConsensusMode: StorageItem<[netuid: number], ConsensusMode> = storageItem(
  'SubtensorModule.LiquidAlphaConsensusMode',
);
/** Whether Yuma3 bonds are on. */
export const Yuma3On: StorageItem<[netuid: number], boolean> = storageItem('SubtensorModule.Yuma3On');
/** Yuma or Null. */
export const SubnetEpochConsensus: StorageItem<[netuid: number], EpochConsensus> = storageItem(
  'SubtensorModule.SubnetEpochConsensus',
);
/** Validators allowed before Null, to go back to. */
export const SavedYumaMaxAllowedValidators: StorageItem<[netuid: number], number, undefined> = optionalItem(
  'SubtensorModule.SavedYumaMaxAllowedValidators',
);
/** Neuron a Null subnet prunes next. */
export const NullPruningTarget: StorageItem<[netuid: number], number, undefined> = optionalItem(
  'SubtensorModule.NullPruningTarget',
);
/** Share the bonds keep, millionths. */
export const BondsMovingAverage: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.BondsMovingAverage',
);
/** Penalty on weights above consensus, 65535ths. */
export const BondsPenalty: StorageItem<[netuid: number], number> = storageItem(
  'SubtensorModule.BondsPenalty',
);
/** Whether a metadata commitment resets bonds. */
export const BondsResetOn: StorageItem<[netuid: number], boolean> = storageItem(
  'SubtensorModule.BondsResetOn',
);
/** Fewest neurons a trim may leave. */
export const MinAllowedUids: StorageItem<[netuid: number], number> = storageItem(
  'SubtensorModule.MinAllowedUids',
);
/** Most neurons. */
export const MaxAllowedUids: StorageItem<[netuid: number], number> = storageItem(
  'SubtensorModule.MaxAllowedUids',
);
/** Most validator permits. */
export const MaxAllowedValidators: StorageItem<[netuid: number], number> = storageItem(
  'SubtensorModule.MaxAllowedValidators',
);
/** Blocks in which a new neuron is not pruned. */
export const ImmunityPeriod: StorageItem<[netuid: number], number> = storageItem(
  'SubtensorModule.ImmunityPeriod',
);
/** Neurons that must stay prunable. */
export const MinNonImmuneUids: StorageItem<[netuid: number], number> = storageItem(
  'SubtensorModule.MinNonImmuneUids',
);
/** How many uids of the owner are immune. */
export const ImmuneOwnerUidsLimit: StorageItem<[netuid: number], number> = storageItem(
  'SubtensorModule.ImmuneOwnerUidsLimit',
);
/** Largest weight, 65535ths of the largest. */
export const MaxWeightsLimit: StorageItem<[netuid: number], number> = storageItem(
  'SubtensorModule.MaxWeightsLimit',
);
/** Fewest weights a validator sets. */
export const MinAllowedWeights: StorageItem<[netuid: number], number> = storageItem(
  'SubtensorModule.MinAllowedWeights',
);
/** Version that weights must name, or a later one. */
export const WeightsVersionKey: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.WeightsVersionKey',
);
/** Tempos between changes of it. */
export const WeightsVersionKeyRateLimit: StorageItem<[], bigint> = storageItem(
  'SubtensorModule.WeightsVersionKeyRateLimit',
);
/** Blocks between weights of one neuron. */
export const WeightsSetRateLimit: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.WeightsSetRateLimit',
);
/** Whether weights are committed first. */
export const CommitRevealWeightsEnabled: StorageItem<[netuid: number], boolean> = storageItem(
  'SubtensorModule.CommitRevealWeightsEnabled',
);
/** Version of timelocked commits. */
export const CommitRevealWeightsVersion: StorageItem<[], number> = storageItem(
  'SubtensorModule.CommitRevealWeightsVersion',
);
/** Epochs from commit to reveal. */
export const RevealPeriodEpochs: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.RevealPeriodEpochs',
);
/** Blocks between changes of an axon. */
export const ServingRateLimit: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.ServingRateLimit',
);
/** What becomes of the incentive of the owner's neurons. */
export const RecycleOrBurn: StorageItem<[netuid: number], RecycleOrBurnMode> = storageItem(
  'SubtensorModule.RecycleOrBurn',
);
/** Whether the owner gets a cut. */
export const OwnerCutEnabled: StorageItem<[netuid: number], boolean> = storageItem(
  'SubtensorModule.OwnerCutEnabled',
);
/** Whether the owner's cut is locked. */
export const OwnerCutAutoLockEnabled: StorageItem<[netuid: number], boolean> = storageItem(
  'SubtensorModule.OwnerCutAutoLockEnabled',
);
/** The owner's cut of the alpha emission, 65535ths. */
export const SubnetOwnerCut: StorageItem<[], number> = storageItem('SubtensorModule.SubnetOwnerCut');
/** Least stake weight of a validator, rao. */
export const StakeThreshold: StorageItem<[], bigint> = storageItem('SubtensorModule.StakeThreshold');
/** Unused by the consensus of today. */
export const ScalingLawPower: StorageItem<[netuid: number], number> = storageItem(
  'SubtensorModule.ScalingLawPower',
);
/** Unused by the consensus of today. */
export const ValidatorPruneLen: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.ValidatorPruneLen',
);
