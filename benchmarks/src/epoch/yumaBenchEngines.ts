import {
  type EpochEngine,
  type EpochInput,
  type EpochSession,
  loadWasmEngine,
  type SparseRows,
} from '@taokit/yuma';
import { referenceEngine } from '@taokit/yuma/reference';
import type { BenchEngine, PreparedRun } from '../harness/BenchCase.ts';
import { EngineUnavailable } from '../harness/BenchCase.ts';
import { epochDigest } from './epochDigest.ts';

/** The reference: typed arrays in, fresh typed arrays out. */
export function typescriptBench(input: EpochInput): BenchEngine {
  return { name: 'typescript', prepare: () => oneShot(referenceEngine, input) };
}

/** The kernel, one call per epoch: the whole input in, everything the chain stores out. */
export function wasmBench(input: EpochInput): BenchEngine {
  return { name: 'wasm', prepare: async () => oneShot(await wasmEngine(), input) };
}

/**
 * The kernel with the subnet's matrices in its memory. Timed: every vector and parameter in, the epoch, its vectors out.
 * Weights are those of the previous epoch and bonds are where it left them, as on the chain; putting the same bonds back
 * for the next run, so that all engines compute the same epoch, is not timed.
 */
export function wasmSessionBench(input: EpochInput): BenchEngine {
  return { name: 'wasm-session', prepare: async () => inSession(await wasmEngine(), input, []) };
}

/** The session when every validator has set new weights: their rows go in too, one by one. */
export function wasmSessionRowsBench(input: EpochInput): BenchEngine {
  const rows = rowsOf(input.weights).filter(({ uids }) => uids.length > 0);
  return { name: 'wasm-session-rows', prepare: async () => inSession(await wasmEngine(), input, rows) };
}

async function wasmEngine(): Promise<EpochEngine> {
  try {
    return await loadWasmEngine();
  } catch (error) {
    throw new EngineUnavailable((error as Error).message);
  }
}

function oneShot(engine: EpochEngine, input: EpochInput): PreparedRun {
  return {
    digest: () => epochDigest(engine.runEpoch(input)),
    run: () => {
      const start = performance.now();
      engine.runEpoch(input);
      return performance.now() - start;
    },
  };
}

function inSession(engine: EpochEngine, input: EpochInput, newWeights: readonly UidRow[]): PreparedRun {
  const session = engine.createSession(input);
  const { n: _n, weights: _weights, bonds: _bonds, ...changes } = input;
  const bondRows = rowsOf(input.bonds);
  const runEpoch = () => {
    session.update(changes);
    for (const { uid, uids, values } of newWeights) session.setWeightsRow(uid, uids, values);
    return session.runEpoch();
  };
  return {
    digest: () => {
      putBonds(session, bondRows);
      const output = runEpoch();
      return epochDigest({ ...output, bonds: session.readBonds() });
    },
    run: () => {
      putBonds(session, bondRows);
      const start = performance.now();
      runEpoch();
      return performance.now() - start;
    },
    close: () => session.dispose(),
  };
}

interface UidRow {
  readonly uid: number;
  readonly uids: Uint16Array;
  readonly values: Uint16Array;
}

function rowsOf({ rowOffsets, uids, values }: SparseRows): UidRow[] {
  return Array.from(rowOffsets.subarray(1), (end, uid) => ({
    uid,
    uids: uids.subarray(rowOffsets[uid]!, end),
    values: values.subarray(rowOffsets[uid]!, end),
  }));
}

function putBonds(session: EpochSession, rows: readonly UidRow[]): void {
  for (const { uid, uids, values } of rows) session.setBondsRow(uid, uids, values);
}
