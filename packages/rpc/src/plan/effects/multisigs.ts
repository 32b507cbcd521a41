import { multisigAddress } from '@taokit/keys';
import { callHash } from '../../internal/callHash.ts';
import { addressOf } from '../../policy/unwrapCall.ts';
import { ss58Of } from '../../reads/shared/accounts.ts';
import type { Ledger } from '../createLedger.ts';
import { ensure } from '../PlanFailure.ts';
import { setAside } from './deposits.ts';
import type { Args, EffectContext, EffectRule } from './EffectRule.ts';

/** Calls of several accounts together. */
export const multisigEffects: Readonly<Record<string, EffectRule>> = {
  'Multisig.as_multi': (args, of) => operate(args, of, true),
  'Multisig.approve_as_multi': (args, of) => operate(args, of, false),
  'Multisig.as_multi_threshold_1': (_, { node, run }) => run(node.children[0]!),
  'Multisig.cancel_as_multi': async (args, { ledger, account }) => {
    const pending = await pendingOf(ledger, args, { account, hash: args['call_hash'] as Uint8Array });
    ensure(ss58Of(pending.depositor) === account, 'Multisig.NotOwner', 'Another one opened it.');
    ensureTimepoint(pending.when, args['timepoint']);
    giveBack(ledger, pending);
  },
};

/** Who opens an operation sets something aside; with the last approval the call is made, and that comes back. */
async function operate(
  args: Args,
  { ledger, account, node, run }: EffectContext,
  makes: boolean,
): Promise<void> {
  const { view } = ledger;
  const threshold = args['threshold'] as number;
  const timepoint = args['maybe_timepoint'] ?? null;
  if (timepoint === null) {
    const { DepositBase, DepositFactor } = constantsOf(ledger);
    await setAside(ledger, account, DepositBase + DepositFactor * BigInt(threshold), 'a multisig');
    return;
  }
  const [child] = node.children;
  const hash = makes ? callHash(view.interface, child!.call) : (args['call_hash'] as Uint8Array);
  const pending = await pendingOf(ledger, args, { account, hash });
  ensureTimepoint(pending.when, timepoint);
  const agreed: readonly string[] = pending.approvals.map(ss58Of);
  const isLast = agreed.length + (agreed.includes(account) ? 0 : 1) >= threshold;
  if (!isLast || !makes) {
    ensure(!agreed.includes(account), 'Multisig.AlreadyApproved', `${account} has agreed already.`);
    return;
  }
  giveBack(ledger, pending);
  await run(child!);
}

function constantsOf({ view }: Ledger) {
  return {
    DepositBase: view.constant('Multisig', 'DepositBase'),
    DepositFactor: view.constant('Multisig', 'DepositFactor'),
  };
}

async function pendingOf(
  { view }: Ledger,
  args: Args,
  { account, hash }: { readonly account: string; readonly hash: Uint8Array },
) {
  const others = (args['other_signatories'] as readonly unknown[]).map((other) => addressOf(other)!);
  const address = multisigAddress([account, ...others], args['threshold'] as number);
  const pending = await view.query('Multisig', 'Multisigs', address, hash);
  ensure(pending !== undefined, 'Multisig.NotFound', `Nothing waits at ${address}.`);
  return pending;
}

function ensureTimepoint(when: { readonly height: number; readonly index: number }, given: unknown): void {
  const { height, index } = given as typeof when;
  ensure(
    height === when.height && index === when.index,
    'Multisig.WrongTimepoint',
    `It was opened in block ${when.height}, extrinsic ${when.index}.`,
  );
}

function giveBack(
  ledger: Ledger,
  { depositor, deposit }: { readonly depositor: Uint8Array; readonly deposit: bigint },
): void {
  ledger.note({ kind: 'deposit', account: ss58Of(depositor), changeRao: -deposit, reason: 'a multisig' });
}
