import type { Coldkey, Hotkey } from '@taokit/types';
import type { ChainState } from '../state/ChainState.ts';
import { createStakePool, type StakePool } from '../state/StakePool.ts';
import type { SubnetState } from '../state/SubnetState.ts';

/** The coldkey that owns a hotkey. Call it for known hotkeys only. */
export function ownerOf(state: ChainState, hotkey: Hotkey): Coldkey {
  return state.owners.get(hotkey)!;
}

/** Gives a hotkey nobody owns to a coldkey (`create_account_if_non_existent`). */
export function claimHotkey(state: ChainState, coldkey: Coldkey, hotkey: Hotkey): void {
  if (!state.owners.has(hotkey)) state.owners.set(hotkey, coldkey);
}

/** A hotkey's take, u16 over 65535; the default when it set none. */
export function takeOf(state: ChainState, hotkey: Hotkey): number {
  return state.takes.get(hotkey) ?? state.parameters.defaultTakeU16;
}

/** A hotkey's stake pool on a subnet, created empty when it does not exist. */
export function stakePoolOf(subnet: SubnetState, hotkey: Hotkey): StakePool {
  const known = subnet.stakes.get(hotkey);
  if (known !== undefined) return known;
  const created = createStakePool();
  subnet.stakes.set(hotkey, created);
  return created;
}

/** Everything staked with a hotkey on a subnet (`TotalHotkeyAlpha`), rao. */
export function hotkeyStakeRao(subnet: SubnetState, hotkey: Hotkey): bigint {
  return subnet.stakes.get(hotkey)?.pool.sharedValueRao ?? 0n;
}
