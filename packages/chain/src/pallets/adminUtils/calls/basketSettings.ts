import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import * as baskets from '../../subtensorModule/storage/baskets.ts';
import { ensureAdmin } from '../bounds.ts';

/** All of a fund, ten-thousandths. */
const WHOLE_BPS = 10_000;

/** Root keeps a hotkey from trading its fund, or lets it again. */
export const setBasketTradingFrozen: CallDefinition = defineCall<{ hotkey: AccountId; frozen: boolean }>(
  'AdminUtils.sudo_set_basket_trading_frozen',
  (context, { hotkey, frozen }) => {
    ensureRoot(context.origin);
    if (frozen) baskets.BasketTradingFrozen.insert(context.state, hotkey, null);
    else baskets.BasketTradingFrozen.remove(context.state, hotkey);
    context.deposit('AdminUtils.BasketTradingFrozenSet', { hotkey, frozen });
  },
);

/** What claims leave unsold; 0 switches a floor off. */
interface ClaimDust {
  readonly row_cap_rao: bigint;
  readonly row_bps: number;
  readonly slice_rao: bigint;
  readonly forfeit_cap_rao: bigint;
}

/** Root sets what of a fund is too little to be sold for a claim. */
export const setBasketClaimDust: CallDefinition = defineCall<ClaimDust>(
  'AdminUtils.sudo_set_basket_claim_dust',
  (context, { row_cap_rao, row_bps, slice_rao, forfeit_cap_rao }) => {
    const { state } = context;
    ensureRoot(context.origin);
    ensureAdmin(row_bps <= WHOLE_BPS, 'ValueNotInBounds', `${row_bps} is above ${WHOLE_BPS}.`);
    baskets.BasketClaimRowDustCapTao.insert(state, row_cap_rao);
    baskets.BasketClaimRowDustBps.insert(state, row_bps);
    baskets.BasketClaimSliceDustTao.insert(state, slice_rao);
    baskets.BasketClaimForfeitCapTao.insert(state, forfeit_cap_rao);
    const fields = { row_cap_rao, row_bps, slice_rao, forfeit_cap_rao };
    context.deposit('AdminUtils.BasketClaimDustSet', fields);
  },
);
