import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { ownsHotkey } from '../../subtensorModule/staking/hotkeys.ts';
import { LimitOrdersEnabled, PALLET_ACCOUNT, PALLET_HOTKEY } from '../storage.ts';

/** Switches orders on or off. */
export const setPalletStatus: CallDefinition = defineCall<{ enabled: boolean }>(
  'LimitOrders.set_pallet_status',
  (context, { enabled }) => {
    ensureRoot(context.origin);
    ensure(
      !enabled || ownsHotkey(context.state, PALLET_ACCOUNT, PALLET_HOTKEY),
      'LimitOrders.PalletHotkeyNotRegistered',
      `${PALLET_HOTKEY} is not the pallet's.`,
    );
    LimitOrdersEnabled.insert(context.state, enabled);
    context.deposit('LimitOrders.LimitOrdersPalletStatusChanged', { enabled });
  },
);
