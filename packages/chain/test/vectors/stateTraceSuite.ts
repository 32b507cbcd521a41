import { createHash } from 'node:crypto';
import type { CaseResult, Difference, VectorFile, VectorSuite } from '@taokit/testing';
import { type Call, findPallet, findStorage, type Registry, variantsOf } from '@taokit/types/registry';
import type { ProducedBlock } from '../../src/blocks/Chain.ts';
import type { DirectTransaction } from '../../src/extrinsics/DirectTransaction.ts';
import type { EventRecord } from '../../src/runtime/Context.ts';
import type { AccountId } from '../../src/state/AccountId.ts';
import { rawKeysOf } from '../../src/state/rawKey.ts';
import type { KeyPart, Written } from '../../src/state/State.ts';
import { type TraceChain, traceChain } from './traceChain.ts';
import { fromTrace, type Json, keyToTrace, structTo, toTrace } from './traceValues.ts';

/** A signed extrinsic as a trace writes it. */
export interface TraceExtrinsic {
  readonly signer: string;
  readonly pallet: string;
  readonly call: string;
  readonly args: { readonly [name: string]: Json };
  readonly tip: string | number;
  readonly nonce: number;
  readonly len: number;
}

/** What became of it. */
type TraceResult =
  | { readonly ok: true; readonly fee: string }
  | { readonly ok: false; readonly error: string; readonly fee: string }
  | { readonly rejected: string };

interface TraceEvent {
  readonly phase: string | number;
  readonly pallet: string;
  readonly name: string;
  readonly data: Json;
}

interface TraceBlock {
  readonly number: number;
  readonly extrinsics: readonly TraceExtrinsic[];
  readonly results: readonly TraceResult[];
  readonly events: readonly TraceEvent[];
  readonly changed: { readonly [key: string]: Json };
}

/** Pallets of the recorded build that are none of mainnet's: its own consensus. */
const NOT_MAINNETS = new Set(['ElectionProviderMultiPhase', 'Session', 'Staking', 'Grandpa']);

/**
 * A real runtime's blocks, run on the chain's own state from their genesis to the last block: every key that changes, every event,
 * every fee, what becomes of every extrinsic, and the whole state at the end. Nothing is taken from the record but the extrinsics,
 * with their lengths, and each block's time.
 */
export const stateTraceSuite: VectorSuite = {
  family: 'state-trace',
  engine: 'chain',
  run: async (file) => {
    const trace = await traceChain(file);
    const blocks = file.json['blocks'] as readonly TraceBlock[];
    return [...blocks.map((block) => runBlock(trace, block)), compareFinal(trace, file)];
  },
};

function runBlock(trace: TraceChain, block: TraceBlock): CaseResult {
  const { chain } = trace;
  const transactions = block.extrinsics.map((extrinsic) => transactionOf(chain.runtime.registry, extrinsic));
  const timestampMs = Number(block.changed['Timestamp.Now']);
  const produced = chain.produceBlock({ transactions, timestampMs });
  const places = placesOf(block.extrinsics.length, produced);
  return {
    name: `block ${block.number}`,
    differences: [
      ...compare('number', block.number, produced.block.header.number),
      ...compareResults(block, produced, places),
      ...compareEvents(chain.runtime.registry, block, produced, places),
      ...compareChanges(trace, block),
    ],
  };
}

export function transactionOf(registry: Registry, extrinsic: TraceExtrinsic): DirectTransaction {
  const { pallet, call, args, nonce, tip, len } = extrinsic;
  const path = `${pallet}.${call}`;
  const [, , fields] = variantsOf(registry, findPallet(registry, pallet).calls).find(
    ([name]) => name === call,
  )!;
  const values =
    path === 'Sudo.sudo' ? { call: innerCall(registry, args['call']!) } : argumentsOf(registry, fields, args);
  return {
    account: fromTrace(
      registry,
      findStorage(registry, 'System.Account').keys[0]!,
      extrinsic.signer,
    ) as AccountId,
    call: { path, arguments: values } as Call,
    nonce,
    tipRao: BigInt(tip),
    length: len,
  };
}

function argumentsOf(registry: Registry, fields: readonly (readonly [string, number])[], args: Json) {
  const values = args as { readonly [name: string]: Json };
  return Object.fromEntries(
    fields.map(([name, type]) => [name, fromTrace(registry, type, values[name] ?? null)]),
  );
}

/** A call inside of another stands in the traces by its numbers. */
function innerCall(registry: Registry, json: Json) {
  const { callIndex, args } = json as { readonly callIndex: string; readonly args: Json };
  const [palletIndex, index] = [callIndex.slice(2, 4), callIndex.slice(4, 6)].map((hex) =>
    Number.parseInt(hex, 16),
  );
  const pallet = registry.pallets.find((one) => one.index === palletIndex)!;
  const [type, , fields] = variantsOf(registry, pallet.calls).find((variant) => variant[1] === index)!;
  return { type: pallet.name, value: { type, value: argumentsOf(registry, fields, args) } };
}

