import { LimitOrdersEnabled, PALLET_ACCOUNT, PALLET_HOTKEY } from '../pallets/limitOrders/storage.ts';
import { listStakingHotkey } from '../pallets/subtensorModule/staking/hotkeys.ts';
import type { State } from '../state/State.ts';
import { writeHotkey } from './writeSubnet.ts';

/** Orders are carried out from the first block on: the pallet owns the hotkey that it stakes on, and is switched on. */
export function writeLimitOrders(state: State): void {
  writeHotkey(state, PALLET_ACCOUNT, PALLET_HOTKEY);
  listStakingHotkey(state, PALLET_ACCOUNT, PALLET_HOTKEY);
  LimitOrdersEnabled.insert(state, true);
}
