import { computeTaoWeightBits } from '@taokit/dtao/coinbase';
import { dividendDistributionAt, parentDividendsRule } from '@taokit/dtao/unchecked';
import { saturatingAddU64 } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads } from '../../../state/State.ts';
import { childProportionsOf, ownStake, parentsOf } from '../epoch/family.ts';
import type { HotkeyEmission } from '../epoch/runEpoch.ts';
import { recycleSubnetAlpha } from '../staking/alpha.ts';
import { ChildkeyTake, CKBurn, MinChildkeyTake, MinChildkeyTakePerSubnet } from '../storage/childkeys.ts';
import { SubnetEpochConsensus } from '../storage/hyperparameters.ts';
import { Uids } from '../storage/neurons.ts';
import { Owner, TaoWeight } from '../storage/staking.ts';

const ROOT = 0;
const NO_PARTS = { alphaBits: 0n, rootBits: 0n };

/** A hotkey's dividends of an epoch, U96F32 bits of rao. */
export interface HotkeyDividends {
  /** The hotkey. */
  readonly hotkey: AccountId;
  /** For its stakers on the subnet. */
  readonly alphaBits: bigint;
  /** For its stakers on root. */
  readonly rootBits: bigint;
}

/**
 * Shares an epoch's dividends: with parents, and between alpha and root; what childkeys burn is recycled.
 *
 * Source: `calculate_dividend_and_incentive_distribution` in `pallets/subtensor/src/coinbase/run_coinbase.rs`, spec 475.
 *
 * @param context - where
 * @param netuid - the subnet
 * @param emissions - what each hotkey earned
 * @param pot - what validators and root share
 * @returns dividends in the order of accounts
 */
export function shareDividends(
  context: Context,
  netuid: number,
  emissions: readonly HotkeyEmission[],
  pot: { readonly validatorRao: bigint; readonly rootRao: bigint },
): readonly HotkeyDividends[] {
  const { state, spec } = context;
  const dividends = settleParents(context, netuid, emissions);
  const hotkeys = [...dividends.keys()].sort();
  // Of nothing no stake has a part: these are the miners, most of the subnet.
  const earners = hotkeys.filter((hotkey) => dividends.get(hotkey) !== 0n);
  const earned = earners.map((hotkey) => {
    const { alphaRao, rootTaoRao } = ownStake(context, hotkey, netuid);
    return {
      dividendBits: dividends.get(hotkey)! << 32n,
      alphaStakeRao: alphaRao,
      rootStakeRao: rootTaoRao,
      hasRootUid: Uids.contains(state, ROOT, hotkey),
    };
  });
  const parts = dividendDistributionAt(spec)(pot, earned, computeTaoWeightBits(TaoWeight.get(state)));
  let at = 0;
  return hotkeys.map((hotkey) => {
    const { alphaBits, rootBits } = earners[at] === hotkey ? parts[at++]! : NO_PARTS;
    return { hotkey, alphaBits, rootBits };
  });
}

/** Dividends by hotkey, rao, after parents had their parts (`get_parent_child_dividends_distribution`). */
function settleParents(
  context: Context,
  netuid: number,
  emissions: readonly HotkeyEmission[],
): ReadonlyMap<AccountId, bigint> {
  const { state, spec } = context;
  const weightBits = computeTaoWeightBits(TaoWeight.get(state));
  const burnU64 = CKBurn.get(state);
  const splitWith = parentDividendsRule(spec);
  const isNull = SubnetEpochConsensus.get(state, netuid).type === 'Null';
  const dividends = new Map<AccountId, bigint>();
  const credit = (hotkey: AccountId, rao: bigint) =>
    dividends.set(hotkey, saturatingAddU64(dividends.get(hotkey) ?? 0n, rao));
  for (const { hotkey, dividendRao } of emissions) {
    if (isNull && dividendRao === 0n) continue;
    const parents = parentsOf(context, hotkey, netuid);
    // Nothing is split of nothing, or with nobody; who gets nothing is on the list all the same: the miners, most of the subnet.
    if (dividendRao === 0n || parents.length === 0) {
      for (const parent of parents) credit(parent.hotkey, 0n);
      credit(hotkey, dividendRao);
      continue;
    }
    // Written out, not spread: a network's block has hundreds of validators.
    const { alphaRao, rootTaoRao } = ownStake(context, hotkey, netuid);
    const childProportionsU64 = childProportionsOf(context, hotkey, netuid);
    const childkeyTakeU16 = childkeyTake(state, hotkey, netuid);
    const child = { alphaRao, rootTaoRao, childProportionsU64, childkeyTakeU16 };
    const lenders = parents.map(({ hotkey: parent, ...lender }) => ({
      ...lender,
      sameOwner: Owner.get(state, parent) === Owner.get(state, hotkey),
    }));
    const split = splitWith(dividendRao, child, lenders, weightBits, burnU64);
    recycleSubnetAlpha(state, netuid, split.recycledRao);
    for (const [at, parent] of parents.entries()) credit(parent.hotkey, split.parentsRao[at]!);
    credit(hotkey, split.ownRao);
  }
  return dividends;
}

/** What a child keeps of its parents' dividends, 65535ths (`get_childkey_take`). */
function childkeyTake(state: Reads, hotkey: AccountId, netuid: number): number {
  return Math.max(
    ChildkeyTake.get(state, hotkey, netuid),
    MinChildkeyTake.get(state),
    MinChildkeyTakePerSubnet.get(state, netuid),
  );
}
