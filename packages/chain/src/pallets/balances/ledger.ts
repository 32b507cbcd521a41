import { U64_MAX } from '@taokit/fixed';
import type { Context } from '../../runtime/Context.ts';
import { DispatchFailure, ensure, fail } from '../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../state/AccountId.ts';
import type { Reads } from '../../state/State.ts';
import { canDecProvider } from '../system/accounts.ts';
import { Account, type AccountData } from '../system/storage.ts';
import { mutateAccount } from './mutateAccount.ts';
import { EXISTENTIAL_DEPOSIT_RAO, TotalIssuance } from './storage.ts';

/** Whether an account must survive: with a balance (`Preserve`), in any way (`Protect`), or not (`Expendable`). */
export type Preservation = 'Preserve' | 'Protect' | 'Expendable';

/** What an account holds, rao. */
export function balanceOf(state: Reads, who: AccountId): AccountData {
  return Account.get(state, who).data;
}

/**
 * How much may leave an account while its locks hold, rao.
 *
 * Source: `reducible_balance` with `Polite`, `frame/balances/src/impl_fungible.rs`.
 */
export function reducibleBalance(state: Reads, who: AccountId, preservation: Preservation): bigint {
  const { data, providers } = Account.get(state, who);
  const { free, reserved, frozen } = data;
  const mustRemain =
    preservation === 'Preserve' ||
    (free > 0n && (preservation === 'Protect' ? providers === 1 : !canDecProvider(state, who)));
  const locked = frozen > reserved ? frozen - reserved : 0n;
  const untouchable = mustRemain && locked < EXISTENTIAL_DEPOSIT_RAO ? EXISTENTIAL_DEPOSIT_RAO : locked;
  return free > untouchable ? free - untouchable : 0n;
}

/**
 * Moves TAO between accounts.
 *
 * Source: `fungible::Mutate::transfer`, whose checks come in this order.
 *
 * @param context - where
 * @param from - pays; fails with `Token.FundsUnavailable`, `Token.Frozen`, `Token.NotExpendable` or `Token.OnlyProvider`
 * @param to - receives; fails with `Token.BelowMinimum` where that would leave less than the existential deposit
 * @param amountRao - how much
 * @param preservation - whether `from` must survive
 */
export function transfer(
  context: Context,
  from: AccountId,
  to: AccountId,
  amountRao: bigint,
  preservation: Preservation,
): void {
  checkWithdrawal(context.state, from, amountRao, preservation);
  checkDeposit(context.state, to, amountRao, false);
  if (from === to) return;
  decreaseBalance(context, from, amountRao, preservation);
  increaseBalance(context, to, amountRao);
  context.deposit('Balances.Transfer', { from, to, amount: amountRao });
}

/** Destroys TAO of an account (`burn_from` with `Exact` and `Polite`). */
export function burnFrom(
  context: Context,
  who: AccountId,
  amountRao: bigint,
  preservation: Preservation,
): void {
  decreaseExactly(context, who, amountRao, preservation);
  TotalIssuance.mutate(context.state, (issuance) => issuance - amountRao);
  context.deposit('Balances.Burned', { who, amount: amountRao });
}

/**
 * Takes TAO out of an account; whoever calls says where it goes (`withdraw` with `Exact` and `Polite`). The issuance still
 * counts it.
 */
export function withdraw(
  context: Context,
  who: AccountId,
  amountRao: bigint,
  preservation: Preservation,
): void {
  decreaseExactly(context, who, amountRao, preservation);
  context.deposit('Balances.Withdraw', { who, amount: amountRao });
}

/**
 * Puts TAO that was taken elsewhere into an account (`deposit`). The issuance counts it already.
 *
 * @returns whether it went in; not where the account would hold less than the existential deposit
 */
export function deposit(context: Context, who: AccountId, amountRao: bigint): boolean {
  const data = balanceOf(context.state, who);
  const free = data.free + amountRao;
  if (free < EXISTENTIAL_DEPOSIT_RAO) return false;
  if (amountRao > 0n) mutateAccount(context, who, withFree(data, free));
  context.deposit('Balances.Deposit', { who, amount: amountRao });
  return true;
}

/** Sets TAO of an account aside (`reserve`); fails with `Balances.InsufficientBalance` or `Balances.LiquidityRestrictions`. */
export function reserve(context: Context, who: AccountId, amountRao: bigint): void {
  if (amountRao === 0n) return;
  const data = balanceOf(context.state, who);
  ensure(
    data.free >= amountRao,
    'Balances.InsufficientBalance',
    `${who} has ${data.free} of ${amountRao} rao free.`,
  );
  ensure(
    data.free - amountRao >= data.frozen,
    'Balances.LiquidityRestrictions',
    `${data.frozen} rao of ${who} are locked.`,
  );
  mutateAccount(context, who, { ...data, free: data.free - amountRao, reserved: data.reserved + amountRao });
  context.deposit('Balances.Reserved', { who, amount: amountRao });
}

