import { arrayOf, boolean, objectOf, optional, type Rule, u16, u64 } from '@taokit/errors/check';
import { bySpec, checkSpec, MAINNET_SPEC } from '@taokit/types';
import { DtaoError } from '../../DtaoError.ts';
import { check } from '../../internal/check.ts';
import { recordWith, signedBits, specVersion, unsignedBits } from '../../internal/rules.ts';
import type { Proposal } from '../../Proposal.ts';
import { type ProposalOptions, proposalList } from '../../spec/proposals.ts';
import type { SpecOptions } from '../../spec/SpecOptions.ts';
import {
  computeQuantileBarUnchecked,
  computeRankBarUnchecked,
  DEFAULT_BAR_RANK,
  DEFAULT_GATE_EXPONENT_BITS,
  GATE_BAR_INTERVAL_BLOCKS,
  gateSharesUnchecked,
  MAINNET_BAR_QUANTILE_BITS,
} from './emissionGate.ts';
import { tierSharesUnchecked } from './emissionTiers.ts';
import {
  computePriceBurnSharesUnchecked,
  computePriceRootShares,
  type PriceRootShareInput,
  type PriceShareInput,
} from './priceShares.ts';
import { switchSharesUnchecked } from './subnetEmissions.ts';

/** A subnet as its emission share sees it. */
export interface EmissionShareInput extends PriceShareInput {
  /** See `computeRootProportion`, U96F32 bits. Read in spec 421 to 424. */
  readonly rootProportionBits?: bigint;
  /** `SubnetEmissionEnabled`; on where nothing is stored. */
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

/** The gate's parameters on mainnet at spec 475, without the bar, which moves. */
export const MAINNET_GATE: Omit<EmissionGate, 'barBits'> = /* @__PURE__ */ Object.freeze({
  exponentBits: DEFAULT_GATE_EXPONENT_BITS,
  quantileBits: MAINNET_BAR_QUANTILE_BITS,
  rank: DEFAULT_BAR_RANK,
});

/** What the shares of a block are computed from. */
export interface EmissionSharesInput {
  /** Every subnet that is emitted to, in order of netuid. */
  readonly subnets: readonly EmissionShareInput[];
  /** Read from spec 440 on. */
  readonly gate: EmissionGate;
  /** The block. */
  readonly block: bigint;
}

/** Shares of a block, and the bar they were gated with. */
export interface EmissionShares {
  /** U64F64 bits per subnet, in order. */
  readonly sharesBits: bigint[];
  /** The bar after the block, U64F64 bits. */
  readonly barBits: bigint;
}

/** Whose rules the shares of a block follow. */
export type EmissionShareOptions = SpecOptions & ProposalOptions;

/** What a gate must be. */
export const gateRecord: Rule = /* @__PURE__ */ objectOf({
  barBits: unsignedBits,
  exponentBits: unsignedBits,
  quantileBits: unsignedBits,
  rank: u16,
});

const emissionSharesInput = /* @__PURE__ */ objectOf({
  subnets: arrayOf(
    recordWith({
      movingPriceBits: signedBits,
      minerBurnedBits: unsignedBits,
      rootProportionBits: optional(unsignedBits),
      emissionEnabled: boolean,
    }),
  ),
  gate: gateRecord,
  block: u64,
});
const shareOptions = /* @__PURE__ */ objectOf({ spec: specVersion, proposals: proposalList });

type PlainRule = (subnets: readonly EmissionShareInput[]) => bigint[];

/** Shares before the gate, by the first spec. */
export const plainShareRules: Readonly<Record<number, PlainRule>> = {
  // Checks that each has a root proportion.
  421: (subnets) => computePriceRootShares(subnets as readonly PriceRootShareInput[]),
  425: computePriceBurnSharesUnchecked,
};

type GateRule = (plain: bigint[], gate: EmissionGate, block: bigint) => EmissionShares;

/** The gate by the first spec. */
export const emissionGateRules: Readonly<Record<number, GateRule>> = {
  421: (sharesBits, { barBits }) => ({ sharesBits, barBits }),
  440: (plain, gate, block) => gated(plain, gate, block, barByMass),
  441: (plain, gate, block) => gated(plain, gate, block, gate.rank === 0 ? barByMass : barByRank),
};

const plainRule = /* @__PURE__ */ bySpec(plainShareRules);
const gateRule = /* @__PURE__ */ bySpec(emissionGateRules);

/**
 * Share of each subnet in a block's TAO emission, from spec 421: by price, burn and root proportion (421-424), by price and
 * burn (425), behind the gate (440), with the emission switches applied; with the proposal `emissionTiers`, by tiers of what
 * is left.
 *
 * The bar is set in blocks that are multiples of 360, and at once where there is none, on the shares before the gate: those
 * of switched-off subnets count. The block that sets it is gated with it.
 *
 * Source: `pallets/subtensor/src/coinbase/subnet_emissions.rs`.
 *
 * @param input - subnets, gate and block
 * @param options - whose rules, from spec 421; earlier shares need flows or launch terms
 * @returns shares and the bar
 * @throws DtaoError for a wrong argument, and `dtao/no-such-rule` before spec 421
 */
export function computeEmissionShares(
  input: EmissionSharesInput,
  options: EmissionShareOptions = {},
): EmissionShares {
  check(options, shareOptions, 'options');
  check(input, emissionSharesInput, 'input');
  return emissionSharesAt(checkShareSpec(options.spec), options.proposals ?? [])(input);
}

/**
 * {@link computeEmissionShares} of a release and of what was checked before.
 *
 * @param spec - from 421
 * @param proposals - rules on top
 */
export function emissionSharesAt(
  spec: number,
  proposals: readonly Proposal[],
): (input: EmissionSharesInput) => EmissionShares {
  const plainShares = plainRule(spec);
  const applyGate = gateRule(spec);
  const finish = proposals.includes('emissionTiers') ? tierSharesUnchecked : (shares: bigint[]) => shares;
  return ({ subnets, gate, block }) => {
    const { sharesBits, barBits } = applyGate(plainShares(subnets), gate, block);
    const switches = subnets.map(({ emissionEnabled }) => emissionEnabled);
    return { sharesBits: finish(switchSharesUnchecked(sharesBits, switches)), barBits };
  };
}

type BarRule = (plain: readonly bigint[], gate: EmissionGate) => bigint;

const barByMass: BarRule = (plain, gate) => computeQuantileBarUnchecked(plain, gate.quantileBits);
const barByRank: BarRule = (plain, gate) => computeRankBarUnchecked(plain, gate.rank);

function gated(plain: bigint[], gate: EmissionGate, block: bigint, nextBar: BarRule): EmissionShares {
  const isDue = gate.barBits === 0n || block % BigInt(GATE_BAR_INTERVAL_BLOCKS) === 0n;
  // A bar of 0 is none: the chain then keeps the one it has.
  const barBits = (isDue && nextBar(plain, gate)) || gate.barBits;
  return { sharesBits: gateSharesUnchecked(plain, barBits, gate.exponentBits), barBits };
}

/**
 * Checks that a release shares emission by price and burn.
 *
 * @param spec - mainnet's when left out
 * @throws DtaoError `dtao/no-such-rule` before spec 421; UnitError for what is no spec
 */
export function checkShareSpec(spec: number = MAINNET_SPEC): number {
  if (checkSpec(spec) >= 421) return spec;
  throw new DtaoError(`spec ${spec} shares emission by flow or by launch prices.`, {
    code: 'dtao/no-such-rule',
    fix: 'Use computeFlowShares (334 to 420) or computePriceTaoIn (up to 333).',
    values: { spec },
  });
}
