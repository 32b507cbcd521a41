import { expect, test } from 'vitest';
import { firstDifference } from '../../testing/compareEngines.ts';
import { drawEpoch } from '../../testing/drawEpoch.ts';
import type { EpochShape } from '../../testing/EpochShape.ts';
import { loadWasmEngine } from '../index.ts';
import { referenceEngine } from '../reference/referenceEngine.ts';

const wasm = await loadWasmEngine();

const SHAPE: Omit<EpochShape, 'seed'> = {
  n: 48,
  validators: 40,
  yuma3: true,
  liquidAlpha: true,
  commitReveal: false,
  stakes: 'random',
  blocks: 'fresh',
  weightFill: 'full',
  weightValues: 'column',
  weightOrder: 'sorted',
  bondFill: 'full',
  bondValues: 'random',
  bondOrder: 'sorted',
  malformed: false,
};

// Exponents reach half the steepness in hundredths. From 8 on (1600) cells are computed one by one; just below, floors of the
// series are in doubt most often; from 40 on (4000) the chain clamps.
const STEEPNESS = [1, 7, 99, 333, 777, 1_000, 1_234, 1_500, 1_599, 1_600, 1_601, 2_750, 4_001, 32_767];

test.each(STEEPNESS.flatMap((steepness) => [steepness, -steepness]))(
  'liquid alpha of steepness %i: the engines agree in every cell',
  (alphaSigmoidSteepness) => {
    for (let seed = 1; seed <= 4; seed++) {
      const alphas = {
        alphaLow: 10_000 * seed,
        alphaHigh: 65_535 - 5_000 * (seed - 1),
        alphaSigmoidSteepness,
      };
      const input = { ...drawEpoch({ ...SHAPE, seed }), ...alphas, kappa: 32_767, bondsPenalty: 65_535 };
      expect(firstDifference(referenceEngine, wasm, input)).toBeUndefined();
    }
  },
);
