import { splitHotkeyTakeUnchecked } from '@taokit/dtao/unchecked';
import { saturatingAddU64 } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { State } from '../../../state/State.ts';
import type { StorageItem } from '../../../state/storageItems.ts';
import { settleMinerCollateral } from '../staking/collateral.ts';
import { creditOwner } from '../staking/creditOwner.ts';
import {
  hasShares,
  hotkeyStake,
  increaseStake,
  increaseStakeForAll,
  type StakePosition,
} from '../staking/sharePool.ts';
import { PendingBasketDeposits } from '../storage/baskets.ts';
import {
  AlphaDividendsPerSubnet,
  Delegates,
  Owner,
  RootAlphaDividendsPerSubnet,
  TotalHotkeyAlphaLastEpoch,
} from '../storage/staking.ts';
import type { HotkeyDividends } from './shareDividends.ts';

/**
 * Pays an epoch's alpha dividends: the take to the hotkey's owner, the rest to all its stakers; then root's: the take, and the
 * rest waits for its deposit into the hotkey's fund.
 *
 * Source: `distribute_dividends_and_incentives` in `pallets/subtensor/src/coinbase/run_coinbase.rs`, spec 475.
 *
 * @param context - where
 * @param netuid - the subnet
 * @param dividends - in the order of accounts
 */
export function payDividends(
  { state }: Context,
  netuid: number,
  dividends: readonly HotkeyDividends[],
): void {
  const alphaEarners = dividends.filter(({ alphaBits }) => alphaBits !== 0n);
  forgetDeparted(AlphaDividendsPerSubnet, state, netuid, alphaEarners);
  for (const { hotkey, alphaBits } of dividends) payAlpha(state, netuid, hotkey, alphaBits);
  const rootEarners = dividends.filter(({ rootBits }) => rootBits !== 0n);
  forgetDeparted(RootAlphaDividendsPerSubnet, state, netuid, rootEarners);
  for (const { hotkey, rootBits } of rootEarners) payRoot(state, netuid, hotkey, rootBits);
}

function payAlpha(state: State, netuid: number, hotkey: AccountId, dividendBits: bigint): void {
  const stakersRao = payTake(state, { netuid, hotkey, dividendBits }, creditOwner);
  if (stakersRao > 0n) {
    if (hasShares(state, hotkey, netuid)) increaseStakeForAll(state, hotkey, netuid, stakersRao);
    else increaseStake(state, { hotkey, coldkey: Owner.get(state, hotkey), netuid }, stakersRao);
    AlphaDividendsPerSubnet.insert(state, netuid, hotkey, stakersRao);
  } else if (dividendBits !== 0n) AlphaDividendsPerSubnet.remove(state, netuid, hotkey);
  const total = hotkeyStake(state, hotkey, netuid);
  if (total === 0n) TotalHotkeyAlphaLastEpoch.remove(state, hotkey, netuid);
  else TotalHotkeyAlphaLastEpoch.insert(state, hotkey, netuid, total);
}

function payRoot(state: State, netuid: number, hotkey: AccountId, dividendBits: bigint): void {
  const stakersRao = payTake(state, { netuid, hotkey, dividendBits }, increaseStake);
  if (stakersRao > 0n) {
    PendingBasketDeposits.mutate(state, hotkey, netuid, (waiting) => saturatingAddU64(waiting, stakersRao));
    RootAlphaDividendsPerSubnet.insert(state, netuid, hotkey, stakersRao);
  } else if (dividendBits !== 0n) RootAlphaDividendsPerSubnet.remove(state, netuid, hotkey);
}

/** What a hotkey earned. */
interface Earned {
  readonly netuid: number;
  readonly hotkey: AccountId;
  readonly dividendBits: bigint;
}

/** Pays the owner's part, some of which may be captured; answers what is left for stakers, rao. */
function payTake(
  state: State,
  { netuid, hotkey, dividendBits }: Earned,
  stake: (state: State, position: StakePosition, alphaRao: bigint) => void,
): bigint {
  if (dividendBits === 0n) return 0n;
  const position = { hotkey, coldkey: Owner.get(state, hotkey), netuid };
  const { takeRao, stakersRao } = splitHotkeyTakeUnchecked(dividendBits, Delegates.get(state, hotkey));
  const capturedRao = settleMinerCollateral(state, position, dividendBits >> 32n, takeRao);
  const liquidRao = takeRao - capturedRao;
  if (liquidRao > 0n) stake(state, position, liquidRao);
  return stakersRao;
}

/** Drops what hotkeys earned that earned nothing this time. */
function forgetDeparted(
  item: StorageItem<[netuid: number, hotkey: AccountId], bigint, never>,
  state: State,
  netuid: number,
  earners: readonly HotkeyDividends[],
): void {
  const hotkeys = new Set(earners.map(({ hotkey }) => hotkey));
  for (const [[, hotkey]] of item.entries(state, netuid))
    if (!hotkeys.has(hotkey)) item.remove(state, netuid, hotkey);
}
