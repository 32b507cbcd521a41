import { saturatingAddU64 } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { State } from '../../../state/State.ts';
import type { StorageItem } from '../../../state/storageItems.ts';
import { moveFund } from '../baskets/moveFund.ts';
import { swapInPending, swapRelations } from '../childkeys/swapRelations.ts';
import { mechanismIndices } from '../epoch/mechanisms.ts';
import { BASKET_ESCROW } from '../staking/palletAccounts.ts';
import { moveRootStakeAge } from '../staking/rootUnlock.ts';
import { decreaseStake, increaseStake, stakeOf } from '../staking/sharePool.ts';
import { AutoParentDelegationEnabled, ChildkeyTake } from '../storage/childkeys.ts';
import { IsNetworkMember, Keys, LoadedEmission, Uids } from '../storage/neurons.ts';
import { Axons, NeuronCertificates, Prometheus } from '../storage/serving.ts';
import {
  AlphaDividendsPerSubnet,
  AutoStakeDestination,
  AutoStakeDestinationColdkeys,
  Owner,
  StakingHotkeys,
  TotalHotkeyAlphaLastEpoch,
} from '../storage/staking.ts';
import { SubnetOwnerHotkey } from '../storage/subnets.ts';
import { VotingPower } from '../storage/votingPower.ts';
import { WeightCommits } from '../storage/weights.ts';
import { ROOT_NETUID } from '../subnets/existing.ts';
import { setOwnerHotkey } from '../subnets/owners.ts';
import { moveCollateralToHotkey } from './moveCollateral.ts';

/** A hotkey that takes another's place on a subnet. */
export interface SeatMove {
  /** The subnet. */
  readonly netuid: number;
  /** The old hotkey. */
  readonly from: AccountId;
  /** The new one. */
  readonly to: AccountId;
  /** Whose stake moves; `undefined` where the stake stays. */
  readonly stakers: readonly AccountId[] | undefined;
}

/**
 * Moves all that a hotkey is on a subnet to another one: its seat, what it serves, its family, and its stake
 * (`perform_hotkey_swap_on_one_subnet`).
 *
 * Source: `pallets/subtensor/src/swap/swap_hotkey.rs`, spec 475.
 */
export function moveSeat(context: Context, move: SeatMove): void {
  const { state } = context;
  const { netuid, from, to, stakers } = move;
  const isMember = IsNetworkMember.get(state, from, netuid);
  IsNetworkMember.remove(state, from, netuid);
  IsNetworkMember.insert(state, to, netuid, isMember);
  if (isMember) moveMembership(state, move);
  if (ChildkeyTake.contains(state, from, netuid))
    ChildkeyTake.insert(state, to, netuid, ChildkeyTake.take(state, from, netuid));
  if (stakers !== undefined)
    moveCollateralToHotkey(state, { netuid, hotkey: from, coldkey: Owner.get(state, to) }, to);
  swapRelations(context, { hotkey: from, netuid }, to);
  swapInPending(state, netuid, from, to);
  moveAutoStake(state, move);
  if (SubnetOwnerHotkey.contains(state, netuid) && SubnetOwnerHotkey.get(state, netuid) === from)
    setOwnerHotkey(context, netuid, to);
  if (stakers !== undefined) moveEarnings(state, move, stakers);
}

function moveMembership(state: State, { netuid, from, to }: SeatMove): void {
  const uid = Uids.take(state, netuid, from);
  if (uid !== undefined) {
    Uids.insert(state, netuid, to, uid);
    Keys.insert(state, netuid, uid, to);
  }
  rename(Prometheus, state, netuid, from, to);
  rename(Axons, state, netuid, from, to);
  for (const index of mechanismIndices(state, netuid)) rename(WeightCommits, state, index, from, to);
  const loaded = LoadedEmission.get(state, netuid);
  if (loaded !== undefined)
    LoadedEmission.insert(
      state,
      netuid,
      loaded.map(([hotkey, ...rest]) => [hotkey === from ? to : hotkey, ...rest] as const),
    );
  rename(NeuronCertificates, state, netuid, from, to);
}

function rename<Value>(
  item: StorageItem<[netuid: number, hotkey: AccountId], Value, undefined>,
  state: State,
  netuid: number,
  from: AccountId,
  to: AccountId,
): void {
  const value = item.take(state, netuid, from);
  if (value !== undefined) item.insert(state, netuid, to, value as Value);
}

function moveAutoStake(state: State, { netuid, from, to }: SeatMove): void {
  if (!AutoStakeDestinationColdkeys.contains(state, from, netuid)) return;
  const coldkeys = AutoStakeDestinationColdkeys.take(state, from, netuid);
  for (const coldkey of coldkeys) AutoStakeDestination.insert(state, coldkey, netuid, to);
  AutoStakeDestinationColdkeys.insert(state, to, netuid, coldkeys);
}

function moveEarnings(state: State, move: SeatMove, stakers: readonly AccountId[]): void {
  const { netuid, from, to } = move;
  const last = TotalHotkeyAlphaLastEpoch.take(state, from, netuid);
  const merged = saturatingAddU64(last, TotalHotkeyAlphaLastEpoch.get(state, to, netuid));
  if (merged === 0n) TotalHotkeyAlphaLastEpoch.remove(state, to, netuid);
  else TotalHotkeyAlphaLastEpoch.insert(state, to, netuid, merged);
  const dividends = AlphaDividendsPerSubnet.take(state, netuid, from);
  AlphaDividendsPerSubnet.mutate(state, netuid, to, (rao) => saturatingAddU64(rao, dividends));
  const power = VotingPower.take(state, netuid, from);
  if (power > 0n) VotingPower.mutate(state, netuid, to, (before) => saturatingAddU64(before, power));
  for (const coldkey of stakers) if (coldkey !== BASKET_ESCROW) moveStakeOf(state, move, coldkey);
  if (netuid !== ROOT_NETUID) return;
  moveFund(state, from, to);
  if (AutoParentDelegationEnabled.contains(state, from))
    AutoParentDelegationEnabled.insert(state, to, AutoParentDelegationEnabled.take(state, from));
}

/** What left the old hotkey comes to the new one; the list of the staker keeps both. */
function moveStakeOf(state: State, { netuid, from, to }: SeatMove, coldkey: AccountId): void {
  const position = { hotkey: from, coldkey, netuid };
  const alphaRao = decreaseStake(state, position, stakeOf(state, position));
  increaseStake(state, { ...position, hotkey: to }, alphaRao);
  if (netuid === ROOT_NETUID) moveRootStakeAge(state, [coldkey, from], [coldkey, to]);
  const listed = StakingHotkeys.get(state, coldkey);
  if (listed.includes(from) && !listed.includes(to)) StakingHotkeys.insert(state, coldkey, [...listed, to]);
}
