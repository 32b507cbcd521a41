import { computeTaoWeightBits } from '@taokit/dtao/coinbase';
import { distributeDividends, splitHotkeyTake, splitParentDividends } from '@taokit/dtao/dividends';
import { computeBlocksUntilFixedEpoch } from '@taokit/dtao/schedule';
import { saturatingAddU64 } from '@taokit/fixed';
import type { Context } from '../../../../runtime/Context.ts';
import type { AccountId } from '../../../../state/AccountId.ts';
import type { State } from '../../../../state/State.ts';
import type { StorageItem } from '../../../../state/storageItems.ts';
import { familyOf, ownStake } from '../../epoch/family.ts';
import type { HotkeyEmission } from '../../epoch/runEpoch.ts';
import { runEpoch } from '../../epoch/spec300/runEpoch.ts';
import { increaseFixedStake, increaseFixedStakeForAll } from '../../staking/spec300/fixedShares.ts';
import { ChildkeyTake } from '../../storage/childkeys.ts';
import { BlocksSinceLastStep, LastMechansimStepBlock, PendingOwnerCut } from '../../storage/epochs.ts';
import { Tempo } from '../../storage/hyperparameters.ts';
import { SubnetTAO } from '../../storage/pools.ts';
import {
  PendingAlphaSwapped,
  PendingEmission,
  PendingRootDivs,
  TaoDividendsPerSubnet,
} from '../../storage/spec300.ts';
import {
  AlphaDividendsPerSubnet,
  Delegates,
  Owner,
  TaoWeight,
  TotalHotkeyAlpha,
  TotalHotkeyAlphaLastEpoch,
} from '../../storage/staking.ts';
import { SubnetOwner, SubnetOwnerHotkey } from '../../storage/subnets.ts';
import { allNetuids } from '../../subnets/existing.ts';

const ROOT = 0;

/** Whether a subnet's epoch runs in this block: by its tempo and netuid, whatever happened before. */
export function isEpoch({ state, block }: Context, netuid: number): boolean {
  const tempo = Tempo.get(state, netuid);
  return computeBlocksUntilFixedEpoch({ netuid, tempo }, BigInt(block)) === 0n;
}

/** Runs the epochs that are due, and counts blocks for the others. */
export function drainEpochs(context: Context): void {
  const { state, block } = context;
  for (const netuid of allNetuids(state)) {
    if (netuid === ROOT) continue;
    if (!isEpoch(context, netuid)) {
      BlocksSinceLastStep.mutate(state, netuid, (blocks) => blocks + 1n);
      continue;
    }
    BlocksSinceLastStep.insert(state, netuid, 0n);
    LastMechansimStepBlock.insert(state, netuid, BigInt(block));
    drain(context, netuid);
  }
}

/** Shares out what waits for a subnet's epoch: owner's cut, incentives, dividends of alpha and of root (`drain_pending_emission`). */
function drain(context: Context, netuid: number): void {
  const { state } = context;
  const pendingRao = empty(PendingEmission, state, netuid);
  const rootRao = empty(PendingRootDivs, state, netuid);
  const swappedRao = empty(PendingAlphaSwapped, state, netuid);
  const ownerCutRao = empty(PendingOwnerCut, state, netuid);
  const emissions = runEpoch(context, netuid, pendingRao + swappedRao);
  const incentivesRao = emissions.reduce((sum, { incentiveRao }) => sum + incentiveRao, 0n);
  const halfRao = (pendingRao + swappedRao) / 2n - swappedRao;
  // Without incentives the validators get everything.
  const validatorRao = incentivesRao === 0n ? pendingRao : halfRao > 0n ? halfRao : 0n;
  const shares = shareDividends(context, netuid, emissions, { validatorRao, rootRao });
  payOwner(state, netuid, ownerCutRao);
  payIncentives(state, netuid, emissions);
  payAlpha(state, netuid, shares);
  payRoot(state, netuid, shares);
}

function empty(item: StorageItem<[netuid: number], bigint, never>, state: State, netuid: number): bigint {
  const rao = item.get(state, netuid);
  item.insert(state, netuid, 0n);
  return rao;
}

/** A hotkey's dividends, U96F32 bits of rao. */
interface HotkeyShare {
  readonly hotkey: AccountId;
  readonly alphaBits: bigint;
  readonly rootBits: bigint;
}

