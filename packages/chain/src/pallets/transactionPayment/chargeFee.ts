import { saturatingSubU64 } from '@taokit/fixed';
import type { Call } from '@taokit/types/registry';
import type { Context } from '../../runtime/Context.ts';
import { DispatchFailure } from '../../runtime/DispatchFailure.ts';
import { ruleBySpec } from '../../runtime/ruleBySpec.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { authorOf } from '../aura/author.ts';
import { balanceOf, canWithdraw, deposit, withdraw } from '../balances/ledger.ts';
import { TotalIssuance } from '../balances/storage.ts';
import { TotalIssuance as SubtensorIssuance } from '../subtensorModule/storage/emission.ts';
import { alphaSources } from './alphaFee.ts';
import { type AlphaFee, canPayInAlpha, payInAlpha, settleAlphaFee } from './payInAlpha.ts';

/** A fee that has to be paid. */
export interface DueFee {
  /** Who pays. */
  readonly payer: AccountId;
  /** For what. */
  readonly call: Call;
  /** How much, rao of TAO, tip included. */
  readonly feeRao: bigint;
}

/** A fee that was taken before the call. */
export interface WithdrawnFee {
  /** Who paid. */
  readonly payer: AccountId;
  /** How much, rao of TAO, tip included. */
  readonly feeRao: bigint;
  /** The alpha that was sold for it, where there was no TAO. */
  readonly alpha?: AlphaFee;
}

/**
 * Whether an account could pay a fee: from its free TAO, else with alpha where the call allows it.
 *
 * Source: `can_withdraw_fee`, `pallets/transaction-fee/src/lib.rs`.
 */
export function canPayFee(context: Context, { payer, call, feeRao }: DueFee): boolean {
  if (feeRao === 0n || canWithdraw(context.state, payer, feeRao)) return true;
  return canPayInAlpha(context, payer, alphaSources(context, payer, call), feeRao);
}

/**
 * Takes the fee before the call, so that the payer survives it; where there is no TAO for it, alpha is sold.
 *
 * Source: `withdraw_fee`, `pallets/transaction-fee/src/lib.rs`.
 *
 * @returns what was taken; nothing when the payer cannot pay
 */
export function withdrawFee(context: Context, { payer, call, feeRao }: DueFee): WithdrawnFee | undefined {
  const withdrawn = { payer, feeRao };
  if (feeRao === 0n) return withdrawn;
  try {
    withdraw(context, payer, feeRao, 'Preserve');
    return withdrawn;
  } catch (error) {
    if (!(error instanceof DispatchFailure)) throw error;
  }
  const alpha = payInAlpha(context, payer, alphaSources(context, payer, call), feeRao);
  return alpha && { ...withdrawn, alpha };
}

/**
 * Gives back what was too much after the call. The rest is the block's author's, or destroyed where there is none; from 469 on it is
 * destroyed always, and can be emitted again.
 *
 * Source: `correct_and_deposit_fee`, `on_nonzero_unbalanced`, `pallets/transaction-fee/src/lib.rs` at 425 and at 469; which release
 * between them changed it is not known.
 *
 * @param context - the block
 * @param withdrawn - what was taken
 * @param actualRao - what it really costs, rao, tip included
 */
export function settleFee(context: Context, withdrawn: WithdrawnFee, actualRao: bigint): void {
  const { payer, feeRao, alpha } = withdrawn;
  if (feeRao === 0n) return;
  if (alpha !== undefined) {
    settleAlphaFee(context, payer, alpha, actualRao);
    return;
  }
  const refund = feeRao > actualRao ? feeRao - actualRao : 0n;
  const { free, reserved } = balanceOf(context.state, payer);
  const refunded = free + reserved > 0n && deposit(context, payer, refund) ? refund : 0n;
  payOut(context, feeRao - refunded);
}

type Earned = (context: Context, earnedRao: bigint) => void;

const payAuthor: Earned = (context, earnedRao) => {
  if (!isPaidToAuthor(context, earnedRao))
    TotalIssuance.mutate(context.state, (issuance) => issuance - earnedRao);
};

const recycle: Earned = ({ state }, earnedRao) => {
  TotalIssuance.mutate(state, (issuance) => issuance - earnedRao);
  SubtensorIssuance.mutate(state, (issuance) => saturatingSubU64(issuance, earnedRao));
};

/** A fee nobody can be paid is burned: the pallet's own count of all TAO falls with it. */
const payAuthorOrRecycle: Earned = (context, earnedRao) => {
  if (!isPaidToAuthor(context, earnedRao)) recycle(context, earnedRao);
};

function isPaidToAuthor(context: Context, earnedRao: bigint): boolean {
  const author = authorOf(context.state);
  return earnedRao > 0n && author !== undefined && deposit(context, author, earnedRao);
}

/** What becomes of fees. */
const payOut = ruleBySpec<Context, [bigint], void>({ 233: payAuthorOrRecycle, 423: payAuthor, 469: recycle });
