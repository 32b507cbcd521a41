import { readsWrites } from '../../../../runtime/weight.ts';
import type { State } from '../../../../state/State.ts';
import { mechanismIndices } from '../../epoch/mechanisms.ts';
import * as childkeys from '../../storage/childkeys.ts';
import * as collateral from '../../storage/collateral.ts';
import * as emission from '../../storage/emission.ts';
import * as epochs from '../../storage/epochs.ts';
import * as parameters from '../../storage/hyperparameters.ts';
import * as keySwaps from '../../storage/keySwaps.ts';
import * as leasing from '../../storage/leasing.ts';
import * as locks from '../../storage/locks.ts';
import * as neurons from '../../storage/neurons.ts';
import { SubnetVolume } from '../../storage/pools.ts';
import * as registration from '../../storage/registration.ts';
import * as serving from '../../storage/serving.ts';
import * as staking from '../../storage/staking.ts';
import * as subnets from '../../storage/subnets.ts';
import * as votingPower from '../../storage/votingPower.ts';
import * as weights from '../../storage/weights.ts';
import type { CleanUp } from './CleanUp.ts';
import { clearPrefix } from './walk.ts';

/** Kept by netuid alone; how often the number was given to a subnet is not among them. */
const BY_NETUID: readonly { remove(state: State, netuid: number): void }[] = [
  subnets.SubnetOwner,
  subnets.NetworkRegisteredAt,
  subnets.TokenSymbol,
  subnets.SubnetMechanism,
  subnets.SubnetOwnerHotkey,
  subnets.TransferToggle,
  subnets.SubnetLocked,
  subnets.LargestLocked,
  subnets.FirstEmissionBlockNumber,
  subnets.SubtokenEnabled,
  neurons.SubnetworkN,
  neurons.Active,
  neurons.Emission,
  neurons.Consensus,
  neurons.Dividends,
  neurons.ValidatorPermit,
  neurons.ValidatorTrust,
  neurons.StakeWeight,
  neurons.LoadedEmission,
  parameters.Tempo,
  parameters.Kappa,
  parameters.MaxAllowedUids,
  parameters.ImmunityPeriod,
  parameters.ActivityCutoff,
  parameters.MinAllowedWeights,
  parameters.NullPruningTarget,
  parameters.SavedYumaMaxAllowedValidators,
  parameters.ServingRateLimit,
  parameters.Rho,
  parameters.AlphaSigmoidSteepness,
  parameters.MaxAllowedValidators,
  parameters.BondsMovingAverage,
  parameters.BondsPenalty,
  parameters.BondsResetOn,
  parameters.WeightsSetRateLimit,
  parameters.ValidatorPruneLen,
  parameters.ScalingLawPower,
  parameters.CommitRevealWeightsEnabled,
  parameters.WeightsVersionKey,
  parameters.LiquidAlphaOn,
  parameters.Yuma3On,
  parameters.AlphaValues,
  parameters.LiquidAlphaConsensusMode,
  parameters.SubnetEpochConsensus,
  parameters.OwnerCutAutoLockEnabled,
  parameters.ImmuneOwnerUidsLimit,
  parameters.ActivityCutoffFactorMilli,
  registration.NetworkRegistrationAllowed,
  registration.NetworkPowRegistrationAllowed,
  registration.Difficulty,
  registration.MinDifficulty,
  registration.MaxDifficulty,
  registration.Burn,
  registration.MinBurn,
  registration.MaxBurn,
  registration.BurnHalfLife,
  registration.BurnIncreaseMult,
  registration.RegistrationsThisBlock,
  registration.RegistrationsThisInterval,
  registration.POWRegistrationsThisInterval,
  registration.BurnRegistrationsThisInterval,
  registration.TargetRegistrationsPerInterval,
  registration.MaxRegistrationsPerBlock,
  registration.LastAdjustmentBlock,
  registration.RAORecycledForRegistration,
  emission.SubnetAlphaInEmission,
  emission.SubnetAlphaOutEmission,
  emission.SubnetTaoInEmission,
  emission.SubnetMovingPrice,
  emission.SubnetFastMovingPrice,
  emission.SubnetTaoFlow,
  emission.SubnetEmaTaoFlow,
  emission.SubnetProtocolFlow,
  emission.SubnetEmaProtocolFlow,
  emission.SubnetExcessTao,
  emission.SubnetRootSellTao,
  emission.MinerBurned,
  emission.EMAPriceHalvingBlocks,
  epochs.PendingValidatorEmission,
  epochs.PendingServerEmission,
  epochs.PendingRootAlphaDivs,
  epochs.PendingOwnerCut,
  epochs.BlocksSinceLastStep,
  epochs.LastMechansimStepBlock,
  epochs.LastYumaStepBlock,
  epochs.LastEpochBlock,
  epochs.PendingEpochAt,
  epochs.SubnetEpochIndex,
  collateral.CollateralLockShare,
  collateral.CollateralDrainRatio,
  locks.OwnerLock,
  locks.DecayingOwnerLock,
  votingPower.TotalVotingPower,
  votingPower.VotingPowerTrackingEnabled,
  votingPower.VotingPowerDisableAtBlock,
  votingPower.VotingPowerEmaAlpha,
  staking.TotalAlphaStaked,
  SubnetVolume,
];

