import { readsWrites } from '../../../../runtime/weight.ts';
import type { AccountId } from '../../../../state/AccountId.ts';
import type { Walked } from '../../../../state/entriesAfter.ts';
import type { State } from '../../../../state/State.ts';
import { AlphaBurned, AlphaRecycled, TotalAlphaIssuance } from '../../../alphaAssets/storage.ts';
import { COMMITMENTS, forgetSubnetTimelocks } from '../../../commitments/purge.ts';
import * as swap from '../../../swap/storage.ts';
import { recycleSubnetAlpha } from '../../staking/alpha.ts';
import { PendingBasketDeposits } from '../../storage/baskets.ts';
import * as childkeys from '../../storage/childkeys.ts';
import { DecayingLock, Lock } from '../../storage/locks.ts';
import { IsNetworkMember, Keys } from '../../storage/neurons.ts';
import { TransactionKeyLastBlock } from '../../storage/rateLimits.ts';
import { RootClaimable, RootClaimed } from '../../storage/rootClaims.ts';
import { LastHotkeyEmissionOnNetuid, TotalHotkeyAlphaLastEpoch } from '../../storage/staking.ts';
import type { CleanUp, CleanUpStep } from './CleanUp.ts';
import { convertHoldings } from './convertHoldings.ts';
import { forgetHotkeyTotals, forgetRows } from './forgetStakes.ts';
import { forgetMaps, forgetParameters } from './forgetSubnet.ts';
import { refundOwner } from './refundOwner.ts';
import { settleHolders, sumAlpha } from './settleHolders.ts';
import { clearPrefix, removeEntries } from './walk.ts';

/** An item kept by an account and then the netuid. */
interface ByAccount extends Walked<readonly [account: AccountId, netuid: number], unknown> {
  remove(state: State, account: AccountId, netuid: number): void;
}

const byAccount =
  (item: ByAccount): CleanUpStep =>
  (work) =>
    removeEntries(work, item, {
      isOf: ([, netuid]) => netuid === work.netuid,
      remove: ([account, netuid]) => item.remove(work.context.state, account, netuid),
    });

/** The pallet removes them twice; the second time finds nothing. */
const locks: CleanUpStep = (work) =>
  removeEntries(work, Lock, {
    isOf: ([, netuid]) => netuid === work.netuid,
    remove: (keys) => Lock.remove(work.context.state, ...keys),
  });
const decayingLocks = byAccount(DecayingLock);

/** Nobody claims by subnet any longer: nothing is kept here. Every row is written again, whether it names the subnet or not. */
const rootClaimable: CleanUpStep = (work) =>
  removeEntries(work, RootClaimable, {
    isOf: () => true,
    remove: ([hotkey], rates) =>
      RootClaimable.insert(
        work.context.state,
        hotkey,
        rates.filter(([netuid]) => netuid !== work.netuid),
      ),
  });

/** What the pool of the subnet was; what this costs is not known. */
function forgetPool({ context: { state }, meter, netuid }: CleanUp): boolean {
  if (!meter.tryConsume(readsWrites(0, 5))) return false;
  const { FeeRate, SwapBalancer, PalSwapInitialized, BalancerTaoReservoir, BalancerAlphaReservoir } = swap;
  for (const item of [
    FeeRate,
    SwapBalancer,
    PalSwapInitialized,
    BalancerTaoReservoir,
    BalancerAlphaReservoir,
  ])
    item.remove(state, netuid);
  return true;
}

/** `purge_netuid` of Commitments. */
function forgetCommitments(work: CleanUp): boolean {
  const isClear = COMMITMENTS.every((item) => clearPrefix(work, item, work.netuid));
  if (!isClear || !work.meter.tryConsume(readsWrites(0, 1))) return false;
  forgetSubnetTimelocks(work.context.state, work.netuid);
  return true;
}

const members: CleanUpStep = (work) =>
  removeEntries(work, Keys, {
    isOf: ([netuid]) => netuid === work.netuid,
    remove: ([netuid], hotkey) => IsNetworkMember.remove(work.context.state, hotkey, netuid),
  });

const operationTimes: CleanUpStep = (work) =>
  removeEntries(work, TransactionKeyLastBlock, {
    isOf: ([, netuid]) => netuid === work.netuid,
    remove: (keys) => TransactionKeyLastBlock.remove(work.context.state, ...keys),
  });

/** Dividends that wait for funds are recycled: a new subnet of the same number must not get them. */
const pendingDeposits: CleanUpStep = (work) =>
  removeEntries(work, PendingBasketDeposits, {
    refTime: readsWrites(0, 3),
    isOf: ([, netuid]) => netuid === work.netuid,
    remove([hotkey, netuid], alphaRao) {
      PendingBasketDeposits.remove(work.context.state, hotkey, netuid);
      recycleSubnetAlpha(work.context.state, netuid, alphaRao);
    },
  });

function forgetCounters({ context: { state }, meter, netuid }: CleanUp): boolean {
  if (!meter.tryConsume(readsWrites(0, 3))) return false;
  for (const item of [TotalAlphaIssuance, AlphaBurned, AlphaRecycled]) item.remove(state, netuid);
  return true;
}

/**
 * The phases of a clean-up by their names in `CurrentDissolveCleanupStatus`, in the order they run.
 *
 * Source: `clean_up_data_for_one_dissolved_network`, `pallets/subtensor/src/subnets/dissolution.rs`, spec 475.
 */
export const PHASES: ReadonlyMap<string, CleanUpStep> = new Map<string, CleanUpStep>([
  ['SubnetBasketHoldingsToRoot', convertHoldings],
  ['SubnetRootDividendsRootClaimable', rootClaimable],
  ['SubnetRootDividendsRootClaimed', (work) => clearPrefix(work, RootClaimed, work.netuid)],
  ['AlphaInOutStakesGetTotalAlphaValue', sumAlpha],
  ['AlphaInOutStakesSettleStakes', settleHolders],
  ['AlphaInOutStakesAlpha', forgetRows],
  ['AlphaInOutStakesHotkeyTotals', forgetHotkeyTotals],
  ['AlphaInOutStakesLocks', locks],
  ['AlphaInOutStakesDecayingLocks', decayingLocks],
  ['AlphaInOutStakes', refundOwner],
  ['ProtocolLiquidity', forgetPool],
  ['PurgeNetuid', forgetCommitments],
  ['NetworkIsNetworkMember', members],
  ['NetworkParameters', forgetParameters],
  ['NetworkMapParameters', forgetMaps],
  ['NetworkUpdateWeightsOnRoot', () => true],
  ['NetworkChildkeyTake', byAccount(childkeys.ChildkeyTake)],
  ['NetworkChildkeys', byAccount(childkeys.ChildKeys)],
  ['NetworkParentkeys', byAccount(childkeys.ParentKeys)],
  ['NetworkLastHotkeyEmissionOnNetuid', byAccount(LastHotkeyEmissionOnNetuid)],
  ['NetworkTotalHotkeyAlphaLastEpoch', byAccount(TotalHotkeyAlphaLastEpoch)],
  ['NetworkTransactionKeyLastBlock', operationTimes],
  ['NetworkLock', locks],
  ['NetworkDecayingLock', decayingLocks],
  ['NetworkPendingBasketDeposits', pendingDeposits],
  ['NetworkAlphaAssetCounters', forgetCounters],
]);
