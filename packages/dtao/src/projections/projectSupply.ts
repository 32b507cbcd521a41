import { bigInteger, integer, objectOf, optional, u64 } from '@taokit/errors/check';
import {
  computeBlockEmission,
  emissionAfterHalvings,
  halvingsPassed,
  MAX_SUPPLY_RAO,
} from '../emission/blockEmission.ts';
import { check } from '../internal/check.ts';
import { maxOf } from '../internal/minMax.ts';
import { blockNumber, unsignedBits } from '../internal/rules.ts';

/** Milliseconds between blocks of the production chain. */
export const BLOCK_TIME_MS = 12_000;

/** Where a supply stands, and how it grows. */
export interface SupplyInput {
  /** Last block made. */
  readonly block: number;
  /** Issuance after it: of TAO, or of one subnet's alpha (pool and outside), rao. */
  readonly issuanceRao: bigint;
  /** How far to look, blocks. */
  readonly blocks: number;
  /** Taken out of issuance per block (recycled), rao; 0 when left out. */
  readonly recycledPerBlockRao?: bigint;
  /**
   * Alpha added to the pool for each alpha emitted, U96F32 bits: 2^32 at full injection, the root proportion from spec
   * 421 on. 0, the default, is TAO: only the emission counts.
   */
  readonly injectionBits?: bigint;
  /** Time of `block`, milliseconds since 1970; 0 when left out. */
  readonly timeMs?: number;
}

/** The supply at one block. */
export interface SupplyPoint {
  /** The block. */
  readonly block: number;
  /** When, at 12 seconds a block, milliseconds since 1970 (since `block` where no time was given). */
  readonly timeMs: number;
  /** Issuance after it, rao. */
  readonly issuanceRao: bigint;
  /** Emission of the next block, rao. */
  readonly emissionRao: bigint;
  /** Halvings passed; `Infinity` where the supply is complete. */
  readonly halvings: number;
}

/** A projected supply. */
export interface SupplyProjection {
  /** The last point before the horizon of each emission rate that starts within it: every halving. */
  readonly halvings: readonly SupplyPoint[];
  /** The supply at the horizon. */
  readonly end: SupplyPoint;
}

const supplyInput = /* @__PURE__ */ objectOf({
  block: blockNumber,
  issuanceRao: bigInteger(0n, MAX_SUPPLY_RAO),
  blocks: blockNumber,
  recycledPerBlockRao: optional(u64),
  injectionBits: optional(unsignedBits),
  timeMs: optional(integer(0, Number.MAX_SAFE_INTEGER)),
});

/**
 * Issuance and halvings to come, exactly as blocks would add up: emission is constant between halvings, so whole stretches
 * are taken at once. A halving counts from the first block whose emission is the lower one.
 *
 * Where as much is recycled as is issued, the supply stays and no halving comes.
 *
 * @param input - issuance, recycling and horizon
 * @throws DtaoError for a wrong argument
 * @returns every halving within the horizon and the end
 *
 * @example
 * ```ts
 * import { projectSupply } from '@taokit/dtao';
 *
 * const { halvings } = projectSupply({ block: 0, issuanceRao: 0n, blocks: 30_000_000 });
 * halvings.map(({ block }) => block); // [10_500_000, 21_000_000]
 * ```
 */
export function projectSupply(input: SupplyInput): SupplyProjection {
  check(input, supplyInput, 'input');
  const last = input.block + input.blocks;
  const halvings: SupplyPoint[] = [];
  let { block, issuanceRao } = input;
  while (block < last && issuanceRao < MAX_SUPPLY_RAO) {
    const k = halvingsPassed(issuanceRao);
    const growth = growthPerBlock(emissionAfterHalvings(k), input);
    if (growth <= 0n) break;
    const toHalving = blocksUntil(issuanceRao, thresholdAfter(k + 1), growth);
    const step = Math.min(toHalving, last - block);
    issuanceRao += growth * BigInt(step);
    block += step;
    if (step === toHalving) halvings.push(pointAt(input, block, issuanceRao));
  }
  return { halvings, end: pointAt(input, last, issuanceRao) };
}

function growthPerBlock(emissionRao: bigint, input: SupplyInput): bigint {
  const injected = (emissionRao * (input.injectionBits ?? 0n)) >> 32n;
  return maxOf(emissionRao + injected - (input.recycledPerBlockRao ?? 0n), 0n);
}

function thresholdAfter(k: number): bigint {
  return MAX_SUPPLY_RAO - (MAX_SUPPLY_RAO >> BigInt(k));
}

function blocksUntil(fromRao: bigint, toRao: bigint, growthRao: bigint): number {
  return Number((toRao - fromRao + growthRao - 1n) / growthRao);
}

function pointAt(input: SupplyInput, block: number, issuanceRao: bigint): SupplyPoint {
  return {
    block,
    timeMs: (input.timeMs ?? 0) + (block - input.block) * BLOCK_TIME_MS,
    issuanceRao,
    emissionRao: computeBlockEmission(issuanceRao),
    halvings: halvingsPassed(issuanceRao),
  };
}
