import type { EpochInput } from '../src/EpochInput.ts';
import type { SparseRows } from '../src/SparseRows.ts';

/** A subnet drawn from a seed, for tests: every validator weighs every uid and holds bonds in most. */
export function testInput(options: { n: number; validators: number; seed?: number }): EpochInput {
  const { n, validators, seed = 1 } = options;
  const draw = generator(seed);
  return {
    n,
    currentBlock: 10_000n,
    tempo: 360,
    lastMechanismStepBlock: 9_640n,
    activityCutoff: 5_000n,
    minStakeRao: 0n,
    bondsMovingAverage: 900_000n,
    emissionRao: 147_600_000_000n,
    lastUpdate: new BigUint64Array(n).fill(9_900n),
    blockAtRegistration: BigUint64Array.from({ length: n }, () => BigInt(draw() % 9_700)),
    totalStake: {
      unit: 'rao',
      values: BigUint64Array.from({ length: n }, (_, i) => (i < validators ? BigInt(draw()) << 20n : 0n)),
    },
    ownerUid: null,
    validatorPermits: Uint8Array.from({ length: n }, (_, i) => Number(i < validators)),
    maxAllowedValidators: validators,
    weights: drawRows(n, validators, () => 1 + (draw() % 65_535)),
    bonds: drawRows(n, validators, () => (draw() % 4 === 0 ? 0 : draw() % 65_536)),
    commitReveal: false,
    commitBlocks: new BigUint64Array(0),
    kappa: 32_767,
    bondsPenalty: 65_535,
    alphaLow: 45_875,
    alphaHigh: 58_982,
    alphaSigmoidSteepness: 1_000,
    yuma3: false,
    liquidAlpha: false,
  };
}

function drawRows(n: number, validators: number, value: () => number): SparseRows {
  const entries = validators * n;
  return {
    rowOffsets: Uint32Array.from({ length: n + 1 }, (_, i) => Math.min(i, validators) * n),
    uids: Uint16Array.from({ length: entries }, (_, k) => k % n),
    values: Uint16Array.from({ length: entries }, value),
  };
}

/** xorshift32. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
