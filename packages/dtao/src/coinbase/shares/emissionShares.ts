import { DtaoError } from '../../DtaoError.ts';
import { ERAS, type Era } from '../../eras.ts';
import { computeQuantileBar, computeRankBar, GATE_BAR_INTERVAL_BLOCKS, gateShares } from './emissionGate.ts';
import { tierShares } from './emissionTiers.ts';
import { computePriceBurnShares, computePriceRootShares, type PriceRootShareInput } from './priceShares.ts';
import { switchShares } from './subnetEmissions.ts';

/** A subnet as its emission share sees it. */
export interface EmissionShareInput extends PriceRootShareInput {
  /** `SubnetEmissionEnabled`. */
  readonly emissionEnabled: boolean;
}

/** The gate of spec 440 and its parameters. */
export interface EmissionGate {
  /** `EmissionGateBar`, U64F64 bits; 0 before the first. */
  readonly barBits: bigint;
  /** `EmissionGateExponent`, U64F64 bits. */
  readonly exponentBits: bigint;
  /** `EmissionBarQuantile`, U64F64 bits: sets the bar in spec 440, and later where the rank is 0. */
  readonly quantileBits: bigint;
  /** `EmissionBarRank`. */
  readonly rank: number;
}

/** Shares of a block, and the bar they were gated with. */
export interface EmissionShares {
  /** U64F64 bits per subnet, in order. */
  readonly sharesBits: bigint[];
  /** The bar after the block, U64F64 bits. */
  readonly barBits: bigint;
}

/**
 * Share of each subnet in a block's TAO emission, by era from spec 421: by price, burn and root proportion (421-424), by
 * price and burn (425), behind the gate (440), with the emission switches applied, and by tiers of what is left (480).
 *
 * The bar is set every 360 blocks, and at once where there is none.
 *
 * @param era - spec version, from 421; earlier shares need flows or launch terms, see `computeFlowShares` and `computePriceTaoIn`
 * @param subnets - every emitting subnet, in order of netuid
 * @param gate - read from spec 440 on
 * @param block - the block
 * @returns shares and the bar
 * @throws DtaoError before spec 421
 *
 * Source: `pallets/subtensor/src/coinbase/subnet_emissions.rs`.
 */
export function computeEmissionShares(
  era: Era,
  subnets: readonly EmissionShareInput[],
  gate: EmissionGate,
  block: bigint,
): EmissionShares {
  if (era < ERAS.priceRootShares)
    throw new DtaoError(`Spec ${era} shares emission by flow or by launch prices.`, {
      code: 'dtao/unknown-era',
      fix: 'Use computeFlowShares (334 to 419) or computePriceTaoIn (up to 326).',
      values: { era },
    });
  const plain =
    era < ERAS.priceBurnShares ? computePriceRootShares(subnets) : computePriceBurnShares(subnets);
  const { sharesBits, barBits } = applyGate(era, plain, gate, block);
  const switched = switchShares(
    sharesBits,
    subnets.map(({ emissionEnabled }) => emissionEnabled),
  );
  return { sharesBits: era < ERAS.emissionTiers ? switched : tierShares(switched), barBits };
}

function applyGate(era: Era, plain: bigint[], gate: EmissionGate, block: bigint): EmissionShares {
  if (era < ERAS.emissionGate) return { sharesBits: plain, barBits: gate.barBits };
  const isDue = gate.barBits === 0n || block % BigInt(GATE_BAR_INTERVAL_BLOCKS) === 0n;
  const barBits = isDue ? nextBar(era, plain, gate) : gate.barBits;
  return { sharesBits: gateShares(plain, barBits, gate.exponentBits), barBits };
}

function nextBar(era: Era, shares: readonly bigint[], gate: EmissionGate): bigint {
  if (era < ERAS.rankedGate || gate.rank === 0) return computeQuantileBar(shares, gate.quantileBits);
  return computeRankBar(shares, gate.rank);
}