function shareDividends(
  context: Context,
  netuid: number,
  emissions: readonly HotkeyEmission[],
  pot: { readonly validatorRao: bigint; readonly rootRao: bigint },
): readonly HotkeyShare[] {
  const { state, spec } = context;
  const weightBits = computeTaoWeightBits(TaoWeight.get(state));
  const dividends = new Map<AccountId, bigint>();
  const credit = (hotkey: AccountId, rao: bigint) =>
    dividends.set(hotkey, (dividends.get(hotkey) ?? 0n) + rao);
  for (const { hotkey, dividendRao } of emissions) {
    const { parents, ...stake } = familyOf(context, hotkey, netuid);
    const child = { ...stake, childkeyTakeU16: ChildkeyTake.get(state, hotkey, netuid) };
    const lenders = parents.map(({ hotkey: parent, ...lender }) => ({
      ...lender,
      sameOwner: Owner.get(state, parent) === Owner.get(state, hotkey),
    }));
    const split = splitParentDividends(dividendRao, child, lenders, weightBits, { spec });
    for (const [at, parent] of parents.entries()) credit(parent.hotkey, split.parentsRao[at]!);
    credit(hotkey, split.ownRao);
  }
  const hotkeys = [...dividends.keys()].sort();
  const earned = hotkeys.map((hotkey) => {
    const { alphaRao, rootTaoRao } = ownStake(context, hotkey, netuid);
    const dividendBits = dividends.get(hotkey)! << 32n;
    return { dividendBits, alphaStakeRao: alphaRao, rootStakeRao: rootTaoRao };
  });
  const parts = distributeDividends(pot, earned, weightBits, { spec });
  return hotkeys.map((hotkey, at) => ({ hotkey, ...parts[at]! }));
}

function payOwner(state: State, netuid: number, cutRao: bigint): void {
  if (!SubnetOwner.contains(state, netuid) || !SubnetOwnerHotkey.contains(state, netuid)) return;
  const hotkey = SubnetOwnerHotkey.get(state, netuid);
  increaseFixedStake(state, { hotkey, coldkey: SubnetOwner.get(state, netuid), netuid }, cutRao);
}

/** The subnet owner's hotkey gets no incentive. */
function payIncentives(state: State, netuid: number, emissions: readonly HotkeyEmission[]): void {
  const owner = SubnetOwnerHotkey.contains(state, netuid) ? SubnetOwnerHotkey.get(state, netuid) : undefined;
  for (const { hotkey, incentiveRao } of emissions)
    if (hotkey !== owner) increaseFixedStake(state, ownersPosition(state, hotkey, netuid), incentiveRao);
}

function payAlpha(state: State, netuid: number, shares: readonly HotkeyShare[]): void {
  AlphaDividendsPerSubnet.clear(state, netuid);
  for (const { hotkey, alphaBits } of shares) {
    const { takeRao, stakersRao } = splitHotkeyTake(alphaBits, Delegates.get(state, hotkey));
    increaseFixedStake(state, ownersPosition(state, hotkey, netuid), takeRao);
    increaseFixedStakeForAll(state, hotkey, netuid, stakersRao);
    AlphaDividendsPerSubnet.insert(state, netuid, hotkey, stakersRao);
    TotalHotkeyAlphaLastEpoch.insert(state, hotkey, netuid, TotalHotkeyAlpha.get(state, hotkey, netuid));
  }
}

function payRoot(state: State, netuid: number, shares: readonly HotkeyShare[]): void {
  TaoDividendsPerSubnet.clear(state, netuid);
  for (const { hotkey, rootBits } of shares) {
    const { takeRao, stakersRao } = splitHotkeyTake(rootBits, Delegates.get(state, hotkey));
    const takenRao = increaseFixedStake(state, ownersPosition(state, hotkey, ROOT), takeRao);
    increaseFixedStakeForAll(state, hotkey, ROOT, stakersRao);
    TaoDividendsPerSubnet.insert(state, netuid, hotkey, stakersRao);
    SubnetTAO.mutate(state, ROOT, (tao) => saturatingAddU64(tao, takenRao + stakersRao));
  }
}

function ownersPosition(state: State, hotkey: AccountId, netuid: number) {
  return { hotkey, coldkey: Owner.get(state, hotkey), netuid };
}