/** Kept by netuid and something else, in the order it goes. */
const BY_NETUID_FIRST = [
  neurons.Keys,
  neurons.Uids,
  neurons.BlockAtRegistration,
  votingPower.VotingPower,
  serving.Axons,
  serving.NeuronCertificates,
  serving.Prometheus,
  staking.AlphaDividendsPerSubnet,
  childkeys.PendingChildKeys,
  serving.AssociatedEvmAddress,
  serving.AssociatedUidsByEvmAddress,
  locks.HotkeyLock,
  locks.DecayingHotkeyLock,
  locks.LockingColdkeys,
  collateral.MinerCollateral,
  collateral.ColdkeyMinerCollateral,
  collateral.ColdkeyCollateralHotkeys,
] as const;

/** The same, after what is kept by mechanism. */
const OF_KEYS = [
  keySwaps.LastHotkeySwapOnNetuid,
  staking.StakeMoveCooldownUntil,
  keySwaps.HotkeySuccessor,
  keySwaps.HotkeyRoot,
] as const;

/** What is charged for {@link BY_NETUID}, which the pallet counts by hand. */
const PARAMETERS = readsWrites(0, 87);

/** Forgets what is kept by netuid alone (`remove_network_parameters`). */
export function forgetParameters({ context, meter, netuid }: CleanUp): boolean {
  const { state } = context;
  if (!meter.tryConsume(PARAMETERS)) return false;
  for (const item of BY_NETUID) item.remove(state, netuid);
  if (serving.SubnetIdentitiesV3.contains(state, netuid)) {
    serving.SubnetIdentitiesV3.remove(state, netuid);
    context.deposit('SubtensorModule.SubnetIdentityRemoved', [netuid]);
  }
  return true;
}

/** Forgets what is kept by netuid, or by mechanism, and something else (`remove_network_map_parameters`). */
export function forgetMaps(work: CleanUp): boolean {
  const { meter, netuid } = work;
  const { state } = work.context;
  if (!clearAll(work, BY_NETUID_FIRST) || !meter.tryConsume(readsWrites(1, 0))) return false;
  for (const index of mechanismIndices(state, netuid)) if (!forgetMechanism(work, index)) return false;
  if (!meter.tryConsume(readsWrites(0, 3))) return false;
  parameters.RevealPeriodEpochs.remove(state, netuid);
  subnets.MechanismCountCurrent.remove(state, netuid);
  subnets.MechanismEmissionSplit.remove(state, netuid);
  return clearAll(work, OF_KEYS) && forgetLease(work);
}

type ByNetuid = Parameters<typeof clearPrefix<[netuid: number]>>[1];

function clearAll(work: CleanUp, items: readonly ByNetuid[]): boolean {
  return items.every((item) => clearPrefix(work, item, work.netuid));
}

function forgetMechanism(work: CleanUp, index: number): boolean {
  const { state } = work.context;
  if (!work.meter.tryConsume(readsWrites(1, 3))) return false;
  for (const item of [neurons.LastUpdate, neurons.Incentive, neurons.ConsensusByMechanism])
    item.remove(state, index);
  const maps: readonly ByNetuid[] = [
    weights.WeightCommits,
    weights.TimelockedWeightCommits,
    weights.CRV3WeightCommits,
    weights.CRV3WeightCommitsV2,
    weights.Bonds,
    weights.Weights,
  ];
  return maps.every((item) => clearPrefix(work, item, index));
}

function forgetLease(work: CleanUp): boolean {
  const { state } = work.context;
  const lease = leasing.SubnetUidToLeaseId.get(state, work.netuid);
  if (lease === undefined) return true;
  const isClear =
    clearPrefix(work, leasing.SubnetLeaseShares, lease) &&
    clearPrefix(work, leasing.SubnetLeaseUnpaidDividends, lease) &&
    work.meter.tryConsume(readsWrites(0, 3));
  if (!isClear) return false;
  leasing.SubnetLeases.remove(state, lease);
  leasing.AccumulatedLeaseDividends.remove(state, lease);
  leasing.SubnetUidToLeaseId.remove(state, work.netuid);
  return true;
}
