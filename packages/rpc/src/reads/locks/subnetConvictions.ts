import { rollLock } from '@taokit/dtao/locks';
import { type Alpha, alphaFromRao, type Hotkey } from '@taokit/types';
import type { PinnedView } from '../../chainView/ChainView.ts';
import { descending } from '../../internal/bigints.ts';
import { definePinnedRead } from '../Read.ts';
import { hotkeyOf, isNobody } from '../shared/accounts.ts';
import { type FixedPoint, fixedPoint } from '../shared/fixedPoint.ts';
import { ADDED, ensureAdded } from '../shared/ofSubnet.ts';
import { netuid } from '../shared/params.ts';
import { blocksToThreshold, hasThreshold, OWNERSHIP_PERCENT, type RolledLock } from './blocksToThreshold.ts';

/** How old a subnet is before its owner may change (`ONE_YEAR`), in blocks. */
const ONE_YEAR_BLOCKS = 7_200 * 365 + 1_800;

/** What speaks for one hotkey. */
export interface ConvictedHotkey {
  /** The hotkey. */
  readonly hotkey: Hotkey;
  /** Whether it is the owner's. */
  readonly isOwner: boolean;
  /** What is locked for it now. */
  readonly locked: Alpha;
  /** How much that speaks for it now, rounded down to whole rao. */
  readonly conviction: Alpha;
  /** Exact, in rao of alpha. */
  readonly convictionRao: FixedPoint;
  /** Whether it is enough to take the subnet. */
  readonly hasThreshold: boolean;
  /** Blocks until it is, if nothing else changes; absent when it never will be. */
  readonly blocksToThreshold?: number;
}

/** Who could take a subnet by locked stake. */
export interface SubnetConvictions {
  /** The subnet. */
  readonly netuid: number;
  /** The block it was read at. */
  readonly block: number;
  /** All alpha outside the pool. */
  readonly alphaOut: Alpha;
  /** What of it counts: without the protocol's own, and without what is burned. */
  readonly eligibleAlpha: Alpha;
  /** A hotkey needs more than this, 18% of what counts; rounded down. */
  readonly threshold: Alpha;
  /** The owner's hotkey; absent when there is none. */
  readonly ownerHotkey?: Hotkey;
  /** From which block on the owner may change. */
  readonly ownershipChangeableAtBlock: number;
  /** What speaks for each hotkey, the most first. */
  readonly hotkeys: readonly ConvictedHotkey[];
}

/** What locked stake on a subnet speaks for which hotkey, rolled to the block by the chain's own rule, and when one could take it. */
export const subnetConvictions = definePinnedRead({
  name: 'subnet_convictions',
  category: 'Locks & conviction',
  summary: 'What locked stake on a subnet speaks for which hotkey, and when one could take the subnet.',
  params: { netuid },
  uses: [
    'SubtensorModule.HotkeyLock',
    'SubtensorModule.DecayingHotkeyLock',
    'SubtensorModule.OwnerLock',
    'SubtensorModule.DecayingOwnerLock',
    'SubtensorModule.SubnetOwnerHotkey',
    'SubtensorModule.SubnetAlphaOut',
    'SubtensorModule.SubnetProtocolAlpha',
    'AlphaAssets.AlphaBurned',
    'SubtensorModule.UnlockRate',
    'SubtensorModule.MaturityRate',
    'SubtensorModule.NetworkRegisteredAt',
    ADDED,
  ],
  sinceSpec: 413,
  async read(view, { netuid }): Promise<SubnetConvictions> {
    const [state, locks, decaying] = await Promise.all([
      readState(view, netuid),
      view.entries('SubtensorModule', 'HotkeyLock', netuid),
      view.entries('SubtensorModule', 'DecayingHotkeyLock', netuid),
    ]);
    const byHotkey = new Map<Hotkey, RolledLock[]>();
    const add = (hotkey: Hotkey, lock: StoredLock | undefined, isPerpetual: boolean, isOwner: boolean) => {
      if (lock === undefined) return;
      const rolled = rolledLock(lock, view.blockNumber, { ...state.rates, isPerpetual, isOwner });
      byHotkey.set(hotkey, [...(byHotkey.get(hotkey) ?? []), rolled]);
    };
    for (const { keys, value } of locks) add(hotkeyOf(keys[1] as Uint8Array), value, true, false);
    for (const { keys, value } of decaying) add(hotkeyOf(keys[1] as Uint8Array), value, false, false);
    const { owner, eligibleRao } = state;
    if (owner !== undefined) {
      add(owner, state.ownerLock, true, true);
      add(owner, state.decayingOwnerLock, false, true);
    }
    const alpha = (rao: bigint) => alphaFromRao(netuid, rao);
    return {
      netuid,
      block: view.blockNumber,
      alphaOut: alpha(state.alphaOutRao),
      eligibleAlpha: alpha(eligibleRao),
      threshold: alpha((eligibleRao * OWNERSHIP_PERCENT) / 100n),
      ...(owner !== undefined && { ownerHotkey: owner }),
      ownershipChangeableAtBlock: state.registeredAt + ONE_YEAR_BLOCKS,
      hotkeys: [...byHotkey]
        .map(([hotkey, own]) => convictedOf(netuid, hotkey, own, hotkey === owner, eligibleRao))
        .sort((a, b) => descending(a.convictionRao.bits, b.convictionRao.bits)),
    };
  },
});

