import { accountBytes, multisigAddress } from '@taokit/keys';
import type { StorageValue } from '../../chainView/names.ts';
import { callHash } from '../../internal/callHash.ts';
import { hexOf } from '../../internal/hex.ts';
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
    const operation = operationOf(args, account, args['call_hash'] as Uint8Array);
    const pending = await pendingOf(ledger, operation);
    ensure(pending !== undefined, 'Multisig.NotFound', `Nothing waits at ${operation.address}.`);
    ensure(ss58Of(pending.depositor) === account, 'Multisig.NotOwner', 'Another one opened it.');
    ensureTimepoint(pending.when, args['timepoint']);
    giveBack(ledger, operation, pending);
  },
};

/** A call of a multisig. */
interface Operation {
  readonly address: string;
  readonly hash: Uint8Array;
}

/** What is known of one that waits. */
type Pending = NonNullable<StorageValue<'Multisig', 'Multisigs'>>;

/** Who opens an operation sets something aside; with the last approval the call is made, and that comes back. */
async function operate(
  args: Args,
  { ledger, account, node, run }: EffectContext,
  makes: boolean,
): Promise<void> {
  const threshold = args['threshold'] as number;
  const timepoint = args['maybe_timepoint'] ?? null;
  const [child] = node.children;
  const hash = makes ? callHash(ledger.view.interface, child!.call) : (args['call_hash'] as Uint8Array);
  const operation = operationOf(args, account, hash);
  const pending = await pendingOf(ledger, operation);
  if (pending === undefined) {
    const reason = `Nothing waits at ${operation.address}.`;
    ensure(timepoint === null, 'Multisig.UnexpectedTimepoint', reason);
    return open(ledger, operation, { account, threshold });
  }
  ensure(timepoint !== null, 'Multisig.NoTimepoint', `It was opened in block ${pending.when.height}.`);
  ensureTimepoint(pending.when, timepoint);
  const agreed: readonly string[] = pending.approvals.map(ss58Of);
  const isLast = agreed.length + (agreed.includes(account) ? 0 : 1) >= threshold;
  if (!isLast || !makes) {
    ensure(!agreed.includes(account), 'Multisig.AlreadyApproved', `${account} has agreed already.`);
    const approvals = [...pending.approvals, accountBytes(account)];
    ledger.remember(nameOf(operation), { ...pending, approvals });
    return;
  }
  giveBack(ledger, operation, pending);
  await run(child!);
}

async function open(
  ledger: Ledger,
  operation: Operation,
  { account, threshold }: { readonly account: string; readonly threshold: number },
): Promise<void> {
  const { view } = ledger;
  const deposit =
    view.constant('Multisig', 'DepositBase') + view.constant('Multisig', 'DepositFactor') * BigInt(threshold);
  await setAside(ledger, account, deposit, 'a multisig');
  const depositor = accountBytes(account);
  // Which extrinsic of the block it will be, nobody knows yet.
  const when = { height: view.blockNumber + 1, index: -1 };
  const opened: Pending = { when, deposit, depositor, approvals: [depositor] };
  ledger.remember(nameOf(operation), opened);
}

function operationOf(args: Args, account: string, hash: Uint8Array): Operation {
  const others = (args['other_signatories'] as readonly unknown[]).map((other) => addressOf(other)!);
  return { address: multisigAddress([account, ...others], args['threshold'] as number), hash };
}

const nameOf = ({ address, hash }: Operation) => `multisig ${address} ${hexOf(hash)}`;

function pendingOf({ view, recall }: Ledger, operation: Operation): Promise<Pending | undefined> {
  const { address, hash } = operation;
  return recall(nameOf(operation), () => view.query('Multisig', 'Multisigs', address, hash));
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
  operation: Operation,
  { depositor, deposit }: { readonly depositor: Uint8Array; readonly deposit: bigint },
): void {
  ledger.remember(nameOf(operation), undefined);
  ledger.note({ kind: 'deposit', account: ss58Of(depositor), changeRao: -deposit, reason: 'a multisig' });
}
