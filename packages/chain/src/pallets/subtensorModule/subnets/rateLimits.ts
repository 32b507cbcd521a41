import { saturatingSubU64 } from '@taokit/fixed';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ruleByStorage } from '../../../runtime/ruleBySpec.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads, State } from '../../../state/State.ts';
import {
  LastRateLimitedBlock,
  LastTxBlockDelegateTake,
  TransactionKeyLastBlock,
} from '../storage/rateLimits.ts';
import { NetworkLastRegistered } from '../storage/spec300.ts';
import type { RateLimitKey } from '../storage/values.ts';

/** Numbers of the transactions whose last block is kept by hotkey and subnet (`TransactionType`). */
const TRANSACTION_KINDS = {
  setChildren: 0,
  setChildkeyTake: 1,
  setWeightsVersionKey: 4,
  mechanismCountUpdate: 7,
  mechanismEmission: 8,
  maxUidsTrimming: 9,
  tempoUpdate: 11,
} as const;

/** A transaction that may not be sent often. */
export type TransactionKind = keyof typeof TRANSACTION_KINDS;

/** Key of the network-wide limit on new subnets. */
export const NETWORK_REGISTERED: RateLimitKey = { type: 'NetworkLastRegistered', value: null };

/** Whether enough blocks have passed (`check_passes_rate_limit`): after the first, and with 0, always. */
export function hasPassed(limit: bigint, block: bigint, lastBlock: bigint): boolean {
  return lastBlock === 0n || saturatingSubU64(block, lastBlock) >= limit;
}

/** The block of an account's last transaction of a kind on a subnet; 0 for none. */
function lastTransactionBlock(
  state: Reads,
  kind: TransactionKind,
  account: AccountId,
  netuid: number,
): bigint {
  return TransactionKeyLastBlock.get(state, account, netuid, TRANSACTION_KINDS[kind]);
}

/** Keeps the block of an account's transaction of a kind (`set_last_block_on_subnet`). */
export function recordTransaction(
  state: State,
  kind: TransactionKind,
  account: AccountId,
  netuid: number,
  block: number,
): void {
  TransactionKeyLastBlock.insert(state, account, netuid, TRANSACTION_KINDS[kind], BigInt(block));
}

/** Ends the call unless the blocks between an account's transactions of a kind have passed. */
export function ensureTransactionRate(
  state: Reads,
  limit: { readonly kind: TransactionKind; readonly blocks: bigint; readonly error: string },
  account: AccountId,
  netuid: number,
  block: number,
): void {
  const last = lastTransactionBlock(state, limit.kind, account, netuid);
  ensure(
    hasPassed(limit.blocks, BigInt(block), last),
    `SubtensorModule.${limit.error}`,
    `${limit.blocks} blocks must pass after block ${last}.`,
  );
}

/** The block in which something limited was last done; 0 for never. */
export const lastLimitedBlock: (state: Reads, key: RateLimitKey) => bigint = /* @__PURE__ */ ruleByStorage({
  283: (state: Reads, key: RateLimitKey) => itemOf300(key).get(state),
  423: (state: Reads, key: RateLimitKey) => LastRateLimitedBlock.get(state, key),
});

/** Keeps the block in which something limited was done. */
export const recordLimited: (state: State, key: RateLimitKey, block: number) => void =
  /* @__PURE__ */ ruleByStorage({
    283: (state: State, key: RateLimitKey, block: number) => itemOf300(key).insert(state, BigInt(block)),
    423: (state: State, key: RateLimitKey, block: number) =>
      LastRateLimitedBlock.insert(state, key, BigInt(block)),
  });

/** What is limited had items of its own in spec 300. */
function itemOf300(key: RateLimitKey) {
  switch (key.type) {
    case 'NetworkLastRegistered':
      return NetworkLastRegistered;
    case 'LastTxBlockDelegateTake':
      return {
        get: (state: Reads) => LastTxBlockDelegateTake.get(state, key.value),
        insert: (state: State, block: bigint) => LastTxBlockDelegateTake.insert(state, key.value, block),
      };
    default:
      return {
        get: (state: Reads) => LastRateLimitedBlock.get(state, key),
        insert: (state: State, block: bigint) => LastRateLimitedBlock.insert(state, key, block),
      };
  }
}
