import { type BasketRow, computeBasketValue, sellBasketAlpha } from '@taokit/dtao/baskets';
import type { Context } from '../../../runtime/Context.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { burnSubnetAlpha } from '../staking/alpha.ts';
import { BASKET_ESCROW } from '../staking/palletAccounts.ts';
import { decreaseStake } from '../staking/sharePool.ts';
import { TotalStake } from '../storage/staking.ts';
import { subnetExists } from '../subnets/existing.ts';
import { creditCash } from './cash.ts';
import { sellForRoot } from './chunks.ts';
import { readFund } from './fund.ts';

const ROOT = 0;

/**
 * Sells every holding of a fund that is worth less than the threshold into its cash, as each claim does first.
 *
 * Source: `consolidate_dust_basket_holdings` in `pallets/subtensor/src/staking/claim_root.rs`, spec 475.
 */
export function sweepFund(context: Context, hotkey: AccountId, thresholdRao: bigint): void {
  if (thresholdRao === 0n) return;
  for (const row of readFund(context.state, hotkey).rows)
    if (row.netuid !== ROOT && computeBasketValue([row]) < thresholdRao) sellIntoCash(context, hotkey, row);
}

/**
 * Sells one holding of a fund into its cash; what nobody can sell is burned, and what fails otherwise stays.
 *
 * Source: `convert_basket_holding_to_root` there.
 */
export function sellIntoCash(context: Context, hotkey: AccountId, row: BasketRow): void {
  const { state } = context;
  const { alphaRao, ...market } = row;
  const { netuid } = market;
  const sale = sellBasketAlpha(market, alphaRao);
  if (!sale.ok && sale.refusal !== 'ReservesTooLow') return;
  decreaseStake(state, { hotkey, coldkey: BASKET_ESCROW, netuid }, alphaRao);
  if (!sale.ok) {
    writeOff(context, hotkey, netuid, alphaRao);
    return;
  }
  const stakeBefore = TotalStake.get(state);
  const tao = sellForRoot(context, netuid, alphaRao);
  // What a dissolved subnet held left the sum with it, and must not leave it again.
  if (!subnetExists(state, netuid)) TotalStake.insert(state, stakeBefore);
  creditCash(state, hotkey, tao);
  context.deposit('SubtensorModule.BasketHoldingConverted', { hotkey, netuid, tao });
}

/** Burns alpha that left a fund, since nobody can sell it. */
export function writeOff(context: Context, hotkey: AccountId, netuid: number, alphaRao: bigint): void {
  burnSubnetAlpha(context.state, netuid, alphaRao);
  context.deposit('SubtensorModule.BasketAlphaWrittenOff', { hotkey, netuid, alpha: alphaRao });
}
