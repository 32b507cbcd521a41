import type { Difference } from '../VectorSuite.ts';
import { payExtrinsic } from './balances.ts';
import { ACCEPTED_CALLS } from './calls/acceptedCalls.ts';
import { addStake, addStakeLimit } from './calls/addStake.ts';
import { burnAlpha, recycleAlpha } from './calls/burnAlpha.ts';
import type { CallContext, CallHandler } from './calls/CallContext.ts';
import { moveStake, swapStake, swapStakeLimit, transferStake } from './calls/moveStake.ts';
import { removeStake, removeStakeFullLimit, removeStakeLimit } from './calls/removeStake.ts';
import { unstakeAll, unstakeAllAlpha } from './calls/unstakeAll.ts';
import type { Json, TraceStorage } from './TraceStorage.ts';

/** A signed extrinsic as a trace writes it. */
export interface TraceExtrinsic {
  readonly signer: string;
  readonly pallet: string;
  readonly call: string;
  readonly args: Readonly<Record<string, Json>>;
}

/** What became of it. */
export type TraceResult =
  | { readonly ok: true; readonly fee: string }
  | { readonly ok: false; readonly error: string; readonly fee: string }
  | { readonly rejected: string };

const HANDLERS: Readonly<Record<string, CallHandler>> = {
  add_stake: addStake,
  add_stake_limit: addStakeLimit,
  remove_stake: removeStake,
  remove_stake_limit: removeStakeLimit,
  remove_stake_full_limit: removeStakeFullLimit,
  move_stake: moveStake,
  transfer_stake: transferStake,
  swap_stake: swapStake,
  swap_stake_limit: swapStakeLimit,
  unstake_all: unstakeAll,
  unstake_all_alpha: unstakeAllAlpha,
  recycle_alpha: recycleAlpha,
  burn_alpha: burnAlpha,
};

/**
 * Applies one extrinsic and compares its outcome. A rejected one never entered the block. The fee is the trace's: it
 * depends on weights, which are not of the economy.
 */
export function runExtrinsic(
  storage: TraceStorage,
  block: bigint,
  { signer, pallet, call, args }: TraceExtrinsic,
  result: TraceResult,
): Difference[] {
  if ('rejected' in result) return [];
  payExtrinsic(storage, signer, BigInt(result.fee));
  const handler = pallet === 'SubtensorModule' ? HANDLERS[call] : undefined;
  const expected = result.ok ? 'ok' : result.error;
  const context: CallContext = { storage, block, signer, args };
  if (handler === undefined) {
    // A call that failed changed nothing but the fee.
    if (!result.ok) return [];
    const accepted = ACCEPTED_CALLS[`${pallet}.${call}`];
    accepted?.(context);
    return accepted ? [] : [{ field: `${pallet}.${call}`, expected, actual: 'not implemented' }];
  }
  const actual = storage.transaction(() => handler(context)) ?? 'ok';
  return actual === expected ? [] : [{ field: `${pallet}.${call}`, expected, actual }];
}