/** Where each extrinsic of the block stood among those that were handed over. */
function placesOf(count: number, { rejected }: ProducedBlock): readonly number[] {
  const refused = new Set(rejected.map(({ index }) => index));
  return Array.from({ length: count }, (_, index) => index).filter((index) => !refused.has(index));
}

function compareResults(block: TraceBlock, produced: ProducedBlock, places: readonly number[]): Difference[] {
  return block.results.flatMap((expected, index) => {
    const { pallet, call } = block.extrinsics[index]!;
    const refused = produced.rejected.find((one) => one.index === index);
    const field = `${index} ${pallet}.${call}`;
    if (refused !== undefined) return compare(field, expected, { rejected: refused.refusal.refusal });
    const { result, feeRao } = produced.results[1 + places.indexOf(index)]!;
    const outcome = result.ok ? { ok: true } : { ok: false, error: result.refusal };
    return compare(field, expected, { ...outcome, fee: String(feeRao) });
  });
}

function compareEvents(
  registry: Registry,
  block: TraceBlock,
  produced: ProducedBlock,
  places: readonly number[],
): Difference[] {
  const expected = block.events.filter(({ pallet }) => !NOT_MAINNETS.has(pallet));
  const actual = produced.events.map((event) => traceEvent(registry, event, places));
  const length = Math.max(expected.length, actual.length);
  return Array.from({ length }, (_, at) => compare(`event ${at}`, expected[at], actual[at])).flat();
}

function traceEvent(
  registry: Registry,
  { phase, path, fields }: EventRecord,
  places: readonly number[],
): TraceEvent {
  const [pallet, name] = path.split('.') as [string, string];
  const { events } = findPallet(registry, pallet);
  const variant = variantsOf(registry, events).find(([one]) => one === name);
  const json = variant === undefined || variant[2].length === 0 ? [] : structTo(registry, variant[2], fields);
  const isBare = variant !== undefined && variant[2].length === 1 && variant[2][0]![0] === '';
  return { phase: phaseOf(phase, places), pallet, name, data: isBare ? [json] : json };
}

function phaseOf(phase: EventRecord['phase'], places: readonly number[]): string | number {
  if (phase === 'Initialization') return 'init';
  if (phase === 'Finalization') return 'final';
  return phase === 0 ? 'inherent' : places[phase - 1]!;
}

function isTracked(path: string): boolean {
  return (
    /^(SubtensorModule|Swap|Balances|Commitments)\./.test(path) ||
    ['System.Account', 'TransactionPayment.NextFeeMultiplier', 'Timestamp.Now'].includes(path)
  );
}

/** Every tracked key that a block changed, with its new value; `null` for a removed one. */
export function changesIn(trace: TraceChain, number: number): ReadonlyMap<string, Json> {
  const { state } = trace.chain;
  const first = new Map<string, Written>();
  for (const write of state.undone(number)) {
    if (!isTracked(write.path)) continue;
    const key = keyText(trace, write.path, write.keys);
    if (!first.has(key)) first.set(key, write);
  }
  const changed = new Map<string, Json>();
  for (const [key, { path, keys, before }] of first) {
    const now = jsonOf(trace, path, state.read(path, keys));
    if (canonical(now) !== canonical(jsonOf(trace, path, before))) changed.set(key, now);
  }
  return changed;
}

function compareChanges(trace: TraceChain, { number, changed }: TraceBlock): Difference[] {
  const actual = changesIn(trace, number);
  const unchanged = 'no change';
  return [...new Set([...Object.keys(changed), ...actual.keys()])].flatMap((key) =>
    compare(key, key in changed ? changed[key] : unchanged, actual.has(key) ? actual.get(key) : unchanged),
  );
}

function keyText({ chain }: TraceChain, path: string, keys: readonly KeyPart[]): string {
  const { registry } = chain.runtime;
  const { parts } = rawKeysOf(registry, path);
  return keyToTrace(
    registry,
    path,
    keys.map((key, at) => parts[at]!.fromPart(key)),
  );
}

function jsonOf({ chain, fixedNames }: TraceChain, path: string, value: unknown): Json {
  const { registry } = chain.runtime;
  if (value === undefined) return null;
  return toTrace(registry, findStorage(registry, path as never).value, value, fixedNames.get(path));
}

function compareFinal(trace: TraceChain, file: VectorFile): CaseResult {
  const { state } = trace.chain;
  const pairs = state
    .paths()
    .filter(isTracked)
    .flatMap((path) =>
      state
        .entries(path, [])
        .map(([keys, value]) => [keyText(trace, path, keys), jsonOf(trace, path, value)] as const),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const sha256 = createHash('sha256').update(JSON.stringify(pairs)).digest('hex');
  return { name: 'final', differences: compare('final', file.json['final'], { keys: pairs.length, sha256 }) };
}

function compare(field: string, expected: unknown, actual: unknown): Difference[] {
  return canonical(expected) === canonical(actual) ? [] : [{ field, expected, actual }];
}

/** JSON with the fields of objects in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_, v: unknown) =>
    v !== null && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );
}
