import type { State } from '../../../../state/State.ts';
import {
  BalancerAlphaReservoir,
  BalancerTaoReservoir,
  FeeRate,
  PalSwapInitialized,
  SwapBalancer,
} from '../../../swap/storage.ts';
import { mechanismIndices } from '../../registration/mechanisms.ts';
import { clearEvmAddresses } from '../../serving/evmAddresses.ts';
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
import { TransactionKeyLastBlock } from '../../storage/rateLimits.ts';
import * as registration from '../../storage/registration.ts';
import * as serving from '../../storage/serving.ts';
import * as staking from '../../storage/staking.ts';
import * as subnets from '../../storage/subnets.ts';
import * as votingPower from '../../storage/votingPower.ts';
import { CRV3WeightCommits, CRV3WeightCommitsV2, WeightCommits } from '../../storage/weights.ts';
import { clearMechanism } from '../mechanismSettings.ts';

/** Kept by netuid alone (`remove_network_parameters`); how often the number was given to a subnet is not among them. */
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
  subnets.MechanismCountCurrent,
  subnets.MechanismEmissionSplit,
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
  parameters.RevealPeriodEpochs,
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
  FeeRate,
  SwapBalancer,
  PalSwapInitialized,
  BalancerTaoReservoir,
  BalancerAlphaReservoir,
];

/** Kept by netuid and something else (`remove_network_map_parameters`). */
const BY_NETUID_FIRST: readonly { clear(state: State, netuid: number): void }[] = [
  neurons.Keys,
  neurons.Uids,
  neurons.BlockAtRegistration,
  votingPower.VotingPower,
  serving.Axons,
  serving.NeuronCertificates,
  serving.Prometheus,
  staking.AlphaDividendsPerSubnet,
  childkeys.PendingChildKeys,
  locks.HotkeyLock,
  locks.DecayingHotkeyLock,
  locks.LockingColdkeys,
  collateral.MinerCollateral,
  collateral.ColdkeyMinerCollateral,
  collateral.ColdkeyCollateralHotkeys,
  keySwaps.LastHotkeySwapOnNetuid,
  keySwaps.HotkeySuccessor,
  keySwaps.HotkeyRoot,
  staking.StakeMoveCooldownUntil,
];

/** Kept by an account and then the netuid. */
const BY_ACCOUNT_FIRST = [
  neurons.IsNetworkMember,
  childkeys.ChildkeyTake,
  childkeys.ChildKeys,
  childkeys.ParentKeys,
  staking.LastHotkeyEmissionOnNetuid,
  staking.TotalHotkeyAlphaLastEpoch,
  staking.TotalHotkeyAlpha,
  staking.TotalHotkeySharesV2,
  locks.DecayingLock,
] as const;

/**
 * Forgets everything that was kept of a subnet, so that its number can be given away again.
 *
 * Source: `pallets/subtensor/src/subnets/dissolution.rs`, spec 475.
 */
export function forgetSubnet(state: State, netuid: number): void {
  forgetStakes(state, netuid);
  for (const index of mechanismIndices(state, netuid)) {
    clearMechanism(state, index);
    for (const item of [WeightCommits, CRV3WeightCommits, CRV3WeightCommitsV2]) item.clear(state, index);
  }
  for (const item of BY_ACCOUNT_FIRST) forgetByAccount(item, state, netuid);
  for (const [[account, of, kind]] of TransactionKeyLastBlock.entries(state))
    if (of === netuid) TransactionKeyLastBlock.remove(state, account, of, kind);
  for (const item of BY_NETUID) item.remove(state, netuid);
  for (const item of BY_NETUID_FIRST) item.clear(state, netuid);
  clearEvmAddresses(state, netuid);
  forgetLease(state, netuid);
}

function forgetStakes(state: State, netuid: number): void {
  for (const [[hotkey, coldkey, of]] of staking.AlphaV2.entries(state)) {
    if (of !== netuid) continue;
    staking.AlphaV2.remove(state, hotkey, coldkey, of);
    staking.AlphaShareEpoch.remove(state, hotkey, coldkey, of);
  }
  for (const [[coldkey, of, hotkey]] of locks.Lock.entries(state))
    if (of === netuid) locks.Lock.remove(state, coldkey, of, hotkey);
}

function forgetByAccount(item: (typeof BY_ACCOUNT_FIRST)[number], state: State, netuid: number): void {
  for (const [[account, of]] of item.entries(state)) if (of === netuid) item.remove(state, account, of);
}

function forgetLease(state: State, netuid: number): void {
  const lease = leasing.SubnetUidToLeaseId.take(state, netuid);
  if (lease === undefined) return;
  leasing.SubnetLeaseShares.clear(state, lease);
  leasing.SubnetLeaseUnpaidDividends.clear(state, lease);
  leasing.SubnetLeases.remove(state, lease);
  leasing.AccumulatedLeaseDividends.remove(state, lease);
}