/**
 * Gives back what was set aside, as far as there is any (`unreserve`), and answers what was missing, rao. An account that holds
 * anything is told of it even where nothing comes back.
 */
export function unreserve(context: Context, who: AccountId, amountRao: bigint): bigint {
  const data = balanceOf(context.state, who);
  if (amountRao === 0n || data.free + data.reserved === 0n) return amountRao;
  const actual = amountRao < data.reserved ? amountRao : data.reserved;
  mutateAccount(context, who, { ...data, free: data.free + actual, reserved: data.reserved - actual });
  context.deposit('Balances.Unreserved', { who, amount: actual });
  return amountRao - actual;
}

/** Whether an account could spend an amount and live on (`can_withdraw` answers `Success`). */
export function canWithdraw(state: Reads, who: AccountId, amountRao: bigint): boolean {
  try {
    checkWithdrawal(state, who, amountRao, 'Preserve');
    return true;
  } catch (error) {
    if (error instanceof DispatchFailure) return false;
    throw error;
  }
}

/**
 * `can_withdraw`, and what its consequence means for a payer that must or need not survive. What is wrong is put into words only
 * where something is: every transaction passes here three times.
 */
function checkWithdrawal(state: Reads, who: AccountId, amountRao: bigint, preservation: Preservation): void {
  if (amountRao === 0n) return;
  if (TotalIssuance.get(state) < amountRao) fail('Arithmetic.Underflow', `There are no ${amountRao} rao.`);
  const { free, reserved, frozen } = balanceOf(state, who);
  if (free < amountRao) fail('Token.FundsUnavailable', `${who} has ${free} of ${amountRao} rao free.`);
  const liquid = reducibleBalance(state, who, 'Expendable');
  if (amountRao > liquid) fail('Token.Frozen', `${who} can spend ${liquid} of ${amountRao} rao.`);
  const left = free - amountRao;
  const dies = left < EXISTENTIAL_DEPOSIT_RAO;
  if (dies && !canDecProvider(state, who))
    fail('Token.OnlyProvider', `${who} is needed and would have ${left} rao.`);
  if (left + reserved < frozen) fail('Token.Frozen', `${frozen} rao of ${who} are locked.`);
  if (dies && preservation !== 'Expendable') fail('Token.NotExpendable', `${who} would have ${left} rao.`);
}

/** `can_deposit`. */
function checkDeposit(state: Reads, who: AccountId, amountRao: bigint, isMinted: boolean): void {
  if (amountRao === 0n) return;
  const { free, reserved } = balanceOf(state, who);
  const issued = isMinted ? TotalIssuance.get(state) + amountRao : 0n;
  if (issued > U64_MAX || free + reserved + amountRao > U64_MAX)
    fail('Arithmetic.Overflow', `${amountRao} rao more do not fit in 64 bits.`);
  const next = free + amountRao;
  if (next < EXISTENTIAL_DEPOSIT_RAO) fail('Token.BelowMinimum', `${who} would have ${next} rao.`);
}

/** `decrease_balance` by all of an amount (`Exact`). */
function decreaseExactly(
  context: Context,
  who: AccountId,
  amountRao: bigint,
  preservation: Preservation,
): void {
  const available = reducibleBalance(context.state, who, preservation);
  if (available < amountRao)
    fail('Token.FundsUnavailable', `${who} can spend ${available} of ${amountRao} rao.`);
  decreaseBalance(context, who, amountRao, preservation);
}

/** `decrease_balance` as far as the account may be reduced (`BestEffort`). */
function decreaseBalance(
  context: Context,
  who: AccountId,
  amountRao: bigint,
  preservation: Preservation,
): void {
  const reducible = reducibleBalance(context.state, who, preservation);
  const data = balanceOf(context.state, who);
  mutateAccount(context, who, withFree(data, data.free - (amountRao < reducible ? amountRao : reducible)));
}

function increaseBalance(context: Context, who: AccountId, amountRao: bigint): void {
  if (amountRao === 0n) return;
  const data = balanceOf(context.state, who);
  mutateAccount(context, who, withFree(data, data.free + amountRao));
}

/** Written out, not spread: a block pays every subnet. */
function withFree({ reserved, frozen, flags }: AccountData, free: bigint): AccountData {
  return { free, reserved, frozen, flags };
}
