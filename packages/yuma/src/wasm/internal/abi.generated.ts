// Generated from assembly/abi.ts by pnpm wasm:build, do not edit.
import type { EpochInput } from '../../EpochInput.ts';

/** Slots of the kernel's address table: what the host writes, what the chain stores, raw vectors. */
export const INPUT_SLOTS = 18;
export const OUTPUT_SLOTS = 6;
export const RAW_SLOTS = 6;

/** Parameters that are no field of an input. */
export interface DerivedParameters {
  /** Bonds toward a uid registered at this block or later are dropped. */
  readonly bondCutoff: bigint;
  /** What a Null epoch pays to miners where anyone has stake. */
  readonly miningPool: bigint;
  /** What a Null epoch pays by stake. */
  readonly dividendPool: bigint;
  /** What a Null epoch pays to miners where nobody has stake. */
  readonly fallbackPool: bigint;
  /** The owner's uid; n or more when the subnet has none. */
  readonly owner: number;
  /** How many entries of `lastUpdate` the chain has; what stands behind them does not count. */
  readonly lastUpdateCount: number;
  /** How many entries of `permits` the chain has. */
  readonly permitsCount: number;
  /** Total stake in whole rao, one word per uid, instead of two words of I64F64. */
  readonly stakeInRao: boolean;
  /** What enters liquid alpha is `previousConsensus`. */
  readonly looksBack: boolean;
  /** The epoch's consensus becomes `previousConsensus`. */
  readonly storesConsensus: boolean;
  /** Null consensus. */
  readonly nullConsensus: boolean;
}

/** Writes the parameters, which follow the address table. One by one: what sets them all from a list takes longer than a small epoch. */
export function setParameters(
  buffer: ArrayBuffer,
  table: number,
  fields: Pick<EpochInput, 'currentBlock' | 'activityCutoff' | 'minStakeRao' | 'bondsMovingAverage' | 'emissionRao' | 'maxAllowedValidators' | 'kappa' | 'bondsPenalty' | 'alphaLow' | 'alphaHigh' | 'alphaSigmoidSteepness' | 'yuma3' | 'liquidAlpha' | 'commitReveal'>,
  rest: DerivedParameters,
): void {
  const words = new BigUint64Array(buffer, table + 120);
  words[0] = fields.currentBlock;
  words[1] = rest.bondCutoff;
  words[2] = fields.activityCutoff;
  words[3] = fields.minStakeRao;
  words[4] = fields.bondsMovingAverage;
  words[5] = fields.emissionRao;
  words[6] = rest.miningPool;
  words[7] = rest.dividendPool;
  words[8] = rest.fallbackPool;
  const halves = new Uint32Array(buffer, table + 192);
  halves[0] = rest.owner;
  halves[1] = fields.maxAllowedValidators;
  halves[2] = fields.kappa;
  halves[3] = fields.bondsPenalty;
  halves[4] = fields.alphaLow;
  halves[5] = fields.alphaHigh;
  halves[6] = fields.alphaSigmoidSteepness;
  halves[7] = (fields.yuma3 ? 1 : 0) |
    (fields.liquidAlpha ? 2 : 0) |
    (fields.commitReveal ? 4 : 0) |
    (rest.stakeInRao ? 8 : 0) |
    (rest.looksBack ? 16 : 0) |
    (rest.storesConsensus ? 32 : 0) |
    (rest.nullConsensus ? 64 : 0);
  halves[8] = rest.lastUpdateCount;
  halves[9] = rest.permitsCount;
}
