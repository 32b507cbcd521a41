import type { Difference } from '@taokit/testing';
import { nonceOf, payExtrinsic } from './balances.ts';
import type { CallContext } from './calls/CallContext.ts';
import { CALLS } from './calls/checkedCalls.ts';
import { rejectionCode } from './calls/rejections.ts';
import type { Json, TraceStorage } from './TraceStorage.ts';

/** A signed extrinsic as a trace writes it. */
export interface TraceExtrinsic {
  readonly signer: string;
  readonly pallet: string;
  readonly call: string;
  readonly args: Readonly<Record<string, Json>>;
  readonly nonce: number;
}

/** What became of it. */
export type TraceResult =
  | { readonly ok: true; readonly fee: string }
  | { readonly ok: false; readonly error: string; readonly fee: string }
  | { readonly rejected: string };

/** Whether an account can pay for weight and length is not predicted. */
const NOT_PREDICTED = 'Invalid.Payment';

/**
 * Applies one extrinsic and compares its outcome: rejected, failed, or executed. A rejected one never entered the block.
 * The fee is the trace's: it depends on weights, which are not of the economy.
 */
export function runExtrinsic(
  storage: TraceStorage,
  block: bigint,
  { signer, pallet, call, args, nonce }: TraceExtrinsic,
  result: TraceResult,
): Difference[] {
  const context: CallContext = { storage, block, signer, args };
  const name = `${pallet}.${call}`;
  const expected = outcomeOf(result);
  if (expected === NOT_PREDICTED) return [];
  const rejected = rejectionOf(context, pallet, call, nonce);
  if ('rejected' in result || rejected !== undefined)
    return compare(name, expected, rejected ?? 'not rejected');
  payExtrinsic(storage, signer, BigInt(result.fee));
  const handler = CALLS[name];
  if (handler !== undefined)
    return compare(name, expected, storage.transaction(() => handler(context)) ?? 'ok');
  // Why a call of another kind failed is not predicted; it changed nothing but the fee.
  return result.ok ? compare(name, expected, 'not implemented') : [];
}

function outcomeOf(result: TraceResult): string {
  if ('rejected' in result) return result.rejected;
  return result.ok ? 'ok' : result.error;
}

/** A used nonce is refused first, one that leaves a gap last. */
function rejectionOf(context: CallContext, pallet: string, call: string, nonce: number): string | undefined {
  const next = nonceOf(context.storage, context.signer);
  if (nonce < next) return 'Invalid.Stale';
  const code = rejectionCode(context, pallet, call);
  if (code !== undefined) return `Invalid.Custom(${code})`;
  return nonce > next ? 'Invalid.Future' : undefined;
}

function compare(field: string, expected: string, actual: string): Difference[] {
  return actual === expected ? [] : [{ field, expected, actual }];
}
