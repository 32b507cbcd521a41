import { describe, expect, test } from 'vitest';
import { type BenchEngine, EngineUnavailable } from './BenchCase.ts';
import { measureCase } from './measureCase.ts';

function engine(name: string, digest: string, ms: number): BenchEngine {
  return { name, prepare: () => ({ digest: () => digest, run: () => ms }) };
}

describe('measureCase', () => {
  test('medians, true run counts and ratios, in the order of the engines', async () => {
    const results = await measureCase(
      { name: 'x', engines: [engine('a', 'same', 2), engine('b', 'same', 4)] },
      7,
    );
    expect(results).toEqual([
      { name: 'x', engine: 'a', medianMs: 2, runs: 7, ratios: { b: 0.5 } },
      { name: 'x', engine: 'b', medianMs: 4, runs: 7, ratios: { a: 2 } },
    ]);
  });
  test('a very slow engine is measured once and says so', async () => {
    const results = await measureCase({ name: 'x', engines: [engine('a', 'same', 40_000)] }, 20);
    expect(results[0]).toMatchObject({ medianMs: 40_000, runs: 1 });
  });
  test('a run that says so is the only one, however fast it is', async () => {
    for (const runs of [20, 1]) {
      let ran = 0;
      const run = () => ++ran;
      const once = { name: 'a', prepare: () => ({ digest: () => 'same', runsOnce: true, run }) };
      expect(await measureCase({ name: 'x', engines: [once] }, runs)).toMatchObject([
        { medianMs: 1, runs: 1 },
      ]);
      expect(ran).toBe(1);
    }
  });
  test('engines that disagree are an error that names them', async () => {
    const engines = [engine('a', 'one', 1), engine('b', 'two', 1), engine('c', 'one', 1)];
    await expect(measureCase({ name: 'x', engines }, 1)).rejects.toThrow(
      'x: engines disagree: a,c against b',
    );
  });
  test('an engine that cannot run keeps its line, with the reason', async () => {
    const missing: BenchEngine = {
      name: 'b',
      prepare: () => {
        throw new EngineUnavailable('no cargo');
      },
    };
    const results = await measureCase({ name: 'x', engines: [engine('a', 'same', 2), missing] }, 3);
    expect(results[1]).toEqual({
      name: 'x',
      engine: 'b',
      medianMs: null,
      runs: 0,
      ratios: {},
      unavailable: 'no cargo',
    });
    expect(results[0]?.ratios).toEqual({});
  });
  test('what an engine notes when it is ready stands in its result, and only there', async () => {
    const noting: BenchEngine = {
      name: 'b',
      prepare: () => ({ note: 'built by cargo', digest: () => 'same', run: () => 1_200 }),
    };
    const results = await measureCase({ name: 'x', engines: [engine('a', 'same', 600), noting] }, 7);
    expect(results).toEqual([
      { name: 'x', engine: 'a', medianMs: 600, runs: 7, ratios: { b: 0.5 } },
      { name: 'x', engine: 'b', medianMs: 1_200, runs: 7, ratios: { a: 2 }, note: 'built by cargo' },
    ]);
  });
  test('whatever happens, what was prepared is closed', async () => {
    let closed = 0;
    const closing = (name: string, digest: string): BenchEngine => ({
      name,
      prepare: () => ({ digest: () => digest, run: () => 1, close: () => void closed++ }),
    });
    await measureCase({ name: 'x', engines: [closing('a', '1'), closing('b', '2')] }, 1).catch(
      () => undefined,
    );
    expect(closed).toBe(2);
  });
});
