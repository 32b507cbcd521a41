import type { AccountId } from '../../../state/AccountId.ts';
import type { State } from '../../../state/State.ts';
import { ColdkeyRoot, ColdkeySuccessor, HotkeyRoot, HotkeySuccessor } from '../storage/keySwaps.ts';

// What a key became and began as, for those who judge keys. Source: `pallets/subtensor/src/swap/{hotkey,coldkey}_lineage.rs`,
// versions near 475.

/** Keeps that a hotkey took another's place on a subnet (`record_hotkey_swap_lineage`). */
export function recordHotkeyLineage(state: State, netuid: number, from: AccountId, to: AccountId): void {
  const root = HotkeyRoot.get(state, netuid, from) ?? from;
  HotkeySuccessor.remove(state, netuid, to);
  HotkeySuccessor.insert(state, netuid, from, to);
  HotkeyRoot.insert(state, netuid, to, root);
}

/** Keeps that a coldkey took another's place (`record_coldkey_swap_lineage`). */
export function recordColdkeyLineage(state: State, from: AccountId, to: AccountId): void {
  if (from === to) return;
  const root = ColdkeyRoot.get(state, from) ?? from;
  ColdkeySuccessor.remove(state, to);
  ColdkeySuccessor.insert(state, from, to);
  ColdkeyRoot.insert(state, to, root);
}
