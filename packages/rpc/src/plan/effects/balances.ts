import { addressOf } from '../../policy/unwrapCall.ts';
import { ensurePaid, type Ledger } from '../createLedger.ts';
import type { EffectRule } from './EffectRule.ts';

/** Calls of `Balances`. */
export const balanceEffects: Readonly<Record<string, EffectRule>> = {
  'Balances.transfer_keep_alive': transfer(true),
  'Balances.transfer_allow_death': transfer(false),
  'Balances.transfer_all': async (args, { ledger, account }) => {
    const to = addressOf(args['dest'])!;
    const keptRao = args['keep_alive'] === true ? existentialDeposit(ledger) : 0n;
    const amountRao = (await ledger.free(account)) - keptRao;
    move(ledger, account, to, amountRao);
  },
};

function transfer(keepsAlive: boolean): EffectRule {
  return async (args, { ledger, account }) => {
    const amountRao = BigInt(args['value'] as bigint);
    const keptRao = keepsAlive ? existentialDeposit(ledger) : 0n;
    await ensurePaid(ledger, { account, amountRao, keptRao: 0n, error: 'Token.FundsUnavailable' });
    await ensurePaid(ledger, { account, amountRao, keptRao, error: 'Token.NotExpendable' });
    move(ledger, account, addressOf(args['dest'])!, amountRao);
    if (!keepsAlive) await loseDust(ledger, account);
  };
}

/** An account that may die and keeps less than the existential deposit ends, and what is left in it is nobody's. */
async function loseDust(ledger: Ledger, account: string): Promise<void> {
  const [free, { data }] = await Promise.all([
    ledger.free(account),
    ledger.view.query('System', 'Account', account),
  ]);
  if (free < existentialDeposit(ledger) && data.reserved === 0n)
    ledger.pay(account, -free, 'lost: less than the existential deposit was left');
}

function move(ledger: Ledger, from: string, to: string, amountRao: bigint): void {
  ledger.pay(from, -amountRao, 'sent');
  ledger.pay(to, amountRao, 'received');
}

/** What an account holds at least while it lives, rao. */
export function existentialDeposit(ledger: Ledger): bigint {
  return ledger.view.constant('Balances', 'ExistentialDeposit') as bigint;
}
