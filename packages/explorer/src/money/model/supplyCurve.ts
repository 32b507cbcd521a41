import { BLOCKS_PER_DAY, projectSupply, type SupplyInput, type SupplyPoint } from '@taokit/dtao';
import { chartAmount } from './figures.ts';

/** Blocks in a year of 365 days. */
export const BLOCKS_PER_YEAR = 365 * BLOCKS_PER_DAY;

/** Points of a curve, first and last included. */
const POINTS = 121;

/** A supply from now on. */
export interface SupplyCurve {
  /** At even distances from now to the horizon, exact. */
  readonly points: readonly SupplyPoint[];
  /** Every halving within it, exact. */
  readonly halvings: readonly SupplyPoint[];
}

/**
 * Supply and halvings to come.
 *
 * @param input - where the supply stands, and how it grows; `blocks` is the horizon
 * @throws DtaoError for a wrong argument
 */
export function supplyCurve(input: SupplyInput): SupplyCurve {
  const steps = [
    ...new Set(Array.from({ length: POINTS }, (_, i) => Math.round((input.blocks * i) / (POINTS - 1)))),
  ];
  return {
    points: steps.map((blocks) => projectSupply({ ...input, blocks }).end),
    halvings: projectSupply(input).halvings,
  };
}

/** A curve as plain numbers for a chart: years from its start, supply in millions of TAO or alpha, emission per block. */
export function supplyValues({ points }: SupplyCurve) {
  const start = points[0]!.block;
  return {
    years: points.map(({ block }) => (block - start) / BLOCKS_PER_YEAR),
    supply: points.map(({ issuanceRao }) => chartAmount(issuanceRao) / 1e6),
    emission: points.map(({ emissionRao }) => chartAmount(emissionRao)),
  };
}
