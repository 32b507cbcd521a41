import { explainError } from '@taokit/types/errors';
import { dispatchErrorOf, type Registry, type RuntimeEvent } from '@taokit/types/registry';
import type { PinnedView } from '../chainView/ChainView.ts';
import type { Connection } from '../client/connection/Connection.ts';
import type { Hex } from '../internal/hex.ts';
import type { Effect } from '../plan/Effect.ts';
import { addressOf } from '../policy/unwrapCall.ts';

/** Why a call failed. */
export interface ExecutionError {
  /** The chain's error, such as `SubtensorModule.SlippageTooHigh`. */
  readonly error: string;
  /** What it means. */
  readonly meaning: string | undefined;
  /** What to do about it. */
  readonly fix: string | undefined;
}

/** What came of a transaction. */
export interface Outcome {
  /** Its events, in order. */
  readonly events: readonly RuntimeEvent[];
  /** What was paid for it, tip included, rao. */
  readonly feePaidRao: bigint;
  /** What its events say has changed: free TAO, stake, and what is set aside. */
  readonly changed: readonly Effect[];
  /** Why it failed; `undefined` when it did not. */
  readonly error: ExecutionError | undefined;
}

interface EventRecord {
  readonly phase: { readonly type: string; readonly value: unknown };
  readonly event: {
    readonly type: string;
    readonly value: { readonly type: string; readonly value: unknown };
  };
  readonly topics: readonly Uint8Array[];
}

type Records = Promise<readonly EventRecord[]>;

/** Events of the blocks that were asked for last, by hash: a hundred writes in one block ask for them once. */
const recent = /* @__PURE__ */ new WeakMap<Connection, Map<Hex, Records>>();
const MOST_BLOCKS = 4;

function recordsOf(view: PinnedView, connection: Connection): Records {
  const { blockHash } = view;
  const blocks = recent.get(connection) ?? new Map<Hex, Records>();
  recent.set(connection, blocks);
  const known = blocks.get(blockHash);
  if (known !== undefined) return known;
  const asked = view.query('System', 'Events') as Records;
  blocks.set(blockHash, asked);
  // What failed is asked for again.
  asked.catch(() => blocks.delete(blockHash));
  if (blocks.size > MOST_BLOCKS) blocks.delete(blocks.keys().next().value!);
  return asked;
}

/**
 * What came of a transaction, by the events of its block.
 *
 * @param view - the state after the block
 * @param extrinsicIndex - which extrinsic of the block
 * @param connection - the chain
 */
export async function readOutcome(
  view: PinnedView,
  extrinsicIndex: number,
  connection: Connection,
): Promise<Outcome> {
  const events = (await recordsOf(view, connection))
    .filter(({ phase }) => phase.type === 'ApplyExtrinsic' && phase.value === extrinsicIndex)
    .map(
      ({ event, topics }): RuntimeEvent => ({
        path: `${event.type}.${event.value.type}`,
        value: event.value.value,
        phase: 'ApplyExtrinsic',
        extrinsicIndex,
        topics,
      }),
    );
  return {
    events,
    feePaidRao: feeOf(events),
    changed: events.flatMap(changeOf),
    error: errorOf(view.interface, events),
  };
}

function feeOf(events: readonly RuntimeEvent[]): bigint {
  const paid = events.find(({ path }) => path === 'TransactionPayment.TransactionFeePaid');
  return (paid?.value as { readonly actual_fee: bigint } | undefined)?.actual_fee ?? 0n;
}

/** Events that say in `result` how a call inside went: the transaction itself has succeeded. */
const INNER: readonly string[] = [
  'Proxy.ProxyExecuted',
  'Multisig.MultisigExecuted',
  'Sudo.Sudid',
  'Sudo.SudoAsDone',
  'Utility.DispatchedAs',
];

function errorOf(registry: Registry, events: readonly RuntimeEvent[]): ExecutionError | undefined {
  const failed = events.find(({ path }) => path === 'System.ExtrinsicFailed');
  const interrupted = events.find(
    ({ path }) => path === 'Utility.BatchInterrupted' || path === 'Utility.ItemFailed',
  );
  const value = (failed?.value as { readonly dispatch_error?: unknown } | undefined)?.dispatch_error;
  const inBatch = (interrupted?.value as { readonly error?: unknown } | undefined)?.error;
  const error = value ?? inBatch ?? innerError(events);
  if (error === undefined) return undefined;
  const { path } = dispatchErrorOf(registry, error);
  const known = explainError(path);
  return { error: path, meaning: known?.meaning, fix: known?.fix };
}

function innerError(events: readonly RuntimeEvent[]): unknown {
  for (const { path, value } of events) {
    if (!INNER.includes(path)) continue;
    const { result, sudo_result } = value as { readonly result?: unknown; readonly sudo_result?: unknown };
    const answer = (result ?? sudo_result) as
      | { readonly type?: string; readonly value?: unknown }
      | undefined;
    if (answer?.type === 'Err') return answer.value;
  }
  return undefined;
}

/** What an event says has changed. */
function changeOf({ path, value }: RuntimeEvent): readonly Effect[] {
  const fields = value as Readonly<Record<string, unknown>> & readonly unknown[];
  switch (path) {
    case 'Balances.Transfer':
      return [
        balance(fields['from'], -(fields['amount'] as bigint), 'sent'),
        balance(fields['to'], fields['amount'] as bigint, 'received'),
      ];
    case 'Balances.Reserved':
      return [deposit(fields['who'], fields['amount'] as bigint)];
    case 'Balances.Unreserved':
      return [deposit(fields['who'], -(fields['amount'] as bigint))];
    case 'SubtensorModule.StakeAdded':
      return [stake(fields, fields[3] as bigint)];
    case 'SubtensorModule.StakeRemoved':
      return [stake(fields, -(fields[3] as bigint))];
    default:
      return [];
  }
}

function balance(account: unknown, changeRao: bigint, reason: string): Effect {
  return { kind: 'balance', account: addressOf(account) ?? '', changeRao, reason };
}

function deposit(account: unknown, changeRao: bigint): Effect {
  return { kind: 'deposit', account: addressOf(account) ?? '', changeRao, reason: 'reserved' };
}

function stake(fields: readonly unknown[], changeRao: bigint): Effect {
  const [coldkey, hotkey] = [addressOf(fields[0]) ?? '', addressOf(fields[1]) ?? ''];
  return { kind: 'stake', coldkey, hotkey, netuid: fields[4] as number, changeRao };
}
