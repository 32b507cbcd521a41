import type { EpochInput, SparseRows } from '@taokit/yuma';
import { type Splitmix64, splitmix64 } from './splitmix64.ts';

/** What a generated epoch is made of; `vectors/yuma/README.md` describes the generator. */
export interface PrngEpochParams {
  readonly seed: bigint;
  readonly n: number;
  readonly validators: number;
  /** Share of columns that get weight. */
  readonly densityPercent: number;
  readonly yuma3: boolean;
  readonly liquidAlpha: boolean;
  readonly bondsPenalty: number;
  readonly alphaSigmoidSteepness: number;
}

/** Makes the input of an `epoch-prng` vector, the same bytes everywhere. */
export function prngEpochInput(params: PrngEpochParams): EpochInput {
  const { n, validators } = params;
  const draw = splitmix64(params.seed);
  const totalStake = drawStake(draw, n, validators);
  const { lastUpdate, blockAtRegistration } = drawBlocks(draw, n);
  const columns = drawColumns(draw, params);
  const weights = drawRows(draw, params, columns.live, (uid, x) =>
    Math.max(1, (3 * columns.base[uid]! + x) >> 2),
  );
  const bonds = drawRows(draw, params, columns.live, (_, x) => x);
  return {
    n,
    ...CONSTANTS,
    lastUpdate,
    blockAtRegistration,
    totalStake: { unit: 'rao', values: totalStake },
    validatorPermits: Uint8Array.from({ length: n }, (_, uid) => Number(uid < validators)),
    maxAllowedValidators: validators,
    weights,
    bonds,
    bondsPenalty: params.bondsPenalty,
    alphaSigmoidSteepness: params.alphaSigmoidSteepness,
    yuma3: params.yuma3,
    liquidAlpha: params.liquidAlpha,
  };
}

const CONSTANTS = {
  currentBlock: 10_000n,
  tempo: 360,
  lastMechanismStepBlock: 9_640n,
  activityCutoff: 5_000n,
  minStakeRao: 1_000_000_000_000n,
  bondsMovingAverage: 900_000n,
  emissionRao: 147_600_000_000n,
  ownerUid: null,
  commitReveal: false,
  commitBlocks: new BigUint64Array(0),
  kappa: 32_767,
  alphaLow: 45_875,
  alphaHigh: 58_982,
} as const;

const wide = ({ high, low }: Splitmix64) => (BigInt(high) << 32n) | BigInt(low);
/** `x % divisor` for a divisor below 2^20. */
const modulo = ({ high, low }: Splitmix64, divisor: number) => ((high % divisor) * 2 ** 32 + low) % divisor;
/** `x >> 48`. */
const top16 = ({ high }: Splitmix64) => high >>> 16;

function drawStake(draw: Splitmix64, n: number, validators: number): BigUint64Array {
  const stake = new BigUint64Array(n);
  for (let uid = 0; uid < n; uid++) {
    draw.next();
    const x = wide(draw);
    stake[uid] = uid < validators ? 1_000_000_000_000n + (x % 9_000_000_000_000_000n) : x % 1_000_000_000n;
  }
  return stake;
}

function drawBlocks(draw: Splitmix64, n: number) {
  const lastUpdate = new BigUint64Array(n);
  const blockAtRegistration = new BigUint64Array(n);
  for (let uid = 0; uid < n; uid++) {
    draw.next();
    lastUpdate[uid] = modulo(draw, 50) === 0 ? 100n : BigInt(9000 + (draw.high % 1000));
    draw.next();
    blockAtRegistration[uid] =
      modulo(draw, 40) === 0 ? BigInt(9000 + (draw.high % 1000)) : BigInt(draw.high % 9000);
  }
  return { lastUpdate, blockAtRegistration };
}

function drawColumns(draw: Splitmix64, { n, densityPercent }: PrngEpochParams) {
  const base = new Uint16Array(n);
  const live = new Uint8Array(n);
  for (let uid = 0; uid < n; uid++) {
    draw.next();
    base[uid] = top16(draw);
    live[uid] = Number(modulo(draw, 100) < densityPercent);
  }
  return { base, live };
}

/** One draw per cell of the validators' rows, kept or not. */
function drawRows(
  draw: Splitmix64,
  { n, validators, densityPercent }: PrngEpochParams,
  live: Uint8Array,
  toValue: (uid: number, x: number) => number,
): SparseRows {
  const uids: number[] = [];
  const values: number[] = [];
  const rowOffsets = new Uint32Array(n + 1);
  for (let row = 0; row < n; row++) {
    for (let uid = 0; uid < n && row < validators; uid++) {
      draw.next();
      if (live[uid] !== 1 || (densityPercent < 100 && draw.low % 32 === 0)) continue;
      uids.push(uid);
      values.push(toValue(uid, top16(draw)));
    }
    rowOffsets[row + 1] = uids.length;
  }
  return { rowOffsets, uids: Uint16Array.from(uids), values: Uint16Array.from(values) };
}
