import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import {
  CounterForPendingExtrinsics,
  MaxPendingExtrinsicsLimit,
  NextPendingExtrinsicIndex,
  PendingExtrinsics,
} from '../storage.ts';

/** Stores an encrypted call for the next block, where mainnet opens none yet. */
export const storeEncrypted: CallDefinition = defineCall<{ encrypted_call: Uint8Array }>(
  'MevShield.store_encrypted',
  (context, { encrypted_call }) => {
    const { state, block } = context;
    const who = ensureSigned(context.origin);
    const [count, most] = [CounterForPendingExtrinsics.get(state), MaxPendingExtrinsicsLimit.get(state)];
    ensure(count < most, 'MevShield.TooManyPendingExtrinsics', `${count} of ${most} calls wait.`);
    const index = NextPendingExtrinsicIndex.get(state);
    PendingExtrinsics.insert(state, index, { who, encrypted_call, submitted_at: block });
    CounterForPendingExtrinsics.insert(state, count + 1);
    NextPendingExtrinsicIndex.insert(state, Math.min(index + 1, 0xffff_ffff));
    context.deposit('MevShield.ExtrinsicStored', { index, who });
  },
);
