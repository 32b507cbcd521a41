import { type BenchCase, type BenchEngine, EngineUnavailable, type PreparedRun } from './BenchCase.ts';
import { bounded } from './bounded.ts';
import type { CaseResult } from './CaseResult.ts';
import { type Entrant, interleave } from './interleave.ts';
import { median } from './median.ts';
import { plannedRuns } from './plannedRuns.ts';
import { ratios } from './ratios.ts';

/** Untimed runs before the timed ones, for engines that are not slow: at least so many... */
const WARM_UP_RUNS = 5;
/** ...and for so long: V8 compiles hot functions anew, WebAssembly too, only after they have run for a while. */
const WARM_UP_MS = 500;
/** An engine slower than this needs no warm-up. */
const SLOW_MS = 500;

interface Ready {
  readonly engine: BenchEngine;
  readonly prepared: PreparedRun;
}

/**
 * Measures one case: prepares every engine, requires that all compute the same, then times them in turn.
 *
 * @param benchCase - the case
 * @param runs - timed runs per engine; a slow engine gets fewer
 * @throws Error when two engines disagree: a wrong answer has no speed
 */
export async function measureCase(benchCase: BenchCase, runs: number): Promise<CaseResult[]> {
  const unavailable = new Map<string, string>();
  const ready: Ready[] = [];
  try {
    for (const engine of benchCase.engines) await prepare(benchCase.name, engine, ready, unavailable);
    await requireAgreement(benchCase.name, ready);
    const medians = await timeAll(ready, runs);
    const results = benchCase.engines.map(({ name }) => toResult(benchCase.name, name, medians, unavailable));
    return withNotes(results, ready);
  } finally {
    for (const { prepared } of ready) prepared.close?.();
  }
}

async function prepare(
  caseName: string,
  engine: BenchEngine,
  ready: Ready[],
  unavailable: Map<string, string>,
) {
  try {
    ready.push({ engine, prepared: bounded(`${caseName}: ${engine.name}`, await engine.prepare()) });
  } catch (error) {
    if (!(error instanceof EngineUnavailable)) throw error;
    unavailable.set(engine.name, error.message);
  }
}

async function requireAgreement(name: string, ready: readonly Ready[]) {
  const digests = new Map<string, string[]>();
  for (const { engine, prepared } of ready) {
    const digest = await prepared.digest();
    digests.set(digest, [...(digests.get(digest) ?? []), engine.name]);
  }
  if (digests.size > 1)
    throw new Error(`${name}: engines disagree: ${[...digests.values()].map(String).join(' against ')}`);
}

interface Measured {
  readonly median: number;
  readonly runs: number;
}

async function timeAll(ready: readonly Ready[], runs: number): Promise<Map<string, Measured>> {
  const entrants = new Map<string, Entrant>();
  const single = new Map<string, number[]>();
  for (const { engine, prepared } of ready) {
    const firstMs = await prepared.run();
    const planned = plannedRuns(firstMs, runs);
    if (prepared.runsOnce === true || (planned === 1 && runs > 1)) {
      // Too long to repeat: its one run is the measurement.
      single.set(engine.name, [firstMs]);
      continue;
    }
    if (firstMs < SLOW_MS) await warmUp(prepared);
    entrants.set(engine.name, {
      run: firstMs < SLOW_MS ? warm(prepared) : () => prepared.run(),
      runs: planned,
    });
  }
  const samples = [...single, ...(await interleave(entrants))];
  return new Map(samples.map(([name, taken]) => [name, { median: median(taken), runs: taken.length }]));
}

async function warmUp(prepared: PreparedRun): Promise<void> {
  let spentMs = 0;
  for (let i = 0; i < WARM_UP_RUNS || spentMs < WARM_UP_MS; i++) {
    const started = performance.now();
    await prepared.run();
    spentMs += performance.now() - started;
  }
}

/**
 * A timed run right after an untimed one. Between two turns of a fast engine the others fill the caches, and a process of
 * its own has been asleep; neither is what the question is about.
 */
function warm(prepared: PreparedRun): () => Promise<number> {
  return async () => {
    await prepared.run();
    return prepared.run();
  };
}

function withNotes(results: readonly CaseResult[], ready: readonly Ready[]): CaseResult[] {
  const notes = new Map(ready.map(({ engine, prepared }) => [engine.name, prepared.note]));
  return results.map((result) => {
    const note = notes.get(result.engine);
    return note === undefined ? result : { ...result, note };
  });
}

function toResult(
  name: string,
  engine: string,
  measured: ReadonlyMap<string, Measured>,
  unavailable: ReadonlyMap<string, string>,
): CaseResult {
  const own = measured.get(engine);
  if (own === undefined) {
    const reason = unavailable.get(engine) ?? 'not measured';
    return { name, engine, medianMs: null, runs: 0, ratios: {}, unavailable: reason };
  }
  const medians = new Map([...measured].map(([other, { median: ms }]) => [other, ms]));
  return { name, engine, medianMs: own.median, runs: own.runs, ratios: ratios(engine, medians) };
}
