import { optionalItem, storageItem } from '../../../state/storageItems.ts';
import type { ConsensusMode, EpochConsensus, RecycleOrBurnMode } from './values.ts';

// What owners and root set per subnet.

/** Blocks before an epoch in which owners change nothing. */
export const AdminFreezeWindow = storageItem<[], number>('SubtensorModule.AdminFreezeWindow');
/** Tempos between changes of one parameter by an owner. */
export const OwnerHyperparamRateLimit = storageItem<[], number>('SubtensorModule.OwnerHyperparamRateLimit');
/** Blocks between epochs. */
export const Tempo = storageItem<[netuid: number], number>('SubtensorModule.Tempo');
/** Blocks after which a silent validator is inactive; before the factor came. */
export const ActivityCutoff = storageItem<[netuid: number], number>('SubtensorModule.ActivityCutoff');
/** The same in thousandths of a tempo. */
export const ActivityCutoffFactorMilli = storageItem<[netuid: number], number>(
  'SubtensorModule.ActivityCutoffFactorMilli',
);
/** Least activity cutoff, blocks. */
export const MinActivityCutoff = storageItem<[], number>('SubtensorModule.MinActivityCutoff');
/** Unused by the consensus of today. */
export const Rho = storageItem<[netuid: number], number>('SubtensorModule.Rho');
/** Majority ratio, 65535ths. */
export const Kappa = storageItem<[netuid: number], number>('SubtensorModule.Kappa');
/** Steepness of the liquid alpha, hundredths. */
export const AlphaSigmoidSteepness = storageItem<[netuid: number], number>(
  'SubtensorModule.AlphaSigmoidSteepness',
);
/** Bounds of the liquid alpha, low and high, 65535ths. */
export const AlphaValues = storageItem<[netuid: number], readonly [number, number]>(
  'SubtensorModule.AlphaValues',
);
/** Whether liquid alpha is on. */
export const LiquidAlphaOn = storageItem<[netuid: number], boolean>('SubtensorModule.LiquidAlphaOn');
/** Which consensus enters liquid alpha. */
export const LiquidAlphaConsensusMode = storageItem<[netuid: number], ConsensusMode>(
  'SubtensorModule.LiquidAlphaConsensusMode',
);
/** Whether Yuma3 bonds are on. */
export const Yuma3On = storageItem<[netuid: number], boolean>('SubtensorModule.Yuma3On');
/** Yuma or Null. */
export const SubnetEpochConsensus = storageItem<[netuid: number], EpochConsensus>(
  'SubtensorModule.SubnetEpochConsensus',
);
/** Validators allowed before Null, to go back to. */
export const SavedYumaMaxAllowedValidators = optionalItem<[netuid: number], number>(
  'SubtensorModule.SavedYumaMaxAllowedValidators',
);
/** Neuron a Null subnet prunes next. */
export const NullPruningTarget = optionalItem<[netuid: number], number>('SubtensorModule.NullPruningTarget');
/** Share the bonds keep, millionths. */
export const BondsMovingAverage = storageItem<[netuid: number], bigint>('SubtensorModule.BondsMovingAverage');
/** Penalty on weights above consensus, 65535ths. */
export const BondsPenalty = storageItem<[netuid: number], number>('SubtensorModule.BondsPenalty');
/** Whether a metadata commitment resets bonds. */
export const BondsResetOn = storageItem<[netuid: number], boolean>('SubtensorModule.BondsResetOn');
/** Fewest neurons a trim may leave. */
export const MinAllowedUids = storageItem<[netuid: number], number>('SubtensorModule.MinAllowedUids');
/** Most neurons. */
export const MaxAllowedUids = storageItem<[netuid: number], number>('SubtensorModule.MaxAllowedUids');
/** Most validator permits. */
export const MaxAllowedValidators = storageItem<[netuid: number], number>(
  'SubtensorModule.MaxAllowedValidators',
);
/** Blocks in which a new neuron is not pruned. */
export const ImmunityPeriod = storageItem<[netuid: number], number>('SubtensorModule.ImmunityPeriod');
/** Neurons that must stay prunable. */
export const MinNonImmuneUids = storageItem<[netuid: number], number>('SubtensorModule.MinNonImmuneUids');
/** How many uids of the owner are immune. */
export const ImmuneOwnerUidsLimit = storageItem<[netuid: number], number>(
  'SubtensorModule.ImmuneOwnerUidsLimit',
);
/** Largest weight, 65535ths of the largest. */
export const MaxWeightsLimit = storageItem<[netuid: number], number>('SubtensorModule.MaxWeightsLimit');
/** Fewest weights a validator sets. */
export const MinAllowedWeights = storageItem<[netuid: number], number>('SubtensorModule.MinAllowedWeights');
/** Version that weights must name, or a later one. */
export const WeightsVersionKey = storageItem<[netuid: number], bigint>('SubtensorModule.WeightsVersionKey');
/** Tempos between changes of it. */
export const WeightsVersionKeyRateLimit = storageItem<[], bigint>(
  'SubtensorModule.WeightsVersionKeyRateLimit',
);
/** Blocks between weights of one neuron. */
export const WeightsSetRateLimit = storageItem<[netuid: number], bigint>(
  'SubtensorModule.WeightsSetRateLimit',
);
/** Whether weights are committed first. */
export const CommitRevealWeightsEnabled = storageItem<[netuid: number], boolean>(
  'SubtensorModule.CommitRevealWeightsEnabled',
);
/** Version of timelocked commits. */
export const CommitRevealWeightsVersion = storageItem<[], number>(
  'SubtensorModule.CommitRevealWeightsVersion',
);
/** Epochs from commit to reveal. */
export const RevealPeriodEpochs = storageItem<[netuid: number], bigint>('SubtensorModule.RevealPeriodEpochs');
/** Blocks between changes of an axon. */
export const ServingRateLimit = storageItem<[netuid: number], bigint>('SubtensorModule.ServingRateLimit');
/** What becomes of the incentive of the owner's neurons. */
export const RecycleOrBurn = storageItem<[netuid: number], RecycleOrBurnMode>(
  'SubtensorModule.RecycleOrBurn',
);
/** Whether the owner gets a cut. */
export const OwnerCutEnabled = storageItem<[netuid: number], boolean>('SubtensorModule.OwnerCutEnabled');
/** Whether the owner's cut is locked. */
export const OwnerCutAutoLockEnabled = storageItem<[netuid: number], boolean>(
  'SubtensorModule.OwnerCutAutoLockEnabled',
);
/** The owner's cut of the alpha emission, 65535ths. */
export const SubnetOwnerCut = storageItem<[], number>('SubtensorModule.SubnetOwnerCut');
/** Least stake weight of a validator, rao. */
export const StakeThreshold = storageItem<[], bigint>('SubtensorModule.StakeThreshold');
/** Unused by the consensus of today. */
export const ScalingLawPower = storageItem<[netuid: number], number>('SubtensorModule.ScalingLawPower');
/** Unused by the consensus of today. */
export const ValidatorPruneLen = storageItem<[netuid: number], bigint>('SubtensorModule.ValidatorPruneLen');
