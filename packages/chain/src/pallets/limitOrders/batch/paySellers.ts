import type { Context } from '../../../runtime/Context.ts';
import { transferTao } from '../../subtensorModule/staking/tao.ts';
import { alphaWorth } from '../../swap/alphaWorth.ts';
import { noteExecuted } from '../noteExecuted.ts';
import { partOf } from '../partOf.ts';
import { PALLET_ACCOUNT } from '../storage.ts';
import type { BatchEntry, BatchTotals, NetTrade } from './BatchEntry.ts';
import type { BatchFee } from './BatchFee.ts';
import { ensureShare } from './ensureShare.ts';

/**
 * Pays every seller its share of the TAO, without its fee: what the pool gave and what buyers paid where sales were more, else what
 * the alpha is worth (`distribute_tao_pro_rata`).
 *
 * @returns the fees, which the pallet still holds
 */
export function paySellers(
  context: Context,
  sells: readonly BatchEntry[],
  totals: BatchTotals,
  net: NetTrade,
): readonly BatchFee[] {
  const { buyTaoRao, sellWorthRao, priceBits } = totals;
  const taoRao = net.side === 'Sell' ? net.outRao + buyTaoRao : sellWorthRao;
  return sells.map((entry) => {
    const worthRao = alphaWorth(entry.netRao, priceBits);
    const shareRao = sellWorthRao === 0n ? 0n : (taoRao * worthRao) / sellWorthRao;
    const feeRao = partOf(shareRao, entry.order.fee_rate);
    const paidRao = shareRao - feeRao;
    ensureShare(entry, paidRao);
    transferTao(context, PALLET_ACCOUNT, entry.order.signer, paidRao);
    noteExecuted(context, entry, { amount_in: entry.grossRao, amount_out: paidRao });
    return { recipient: entry.order.fee_recipient, feeRao };
  });
}
