import { ensure } from '../../runtime/DispatchFailure.ts';
import type { Reads } from '../../state/State.ts';
import { LimitOrdersEnabled } from './storage.ts';

/** Ends the call with `LimitOrdersDisabled` while orders are switched off. */
export function ensureEnabled(state: Reads): void {
  ensure(LimitOrdersEnabled.get(state), 'LimitOrders.LimitOrdersDisabled', 'Root switched orders off.');
}
