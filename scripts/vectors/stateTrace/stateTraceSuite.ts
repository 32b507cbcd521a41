import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CaseResult, Difference, VectorFile, VectorSuite } from '@taokit/testing';
import { runBlockStep } from './blockStep.ts';
import { runExtrinsic, type TraceExtrinsic, type TraceResult } from './extrinsics.ts';
import { type Json, openStorage, type StorageDefaults } from './TraceStorage.ts';

interface TraceBlock {
  readonly number: number;
  readonly extrinsics: readonly TraceExtrinsic[];
  readonly results: readonly TraceResult[];
  readonly events: readonly { readonly pallet: string; readonly name: string }[];
  readonly changed: Readonly<Record<string, Json>>;
}

/** Not of the economy: the clock, and the symbol a new subnet draws from a table. */
const NOT_COMPARED = /^(Timestamp\.Now|SubtensorModule\.TokenSymbol)\b/;

/** Storage defaults of the traced build. */
const TABLE = 'constants.json';

/** Stake operations a later one of the same block would undo; the chain forgets them at the end of the block. */
const LIMITER = 'SubtensorModule.StakingOperationRateLimiter';

/**
 * A real runtime's blocks, replayed: from the true state before each block and its extrinsics, every key that changes
 * and what becomes of every extrinsic. A block's errors do not reach the next, which starts from the trace's state again.
 *
 * What is still read from the trace instead of predicted: fees, which depend on weights; `Invalid.Payment`, which depends
 * on fees; the end of an era, from its event; and why a call fails that is not in `calls/checkedCalls.ts`.
 */
export const stateTraceSuite: VectorSuite = {
  family: 'state-trace',
  engine: 'typescript',
  run: (file) => {
    const defaults = readDefaults(file);
    const genesis = (file.json['genesis'] as { readonly storage: Record<string, Json> }).storage;
    const state = new Map(Object.entries(genesis));
    return (file.json['blocks'] as readonly TraceBlock[]).map((block) => {
      const result = runBlock(state, block, defaults);
      for (const [key, value] of Object.entries(block.changed)) {
        if (value === null) state.delete(key);
        else state.set(key, value);
      }
      return result;
    });
  },
};

/** From the table beside the trace; a trace on its own gets the repository's, of the same build. */
function readDefaults({ path }: VectorFile): StorageDefaults {
  const own = join(dirname(path), TABLE);
  const table = existsSync(own) ? own : join(import.meta.dirname, '../../../vectors/traces-300', TABLE);
  const constants = JSON.parse(readFileSync(table, 'utf8'));
  return (constants as { readonly storage: StorageDefaults }).storage;
}

function runBlock(
  state: ReadonlyMap<string, Json>,
  block: TraceBlock,
  defaults: StorageDefaults,
): CaseResult {
  const name = `block ${block.number}`;
  const storage = openStorage(state, defaults);
  try {
    runBlockStep(storage, BigInt(block.number));
    // The staking pallet of this build is not traced: only its event tells when an era ends and takes the amount.
    if (block.events.some(({ pallet, name }) => pallet === 'Staking' && name === 'EraPaid'))
      storage.remove('SubtensorModule.PendingNodeValidatorEmissions');
    const differences = block.extrinsics.flatMap((extrinsic, i) =>
      runExtrinsic(storage, BigInt(block.number), extrinsic, block.results[i] as TraceResult),
    );
    storage.clear(LIMITER);
    return { name, differences: [...differences, ...compareChanges(block.changed, storage.changes())] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { name, differences: [{ field: 'replay', expected: 'a result', actual: message }] };
  }
}

function compareChanges(
  expected: Readonly<Record<string, Json>>,
  actual: ReadonlyMap<string, Json>,
): Difference[] {
  const keys = new Set([...Object.keys(expected), ...actual.keys()]);
  const unchanged = 'no change';
  return [...keys]
    .filter((key) => !NOT_COMPARED.test(key))
    .map((key) => ({
      field: key,
      expected: key in expected ? expected[key] : unchanged,
      actual: actual.has(key) ? actual.get(key) : unchanged,
    }))
    .filter((difference) => canonical(difference.expected) !== canonical(difference.actual));
}

/** JSON with the fields of objects in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, v: unknown) =>
    v !== null && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );
}
