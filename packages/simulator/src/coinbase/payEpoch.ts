import { type OwnerIncentiveSplit, splitOwnerIncentive } from '@taokit/dtao/coinbase';
import { splitHotkeyTake } from '@taokit/dtao/dividends';
import type { Hotkey } from '@taokit/types';
import { ownerOf, stakePoolOf, takeOf } from '../staking/hotkeys.ts';
import type { ChainState } from '../state/ChainState.ts';
import { changePosition, growAllPositions } from '../state/StakePool.ts';
import { type DividendState, ROOT_NETUID, type SubnetState } from '../state/SubnetState.ts';
import type { DividendShare } from './shareDividends.ts';

/** What each hotkey was paid, rao. */
export type Payments = ReadonlyMap<Hotkey, bigint>;

/** The sum of payments, rao. */
export function totalPaid(payments: Payments): bigint {
  return [...payments.values()].reduce((sum, amountRao) => sum + amountRao, 0n);
}

/** Pays the owner's cut as stake of the owner's own hotkey. */
export function payOwner(subnet: SubnetState, ownerCutRao: bigint): void {
  if (ownerCutRao === 0n) return;
  changePosition(stakePoolOf(subnet, subnet.ownerHotkey), subnet.ownerColdkey, ownerCutRao);
}

/** What miners were paid, and what the owner's keys were not. */
export interface IncentivePayments {
  /** Alpha paid to each hotkey, rao. */
  readonly paid: Payments;
  /** What was withheld of it. */
  readonly split: OwnerIncentiveSplit;
}

/**
 * Pays miners: each incentive becomes stake of the miner's coldkey with its own hotkey. What weights gave to the subnet's
 * owner, its hotkey or any other of its coldkey, is burned: the rule of mainnet, by which many subnets run, and not of the
 * launch, which paid it.
 */
export function payIncentives(
  state: ChainState,
  subnet: SubnetState,
  incentivesRao: BigUint64Array,
): IncentivePayments {
  const incentives = subnet.neurons.map(({ hotkey }, uid) => ({
    hotkey,
    coldkey: ownerOf(state, hotkey),
    incentiveRao: incentivesRao[uid]!,
  }));
  const owner = { hotkey: subnet.ownerHotkey, coldkey: subnet.ownerColdkey };
  const split = splitOwnerIncentive({ incentives, owner });
  const paid = new Map<Hotkey, bigint>();
  for (const [uid, { hotkey, coldkey }] of incentives.entries()) {
    const paidRao = split.paidRao[uid]!;
    if (paidRao === 0n) continue;
    changePosition(stakePoolOf(subnet, hotkey), coldkey, paidRao);
    paid.set(hotkey, paidRao);
  }
  return { paid, split };
}

/**
 * Pays validators and their stakers in alpha: the take to the validator's owner, the rest to every position with the
 * hotkey.
 *
 * @returns alpha paid to each hotkey's stakers, rao
 */
export function payAlphaDividends(
  state: ChainState,
  subnet: SubnetState,
  shares: readonly DividendShare[],
): Payments {
  const paid = new Map<Hotkey, bigint>();
  for (const { hotkey, alphaBits } of shares) {
    const { takeRao, stakersRao } = payHotkey(state, subnet, hotkey, alphaBits);
    dividendsOf(subnet, hotkey).alphaRao = stakersRao;
    paid.set(hotkey, takeRao + stakersRao);
  }
  return paid;
}

/**
 * Pays validators and their root stakers in TAO, which joins their stake on the root. The root's TAO and its alpha, one
 * of which stands for one TAO, grow with it.
 *
 * @returns TAO paid to each hotkey's root stakers, rao
 */
export function payRootDividends(
  state: ChainState,
  subnet: SubnetState,
  shares: readonly DividendShare[],
): Payments {
  const root = state.subnets.get(ROOT_NETUID)!;
  const paid = new Map<Hotkey, bigint>();
  for (const { hotkey, rootBits } of shares) {
    if (rootBits === 0n) continue;
    const { takeRao, stakersRao } = payHotkey(state, root, hotkey, rootBits);
    dividendsOf(subnet, hotkey).taoRao = stakersRao;
    paid.set(hotkey, takeRao + stakersRao);
  }
  root.pool.taoRao += totalPaid(paid);
  root.pool.alphaOutRao += totalPaid(paid);
  return paid;
}

function payHotkey(state: ChainState, subnet: SubnetState, hotkey: Hotkey, dividendBits: bigint) {
  const split = splitHotkeyTake(dividendBits, takeOf(state, hotkey));
  const stake = stakePoolOf(subnet, hotkey);
  if (split.takeRao > 0n) changePosition(stake, ownerOf(state, hotkey), split.takeRao);
  growAllPositions(stake, split.stakersRao);
  return split;
}

function dividendsOf(subnet: SubnetState, hotkey: Hotkey): DividendState {
  const known = subnet.dividends.get(hotkey);
  if (known !== undefined) return known;
  const created: DividendState = { alphaRao: 0n, taoRao: 0n };
  subnet.dividends.set(hotkey, created);
  return created;
}
