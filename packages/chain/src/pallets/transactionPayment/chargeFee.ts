import { saturatingSubU64 } from '@taokit/fixed';
import type { Context } from '../../runtime/Context.ts';
import { DispatchFailure } from '../../runtime/DispatchFailure.ts';
import { ruleBySpec } from '../../runtime/ruleBySpec.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { authorOf } from '../aura/author.ts';
import { balanceOf, canWithdraw, deposit, withdraw } from '../balances/ledger.ts';
import { TotalIssuance } from '../balances/storage.ts';
import { TotalIssuance as SubtensorIssuance } from '../subtensorModule/storage/emission.ts';

/** A fee that was taken before the call. */
export interface WithdrawnFee {
  /** Who paid. */
  readonly payer: AccountId;
  /** How much, rao of TAO, tip included. */
  readonly feeRao: bigint;
}

/**
 * Whether an account could pay a fee from its free TAO.
 *
 * Source: `can_withdraw_fee`, `pallets/transaction-fee/src/lib.rs`.
 */
export function canPayFee({ state }: Context, payer: AccountId, feeRao: bigint): boolean {
  return feeRao === 0n || canWithdraw(state, payer, feeRao);
}

/**
 * Takes the fee before the call, so that the payer survives it.
 *
 * Source: `withdraw_fee`, `pallets/transaction-fee/src/lib.rs`.
 *
 * @returns what was taken; nothing when the payer cannot pay
 */
export function withdrawFee(context: Context, payer: AccountId, feeRao: bigint): WithdrawnFee | undefined {
  const withdrawn = { payer, feeRao };
  if (feeRao === 0n) return withdrawn;
  try {
    withdraw(context, payer, feeRao, 'Preserve');
    return withdrawn;
  } catch (error) {
    if (error instanceof DispatchFailure) return undefined;
    throw error;
  }
}

/**
 * Gives back what was too much after the call, and pays the author of the block; without one the fee is destroyed.
 *
 * Source: `correct_and_deposit_fee`, `pallets/transaction-fee/src/lib.rs`.
 *
 * @param context - the block
 * @param withdrawn - what was taken
 * @param actualRao - what it really costs, rao, tip included
 */
export function settleFee(context: Context, { payer, feeRao }: WithdrawnFee, actualRao: bigint): void {
  if (feeRao === 0n) return;
  const refund = feeRao > actualRao ? feeRao - actualRao : 0n;
  const { free, reserved } = balanceOf(context.state, payer);
  const refunded = free + reserved > 0n && deposit(context, payer, refund) ? refund : 0n;
  const earned = feeRao - refunded;
  const author = authorOf(context.state);
  if (earned > 0n && author !== undefined && deposit(context, author, earned)) return;
  TotalIssuance.mutate(context.state, (issuance) => issuance - earned);
  countBurned(context, earned);
}

/** In spec 300 the pallet's own count of all TAO falls with a burned fee; later it does not follow. */
const countBurned: (context: Context, feeRao: bigint) => void = /* @__PURE__ */ ruleBySpec({
  283: ({ state }: Context, feeRao: bigint) =>
    SubtensorIssuance.mutate(state, (issuance) => saturatingSubU64(issuance, feeRao)),
  423: () => {},
});
