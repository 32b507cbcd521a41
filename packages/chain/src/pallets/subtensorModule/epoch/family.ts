import { dropInertChildkeys } from '@taokit/dtao/dividends';
import type { ChainReads } from '../../../runtime/ChainReads.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { hotkeyStake } from '../staking/sharePool.ts';
import { ChildKeys, ChildkeyThresholdSuspended, ParentKeys } from '../storage/childkeys.ts';
import { SubnetOwnerHotkey } from '../storage/subnets.ts';

const ROOT = 0;
const NOBODY: readonly Lender[] = [];

/** What these questions need. */
type FamilyReads = Pick<ChainReads, 'state' | 'spec'>;

/** What a hotkey has on a subnet and on root, rao. */
export interface OwnStake {
  /** Alpha on the subnet. */
  readonly alphaRao: bigint;
  /** TAO on root. */
  readonly rootTaoRao: bigint;
}

/** Who lends to a hotkey, and how much of what it has. */
export interface Lender extends OwnStake {
  /** The parent. */
  readonly hotkey: AccountId;
  /** Its proportion, 2^64ths. */
  readonly proportionU64: bigint;
}

/** A hotkey with what it lends and is lent: edges of suspended parents are not among them. */
export interface Family extends OwnStake {
  /** Proportions it lends, 2^64ths. */
  readonly childProportionsU64: readonly bigint[];
  /** Who lends to it. */
  readonly parents: readonly Lender[];
}

/** What a hotkey lends and is lent on a subnet (`get_children`, `get_parents`). */
export function familyOf(context: FamilyReads, hotkey: AccountId, netuid: number): Family {
  const { alphaRao, rootTaoRao } = ownStake(context, hotkey, netuid);
  const childProportionsU64 = childProportionsOf(context, hotkey, netuid);
  return { alphaRao, rootTaoRao, childProportionsU64, parents: parentsOf(context, hotkey, netuid) };
}

/** What a hotkey lends on a subnet, 2^64ths. */
export function childProportionsOf(
  context: FamilyReads,
  hotkey: AccountId,
  netuid: number,
): readonly bigint[] {
  const children = ChildKeys.get(context.state, hotkey, netuid);
  // Asked only where it matters: most hotkeys lend nothing.
  const isLending = children.length > 0 && lends(context, hotkey, netuid);
  return isLending ? children.map(([proportion]) => proportion) : [];
}

/** Who lends to a hotkey on a subnet. */
export function parentsOf(context: FamilyReads, hotkey: AccountId, netuid: number): readonly Lender[] {
  const parents = ParentKeys.get(context.state, hotkey, netuid);
  if (parents.length === 0) return NOBODY;
  return parents
    .filter(([, parent]) => lends(context, parent, netuid))
    .map(([proportionU64, parent]) => ({
      hotkey: parent,
      proportionU64,
      ...ownStake(context, parent, netuid),
    }));
}

/** What a hotkey has, family aside. */
export function ownStake({ state }: FamilyReads, hotkey: AccountId, netuid: number): OwnStake {
  return {
    alphaRao: hotkeyStake(state, hotkey, netuid),
    rootTaoRao: hotkeyStake(state, hotkey, ROOT),
  };
}

/** Whether what a hotkey lends counts: not where it was found to have too little. */
function lends({ state, spec }: FamilyReads, hotkey: AccountId, netuid: number): boolean {
  const family = {
    alphaRao: 0n,
    rootTaoRao: 0n,
    isSuspended: ChildkeyThresholdSuspended.contains(state, hotkey),
    isOwnerHotkey:
      SubnetOwnerHotkey.contains(state, netuid) && SubnetOwnerHotkey.get(state, netuid) === hotkey,
    childProportionsU64: [1n],
    parents: [],
  };
  return dropInertChildkeys(family, { spec }).childProportionsU64.length > 0;
}
