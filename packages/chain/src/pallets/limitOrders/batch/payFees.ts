import type { Context } from '../../../runtime/Context.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { payFee } from '../payFee.ts';
import { PALLET_ACCOUNT } from '../storage.ts';
import type { BatchEntry } from './BatchEntry.ts';
import type { BatchFee } from './BatchFee.ts';

/** Pays the fees of a batch, those of sales first, once to everybody who gets some (`collect_fees`). */
export function payFees(context: Context, buys: readonly BatchEntry[], sellFees: readonly BatchFee[]): void {
  const buyFees = buys.map(({ order, grossRao, netRao }) => ({
    recipient: order.fee_recipient,
    feeRao: grossRao - netRao,
  }));
  const owed = new Map<AccountId, bigint>();
  for (const { recipient, feeRao } of [...sellFees, ...buyFees])
    if (feeRao > 0n) owed.set(recipient, (owed.get(recipient) ?? 0n) + feeRao);
  for (const [recipient, feeRao] of owed) payFee(context, PALLET_ACCOUNT, recipient, feeRao);
}
