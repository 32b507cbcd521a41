import type { Context } from '../runtime/Context.ts';
import type { TransactionRefusal } from '../runtime/TransactionCheck.ts';
import { applyInherent } from './applyInherent.ts';
import { type Applied, applySigned } from './applySigned.ts';
import { checkUnsigned } from './checkUnsigned.ts';
import type { ExtrinsicContext } from './ExtrinsicContext.ts';
import type { ReadExtrinsic } from './readExtrinsic.ts';

export type { Applied } from './applySigned.ts';

/**
 * Applies a transaction to the block.
 *
 * @param context - the block
 * @param chain - what it is checked against
 * @param extrinsic - the transaction
 * @returns what became of it; after a refusal the caller undoes what was written
 */
export function applyTransaction(
  context: Context,
  chain: ExtrinsicContext,
  extrinsic: ReadExtrinsic,
): Applied | TransactionRefusal {
  const { signed, call, length } = extrinsic;
  if (signed !== undefined) return applySigned(context, chain, extrinsic, signed);
  const checked = checkUnsigned(context, chain, call);
  return checked.ok ? { ok: true, result: applyInherent(context, call, length) } : checked;
}
