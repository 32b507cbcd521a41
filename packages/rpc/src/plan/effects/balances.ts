import { accountOf } from '../../intents/shared/everything.ts';
import { maxOf } from '../../internal/bigints.ts';
import { addressOf } from '../../policy/unwrapCall.ts';
import { ensurePaid, type Ledger } from '../createLedger.ts';
import type { EffectRule } from './EffectRule.ts';

/** Calls of `Balances`. */
export const balanceEffects: Readonly<Record<string, EffectRule>> = {
  'Balances.transfer_keep_alive': transfer(true),
  'Balances.transfer_allow_death': transfer(false),
  'Balances.transfer_all': async (args, { ledger, account }) => {
    const leastRao = args['keep_alive'] === true ? existentialDeposit(ledger) : 0n;
    const amountRao = maxOf(
      0n,
      (await ledger.free(account)) - maxOf(leastRao, await heldRao(ledger, account)),
    );
    move(ledger, account, addressOf(args['dest'])!, amountRao);
  },
};

function transfer(keepsAlive: boolean): EffectRule {
  return async (args, { ledger, account }) => {
    const amountRao = BigInt(args['value'] as bigint);
    const leastRao = existentialDeposit(ledger);
    await ensurePaid(ledger, { account, amountRao, keptRao: 0n, error: 'Token.FundsUnavailable' });
    const keptRao = await heldRao(ledger, account);
    await ensurePaid(ledger, { account, amountRao, keptRao, error: 'Token.Frozen' });
    if (keepsAlive)
      await ensurePaid(ledger, { account, amountRao, keptRao: leastRao, error: 'Token.NotExpendable' });
    move(ledger, account, addressOf(args['dest'])!, amountRao);
    // An account that may die and keeps less than that ends, and what is left in it is nobody's.
    const left = await ledger.free(account);
    if (left < leastRao) ledger.pay(account, -left, 'lost: less than the existential deposit was left');
  };
}

/**
 * What of an account's TAO cannot leave it, though the account may die: what is locked, and where something is set aside, or a pallet
 * needs the account, what it lives on.
 *
 * Source: `reducible_balance` with `Expendable`, `frame/balances/src/impl_fungible.rs`.
 */
export async function heldRao(ledger: Ledger, account: string): Promise<bigint> {
  const { consumers, providers, data } = await accountOf(ledger.view, account);
  const { reserved, frozen } = data;
  const asideRao = ledger.effects.reduce(
    (sum, effect) => (effect.kind === 'deposit' && effect.account === account ? sum + effect.changeRao : sum),
    reserved,
  );
  // TAO that is set aside or locked needs the account once, however much it is.
  const needs = (rao: bigint) => Number(rao > 0n || frozen > 0n);
  const isNeeded = providers < 2 && consumers - needs(reserved) + needs(asideRao) > 0;
  return maxOf(frozen - asideRao, isNeeded ? existentialDeposit(ledger) : 0n);
}

function move(ledger: Ledger, from: string, to: string, amountRao: bigint): void {
  ledger.pay(from, -amountRao, 'sent');
  ledger.pay(to, amountRao, 'received');
}

/** What an account holds at least while it lives, rao. */
export function existentialDeposit(ledger: Ledger): bigint {
  return ledger.view.constant('Balances', 'ExistentialDeposit') as bigint;
}
