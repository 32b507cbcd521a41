import { saturatingSubU64 } from '@taokit/fixed';
import { bySpec } from '@taokit/types';
import type { Context } from '../../runtime/Context.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { authorOf } from '../aura/author.ts';
import { issue } from '../balances/credit.ts';
import { deposit } from '../balances/ledger.ts';
import { attempt } from '../subtensorModule/attempt.ts';
import { minOf } from '../subtensorModule/staking/minMax.ts';
import { subnetAccountId } from '../subtensorModule/staking/palletAccounts.ts';
import { stakeIntoSubnet } from '../subtensorModule/staking/stakeIntoSubnet.ts';
import { unstakeFromSubnet } from '../subtensorModule/staking/unstakeFromSubnet.ts';
import { TotalIssuance } from '../subtensorModule/storage/emission.ts';
import { recycleTao } from '../subtensorModule/subnets/recycleTao.ts';
import { type AlphaSource, alphaForTao, freeAlpha } from './alphaFee.ts';

/** A fee that was paid by selling alpha. */
export interface AlphaFee extends AlphaSource {
  /** Alpha sold, rao. */
  readonly alphaRao: bigint;
  /** What it brought, rao of TAO. */
  readonly taoRao: bigint;
}

/** Whether what an alpha fee brings is destroyed, and what was too much of it bought back; before, who made the block got it. */
const isRecycledAt = bySpec({ 233: false, 469: true });

/** Whether a fee could be paid with alpha (`can_withdraw_in_alpha`). */
export function canPayInAlpha(
  context: Context,
  payer: AccountId,
  sources: readonly AlphaSource[],
  feeRao: bigint,
): boolean {
  const [source, ...more] = sources;
  if (source === undefined || more.length > 0) return false;
  const alphaRao = alphaForTao(context, source.netuid, feeRao);
  return alphaRao > 0n && freeAlpha(context, payer, source) >= alphaRao;
}

/**
 * Sells alpha for a fee, without a fee of the pool: as much as the fee is worth at the spot price, or all that is free
 * (`withdraw_in_alpha`).
 *
 * @returns what was sold; nothing where there is no alpha to sell, or it cannot be sold
 */
export function payInAlpha(
  context: Context,
  payer: AccountId,
  sources: readonly AlphaSource[],
  feeRao: bigint,
): AlphaFee | undefined {
  const [source, ...more] = sources;
  if (source === undefined || more.length > 0) return undefined;
  const free = freeAlpha(context, payer, source);
  const worth = alphaForTao(context, source.netuid, feeRao);
  const alphaRao = worth === 0n ? free : minOf(worth, free);
  if (alphaRao === 0n) return undefined;
  let taoRao = 0n;
  const failure = attempt(context, (inner) => {
    taoRao = sellForFee(inner, payer, source, alphaRao);
  });
  return failure === undefined ? { ...source, alphaRao, taoRao } : undefined;
}

function sellForFee(context: Context, payer: AccountId, source: AlphaSource, alphaRao: bigint): bigint {
  const { hotkey, netuid } = source;
  const account = subnetAccountId(netuid);
  const isRecycled = isRecycledAt(context.spec);
  const beneficiary = isRecycled ? account : (authorOf(context.state) ?? payer);
  const position = { hotkey, coldkey: payer, netuid };
  const order = { amountRao: alphaRao, limitPriceRao: 0n, dropFees: true, enforceRootHold: false };
  const taoRao = unstakeFromSubnet(context, position, { ...order, beneficiary });
  if (isRecycled) recycleTao(context, account, taoRao);
  return taoRao;
}

/**
 * Buys back what was too much of an alpha fee, and says what was paid with alpha. A purchase that cannot be made leaves the fee as it
 * is (`refund_in_alpha`, from 469).
 */
export function settleAlphaFee(context: Context, payer: AccountId, fee: AlphaFee, actualRao: bigint): void {
  const { netuid } = fee;
  const tooMuchRao = isRecycledAt(context.spec) ? saturatingSubU64(fee.taoRao, actualRao) : 0n;
  const backRao = tooMuchRao === 0n ? undefined : buyBack(context, payer, fee, tooMuchRao);
  context.deposit('SubtensorModule.TransactionFeePaidWithAlpha', {
    who: payer,
    netuid,
    alpha_fee: saturatingSubU64(fee.alphaRao, backRao ?? 0n),
    tao_amount: backRao === undefined ? fee.taoRao : fee.taoRao - tooMuchRao,
  });
}

function buyBack(context: Context, payer: AccountId, fee: AlphaFee, taoRao: bigint): bigint | undefined {
  const { hotkey, netuid } = fee;
  const account = subnetAccountId(netuid);
  let alphaRao = 0n;
  const failure = attempt(context, (inner) => {
    issue(inner, taoRao);
    deposit(inner, account, taoRao);
    TotalIssuance.mutate(inner.state, (issued) => issued + taoRao);
    const position = { hotkey, coldkey: payer, netuid };
    alphaRao = stakeIntoSubnet(inner, position, { amountRao: taoRao, dropFees: true, payer: account });
  });
  return failure === undefined ? alphaRao : undefined;
}
