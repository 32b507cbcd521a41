import type { EpochInput } from '@taokit/yuma';
import { type StoredPair, sparseRowsFromPairs } from '@taokit/yuma/inputs';
import { splitmix64 } from '../splitmix64.ts';

/** The `params` of an epoch-prng vector. */
export interface PrngParams {
  readonly n: number;
  readonly validators: number;
  readonly density_percent: number;
  readonly bonds_penalty: number;
  readonly yuma3: boolean;
  readonly liquid_alpha: boolean;
  readonly alpha_sigmoid_steepness: number;
}

/** Draws an epoch's input as the README of the vectors says: the order of draws is part of the rule. */
export function prngEpochInput(seed: bigint, params: PrngParams): EpochInput {
  const next = splitmix64(seed);
  const { n, validators } = params;
  const uids = Array.from({ length: n }, (_, uid) => uid);
  const totalStake = uids.map((uid) =>
    uid < validators ? 1_000_000_000_000n + (next() % 9_000_000_000_000_000n) : next() % 1_000_000_000n,
  );
  const blocks = uids.map(() => drawBlocks(next));
  const columns = uids.map(() => drawColumn(next, params.density_percent));
  const weights = drawRows(next, params, columns, (base, x) => {
    const value = (3n * base + (x >> 48n)) >> 2n;
    return value > 1n ? value : 1n;
  });
  const bonds = drawRows(next, params, columns, (_, x) => x >> 48n);
  return {
    ...constants(params),
    totalStake: { unit: 'rao', values: BigUint64Array.from(totalStake) },
    lastUpdate: BigUint64Array.from(blocks, ({ lastUpdate }) => lastUpdate),
    blockAtRegistration: BigUint64Array.from(blocks, ({ registered }) => registered),
    validatorPermits: Uint8Array.from(uids, (uid) => Number(uid < validators)),
    weights,
    bonds,
  };
}

function drawBlocks(next: () => bigint) {
  const a = next();
  const b = next();
  return {
    lastUpdate: a % 50n === 0n ? 100n : 9000n + ((a >> 32n) % 1000n),
    registered: b % 40n === 0n ? 9000n + ((b >> 32n) % 1000n) : (b >> 32n) % 9000n,
  };
}

interface Column {
  readonly base: bigint;
  readonly live: boolean;
}

function drawColumn(next: () => bigint, density: number): Column {
  const x = next();
  return { base: x >> 48n, live: x % 100n < BigInt(density) };
}

function drawRows(
  next: () => bigint,
  { n, validators, density_percent }: PrngParams,
  columns: readonly Column[],
  cellValue: (base: bigint, x: bigint) => bigint,
): EpochInput['weights'] {
  const rows = Array.from({ length: n }, (_, uid): StoredPair[] => {
    if (uid >= validators) return [];
    // One draw per cell, whether or not it is kept.
    const draws = columns.map(({ base, live }, j) => ({ base, live, j, x: next() }));
    return draws
      .filter(({ live, x }) => live && (density_percent >= 100 || x % 32n !== 0n))
      .map(({ base, j, x }) => [j, Number(cellValue(base, x))]);
  });
  return sparseRowsFromPairs(rows);
}

function constants(params: PrngParams) {
  return {
    n: params.n,
    currentBlock: 10_000n,
    tempo: 360,
    lastMechanismStepBlock: 9_640n,
    activityCutoff: 5_000n,
    minStakeRao: 1_000_000_000_000n,
    bondsMovingAverage: 900_000n,
    emissionRao: 147_600_000_000n,
    ownerUid: null,
    maxAllowedValidators: params.validators,
    commitReveal: false,
    commitBlocks: new BigUint64Array(0),
    kappa: 32_767,
    bondsPenalty: params.bonds_penalty,
    alphaLow: 45_875,
    alphaHigh: 58_982,
    alphaSigmoidSteepness: params.alpha_sigmoid_steepness,
    yuma3: params.yuma3,
    liquidAlpha: params.liquid_alpha,
  } satisfies Partial<EpochInput>;
}
