import type { Context } from '../../runtime/Context.ts';
import {
  CounterForPendingExtrinsics,
  ExtrinsicLifetime,
  NextPendingExtrinsicIndex,
  PendingExtrinsics,
} from './storage.ts';

/**
 * Goes through the calls that were stored encrypted, at the beginning of a block. Mainnet has no decryptor for them yet: each fails as
 * what cannot be read, or expires.
 *
 * Source: `process_pending_extrinsics`, `pallets/shield/src/lib.rs`, with the runtime's `ExtrinsicDecryptor = ()`.
 */
export function processPending(context: Context): void {
  const { state, block } = context;
  const count = CounterForPendingExtrinsics.get(state);
  if (count === 0) return;
  const next = NextPendingExtrinsicIndex.get(state);
  for (let index = Math.max(next - count, 0); index < next; index++) {
    const pending = PendingExtrinsics.get(state, index);
    if (pending === undefined) continue;
    const isExpired = Math.max(block - pending.submitted_at, 0) > ExtrinsicLifetime.get(state);
    PendingExtrinsics.remove(state, index);
    CounterForPendingExtrinsics.mutate(state, (left) => left - 1);
    const event = isExpired ? 'MevShield.ExtrinsicExpired' : 'MevShield.ExtrinsicDecodeFailed';
    context.deposit(event, { index });
  }
}
