import { saturatingSubU64 } from '@taokit/fixed';
import type { Context } from '../../runtime/Context.ts';
import { ruleBySpec } from '../../runtime/ruleBySpec.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { TotalIssuance as SubtensorIssuance } from '../subtensorModule/storage/emission.ts';
import { decConsumers, decProviders, incConsumers, incProviders } from '../system/accounts.ts';
import { Account, type AccountData, type AccountInfo } from '../system/storage.ts';
import { ensureUpgraded, NEW_LOGIC } from './ensureUpgraded.ts';
import { EXISTENTIAL_DEPOSIT_RAO, TotalIssuance } from './storage.ts';

/**
 * Changes what an account holds, and what follows from it: an account is made by its first balance, gone without one, and what is
 * below the existential deposit is lost. One that is kept by the old logic is brought to the new one before.
 *
 * Source: `try_mutate_account_handling_dust`, `frame/balances/src/lib.rs`.
 */
export function mutateAccount(context: Context, who: AccountId, changed: AccountData): void {
  const { state } = context;
  ensureUpgraded(context, who);
  const { free, reserved, frozen, flags } = changed;
  const next = (flags & NEW_LOGIC) === 0n ? { free, reserved, frozen, flags: flags | NEW_LOGIC } : changed;
  const account = Account.get(state, who);
  const before = account.data;
  const isNew = before.free === 0n && before.reserved === 0n && before.frozen === 0n;
  const provided = before.free >= EXISTENTIAL_DEPOSIT_RAO;
  const provides = next.free >= EXISTENTIAL_DEPOSIT_RAO;
  const consumed = !isNew && isHeld(before);
  const consumes = isHeld(next);
  const isDust = next.free < EXISTENTIAL_DEPOSIT_RAO && next.reserved === 0n;
  const data = isDust ? { ...next, free: 0n, frozen: 0n } : next;
  if (provided === provides && consumed === consumes) keepData(context, who, account, data);
  else {
    if (!provided && provides) incProviders(context, who);
    if (consumed && !consumes) decConsumers(context, who);
    if (!consumed && consumes) incConsumers(context, who);
    if (provided && !provides) decProviders(context, who);
    keepData(context, who, Account.get(state, who), data);
  }
  if (isNew) context.deposit('Balances.Endowed', { account: who, free_balance: next.free });
  if (isDust && next.free > 0n) loseDust(context, who, next.free);
}

function isHeld({ reserved, frozen }: AccountData): boolean {
  return reserved > 0n || frozen > 0n;
}

/** An account without a reason to exist is not kept. */
function keepData({ state }: Context, who: AccountId, account: AccountInfo, data: AccountData): void {
  const { nonce, consumers, providers, sufficients } = account;
  // Written out, not spread: a block pays every subnet.
  if (providers > 0 || sufficients > 0)
    Account.insert(state, who, { nonce, consumers, providers, sufficients, data });
  else Account.remove(state, who);
}

function loseDust(context: Context, who: AccountId, amount: bigint): void {
  context.deposit('Balances.DustLost', { account: who, amount });
  TotalIssuance.mutate(context.state, (issuance) => issuance - amount);
  noteDust(context, amount);
}

function lowerSubtensorIssuance({ state }: Context, amount: bigint): void {
  SubtensorIssuance.mutate(state, (issuance) => saturatingSubU64(issuance, amount));
}

/**
 * What the other pallet that counts all TAO makes of dust (`DustRemoval`): nothing at 425; from 459 on `SubtensorDustRemoval`, so that it
 * can be emitted again. Which release between them began is not known.
 */
const noteDust = /* @__PURE__ */ ruleBySpec<Context, [bigint], void>({
  233: () => undefined,
  459: lowerSubtensorIssuance,
});
