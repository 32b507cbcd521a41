import { describe, expect, test, vi } from 'vitest';
import { testInput } from '../../testing/testInput.ts';
import type { EpochEngine } from '../EpochEngine.ts';
import { referenceEngine } from '../reference/referenceEngine.ts';
import { loadWasmEngine } from './loadWasmEngine.ts';

const engine: EpochEngine = await loadWasmEngine();

function expectSame(input: ReturnType<typeof testInput>): void {
  expect(engine.runEpoch(input, { raw: true })).toEqual(referenceEngine.runEpoch(input, { raw: true }));
}

describe('loadWasmEngine', () => {
  test('behaviour: later calls return the same engine', async () => {
    expect(await loadWasmEngine()).toBe(engine);
    expect(engine.name).toBe('wasm');
  });

  test('behaviour: sizes may follow each other in any order', () => {
    for (const n of [3, 40, 1, 0, 130, 2, 64]) expectSame(testInput({ n, validators: Math.ceil(n / 3) }));
  });

  test('behaviour: what an input leaves out is not what the last one said', () => {
    const input = { ...testInput({ n: 9, validators: 3 }), yuma3: true, liquidAlpha: true };
    const previousConsensus = new Uint16Array(9).fill(1_000);
    expectSame({ ...input, consensusMode: 'previous', previousConsensus, lastYumaStepBlock: 0n });
    expectSame({ ...input, bondsPenalty: 7, previousConsensus });
    expectSame({
      ...input,
      epochConsensus: 'null',
      nullPools: { miningRao: 1n, dividendRao: 2n, fallbackRao: 3n },
    });
    expectSame({ ...input, epochConsensus: 'null' });
    expectSame(input);
  });

  test('behaviour: an epoch that took much memory leaves a kernel behind that is not kept', () => {
    const small = testInput({ n: 200, validators: 20 });
    engine.runEpoch(testInput({ n: 2_500, validators: 1_200 }));
    const grow = vi.spyOn(WebAssembly.Memory.prototype, 'grow');
    engine.runEpoch(small);
    // A kernel that has grown would have had the room.
    expect(grow).toHaveBeenCalled();
    grow.mockClear();
    engine.runEpoch(small);
    expect(grow).not.toHaveBeenCalled();
    grow.mockRestore();
  });

  test('behaviour: every mode and every kind of penalty', () => {
    for (const yuma3 of [false, true])
      for (const liquidAlpha of [false, true])
        for (const bondsPenalty of [0, 1, 40_000, 65_535])
          expectSame({ ...testInput({ n: 23, validators: 7 }), yuma3, liquidAlpha, bondsPenalty });
  });

  test('behaviour: weights, clipped weights and bonds of exactly 1.0', () => {
    const input = testInput({ n: 6, validators: 4 });
    const toOne = {
      rowOffsets: Uint32Array.of(0, 1, 2, 3, 4, 4, 4),
      uids: Uint16Array.of(5, 5, 5, 4),
      values: new Uint16Array(4).fill(65_535),
    };
    for (const yuma3 of [false, true])
      for (const liquidAlpha of [false, true])
        for (const bondsPenalty of [0, 30_000, 65_535])
          expectSame({ ...input, weights: toOne, bonds: toOne, yuma3, liquidAlpha, bondsPenalty });
  });

  test('behaviour: a lone validator, whose stake is 1.0', () => {
    expectSame(testInput({ n: 5, validators: 1 }));
  });

  test('behaviour: majorities from none to all', () => {
    for (const kappa of [0, 1, 32_767, 65_534, 65_535])
      expectSame({ ...testInput({ n: 17, validators: 6 }), kappa });
  });

  test('behaviour: results stay what they were when the engine computes on', () => {
    const first = engine.runEpoch(testInput({ n: 30, validators: 10 }), { raw: true });
    const copy = structuredClone(first);
    engine.runEpoch(testInput({ n: 31, validators: 9, seed: 2 }));
    expect(first).toEqual(copy);
  });

  test('rejects: a bad input before anything is computed', () => {
    const input = testInput({ n: 4, validators: 2 });
    expect(() => engine.runEpoch({ ...input, kappa: 70_000 })).toThrow(/kappa/);
  });
});