interface StoredLock {
  readonly locked_mass: bigint;
  readonly conviction: { readonly bits: bigint };
  readonly last_update: bigint;
}

function rolledLock(stored: StoredLock, block: number, terms: RolledLock['terms']): RolledLock {
  const lock = {
    massRao: stored.locked_mass,
    convictionBits: stored.conviction.bits,
    block: stored.last_update,
  };
  return { lock: rollLock(lock, BigInt(block), terms), terms };
}

async function readState(view: PinnedView, netuid: number) {
  const [
    isAdded,
    ownerLock,
    decayingOwnerLock,
    owner,
    alphaOut,
    protocol,
    burned,
    unlockRate,
    maturityRate,
    registered,
  ] = await view.queryMany([
    ['SubtensorModule', 'NetworksAdded', netuid],
    ['SubtensorModule', 'OwnerLock', netuid],
    ['SubtensorModule', 'DecayingOwnerLock', netuid],
    ['SubtensorModule', 'SubnetOwnerHotkey', netuid],
    ['SubtensorModule', 'SubnetAlphaOut', netuid],
    ['SubtensorModule', 'SubnetProtocolAlpha', netuid],
    ['AlphaAssets', 'AlphaBurned', netuid],
    ['SubtensorModule', 'UnlockRate'],
    ['SubtensorModule', 'MaturityRate'],
    ['SubtensorModule', 'NetworkRegisteredAt', netuid],
  ]);
  ensureAdded(isAdded, netuid, view);
  const gone = protocol + burned;
  return {
    ownerLock,
    decayingOwnerLock,
    owner: isNobody(owner) ? undefined : hotkeyOf(owner),
    alphaOutRao: alphaOut,
    eligibleRao: alphaOut > gone ? alphaOut - gone : 0n,
    rates: { unlockRate, maturityRate },
    registeredAt: Number(registered),
  };
}

function convictedOf(
  netuid: number,
  hotkey: Hotkey,
  locks: readonly RolledLock[],
  isOwner: boolean,
  eligibleRao: bigint,
): ConvictedHotkey {
  const bits = locks.reduce((sum, { lock }) => sum + lock.convictionBits, 0n);
  const blocks = blocksToThreshold(locks, eligibleRao);
  return {
    hotkey,
    isOwner,
    locked: alphaFromRao(
      netuid,
      locks.reduce((sum, { lock }) => sum + lock.massRao, 0n),
    ),
    conviction: alphaFromRao(netuid, bits >> 64n),
    convictionRao: fixedPoint({ bits }, 64),
    hasThreshold: hasThreshold(bits, eligibleRao),
    ...(blocks !== undefined && { blocksToThreshold: blocks }),
  };
}
