import type { Context } from '../../../runtime/Context.ts';
import { noteExecuted } from '../noteExecuted.ts';
import { giveToSigner } from '../orderSwap.ts';
import type { BatchEntry, BatchTotals, NetTrade } from './BatchEntry.ts';
import { palletPosition } from './collectAssets.ts';
import { ensureShare } from './ensureShare.ts';
import { taoToAlpha } from './taoToAlpha.ts';

/**
 * Gives every buyer its share of the alpha: what the pool gave and what was sold where buys were more, else what their TAO is worth
 * (`distribute_alpha_pro_rata`).
 */
export function payBuyers(
  context: Context,
  buys: readonly BatchEntry[],
  totals: BatchTotals,
  net: NetTrade,
): void {
  const { buyTaoRao, sellAlphaRao, priceBits } = totals;
  const alphaRao = net.side === 'Buy' ? net.outRao + sellAlphaRao : taoToAlpha(buyTaoRao, priceBits);
  for (const entry of buys) {
    const shareRao = buyTaoRao === 0n ? 0n : (alphaRao * entry.netRao) / buyTaoRao;
    ensureShare(entry, shareRao);
    const { signer: coldkey, hotkey, netuid } = entry.order;
    giveToSigner(context, palletPosition(netuid), { coldkey, hotkey, netuid }, shareRao);
    noteExecuted(context, entry, { amount_in: entry.grossRao, amount_out: shareRao });
  }
}
