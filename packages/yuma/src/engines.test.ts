import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryEpoch } from '../testing/arbitraryEpoch.ts';
import { differenceOf } from '../testing/compareEngines.ts';
import { counterexamples } from '../testing/counterexamples.ts';
import { drawEpoch } from '../testing/drawEpoch.ts';
import { loadWasmEngine } from './index.ts';
import { referenceEngine } from './reference/referenceEngine.ts';

const RUNS = 2_000;

describe('engines', () => {
  test(`${RUNS} random epochs: reference and WebAssembly agree in every bit`, async () => {
    const wasm = await loadWasmEngine();
    const agrees = fc.property(arbitraryEpoch({ maxUids: 4_096 }), (shape) => {
      expect(differenceOf(referenceEngine, wasm, shape)).toBeUndefined();
    });
    fc.assert(agrees, { numRuns: RUNS });
  });

  test('20 subnets of 50 to 200 uids whose rows share most columns: the engines agree', async () => {
    const wasm = await loadWasmEngine();
    const large = fc
      .tuple(arbitraryEpoch({ maxUids: 24 }), fc.integer({ min: 50, max: 200 }), fc.boolean())
      .map(([shape, n, isFull]) => ({
        ...shape,
        n,
        validators: n >> 1,
        weightFill: isFull ? ('full' as const) : ('columns' as const),
        bondFill: isFull ? ('full' as const) : ('columns' as const),
      }));
    const agrees = fc.property(large, (shape) => {
      expect(differenceOf(referenceEngine, wasm, shape)).toBeUndefined();
    });
    fc.assert(agrees, { numRuns: 20 });
  });

  test.each(counterexamples)('once a counterexample: %s', async (_, shape) => {
    expect(differenceOf(referenceEngine, await loadWasmEngine(), shape)).toBeUndefined();
  });

  test('neither engine changes its input', async () => {
    const wasm = await loadWasmEngine();
    const untouched = fc.property(arbitraryEpoch({ maxUids: 256 }), (shape) => {
      const input = drawEpoch(shape);
      referenceEngine.runEpoch(input);
      wasm.runEpoch(input);
      expect(input).toStrictEqual(drawEpoch(shape));
    });
    fc.assert(untouched, { numRuns: 200 });
  });
});

describe('arbitraryEpoch', () => {
  test('reaches what it is meant to reach', () => {
    const seen = new Set<string>();
    const note = (name: string, holds: boolean) => holds && seen.add(name);
    const observe = fc.property(arbitraryEpoch({ maxUids: 256 }), (shape) => {
      const input = drawEpoch(shape);
      const { spec, isNull, previous, consensusMode } = shape.newer!;
      const { raw, bonds } = referenceEngine.runEpoch(input, { raw: true, spec });
      const ONE = 1n << 32n;
      note(
        'consensus',
        raw!.consensus.some((value) => value > 0n),
      );
      note(
        'zero consensus',
        shape.n > 2 &&
          raw!.activeStake.some((value) => value > 0n) &&
          raw!.consensus.every((value) => value === 0n),
      );
      note('a consensus of 1', raw!.consensus.includes(ONE));
      note('an incentive of 1', raw!.incentive.includes(ONE));
      note('stored bonds of 65535', bonds.values.includes(65_535));
      note('liquid alpha', input.yuma3 && input.liquidAlpha && raw!.consensus.some((value) => value > 0n));
      note(
        'uids beyond the last',
        input.bonds.uids.some((uid) => uid >= input.n),
      );
      note('no uid', input.n === 0);
      note('Null', isNull && shape.n > 0);
      note(
        'liquid alpha that looks back',
        !isNull &&
          spec >= 446 &&
          input.yuma3 &&
          input.liquidAlpha &&
          consensusMode === 'previous' &&
          previous === 'stored',
      );
    });
    fc.assert(observe, { numRuns: 1_000, seed: 7 });
    expect([...seen].sort()).toEqual([
      'Null',
      'a consensus of 1',
      'an incentive of 1',
      'consensus',
      'liquid alpha',
      'liquid alpha that looks back',
      'no uid',
      'stored bonds of 65535',
      'uids beyond the last',
      'zero consensus',
    ]);
  });
});
