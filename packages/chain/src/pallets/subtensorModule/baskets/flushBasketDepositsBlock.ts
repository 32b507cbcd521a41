import { computeFlushTurn } from '@taokit/dtao/baskets';
import type { Context } from '../../../runtime/Context.ts';
import { type AccountId, bytesFromHex, hexFromBytes } from '../../../state/AccountId.ts';
import { rawKey } from '../../../state/rawStorage.ts';
import { PendingBasketDeposits, PendingBasketFlushCursor } from '../storage/baskets.ts';
import { flushBasketDepositsOf } from './flushBasketDepositsOf.ts';

/**
 * Deposits the dividends of one hotkey, whose turn it is; right after the coinbase.
 *
 * Source: `flush_pending_basket_deposits_block` in `pallets/subtensor/src/staking/basket_flush.rs`, from spec 441.
 */
export function flushBasketDepositsBlock(context: Context): void {
  const { state } = context;
  const cursor = PendingBasketFlushCursor.get(state);
  const waiting = PendingBasketDeposits.entries(state);
  if (waiting.length === 0 && cursor === undefined) return;
  const queue = waiting.map(([[hotkey, netuid]]) => ({
    hotkey,
    key: rawKey(state.registry, PendingBasketDeposits.path, [hotkey, netuid]),
  }));
  const turn = computeFlushTurn(queue, cursor === undefined ? null : hexFromBytes(cursor));
  if (turn.hotkey !== null) flushBasketDepositsOf(context, turn.hotkey as AccountId);
  if (turn.cursor === null) PendingBasketFlushCursor.remove(state);
  else PendingBasketFlushCursor.insert(state, bytesFromHex(turn.cursor));
}
