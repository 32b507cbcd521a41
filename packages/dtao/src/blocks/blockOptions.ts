import {
  arrayOf,
  boolean,
  integer,
  objectOf,
  oneOf,
  optional,
  type Rule,
  u16,
  u64,
} from '@taokit/errors/check';
import { checkSpec, MAINNET_SPEC } from '@taokit/types';
import { DEFAULT_PRICE_HALVING_BLOCKS, MAINNET_MOVING_ALPHA_BITS } from '../coinbase/prices/movingPrice.ts';
import { gateRecord } from '../coinbase/shares/emissionShares.ts';
import { MAINNET_TAO_WEIGHT_U64 } from '../coinbase/shares/rootProportion.ts';
import { MAINNET_OWNER_CUT_U16 } from '../coinbase/split/splitAlphaOut.ts';
import { DtaoError } from '../DtaoError.ts';
import { blockNumber, recordWith, signedBits, unsignedBits } from '../internal/rules.ts';
import type { Proposal } from '../Proposal.ts';
import { balancerWeight } from '../pools/balancer/balancerWeight.ts';
import { DEFAULT_MAX_EPOCHS_PER_BLOCK } from '../schedule/epochSlots.ts';
import type { SimulationParameters } from './SimulatedNetwork.ts';

/** Mainnet's parameters, as its storage had them at spec 475. */
export const MAINNET_SIMULATION_PARAMETERS: SimulationParameters = /* @__PURE__ */ Object.freeze({
  taoWeightU64: MAINNET_TAO_WEIGHT_U64,
  ownerCutU16: MAINNET_OWNER_CUT_U16,
  movingAlphaBits: MAINNET_MOVING_ALPHA_BITS,
  priceHalvingBlocks: DEFAULT_PRICE_HALVING_BLOCKS,
  maxEpochsPerBlock: DEFAULT_MAX_EPOCHS_PER_BLOCK,
});

const emissionParameters = {
  taoWeightU64: u64,
  ownerCutU16: u16,
  movingAlphaBits: signedBits,
  priceHalvingBlocks: u64,
};

/** What the parameters of an emission must be; those of a simulation are more than enough. */
export const emissionParametersRule: Rule = /* @__PURE__ */ recordWith(emissionParameters);

/** What the parameters of a simulation must be. */
export const simulationParametersRule: Rule = /* @__PURE__ */ objectOf({
  ...emissionParameters,
  maxEpochsPerBlock: integer(0, 255),
});

const reserves = { taoReserveRao: u64, alphaReserveRao: u64 };
const balancerPool = /* @__PURE__ */ recordWith({
  ...reserves,
  quoteWeight: balancerWeight,
  taoReservoirRao: optional(u64),
  alphaReservoirRao: optional(u64),
  isUntraded: optional(boolean),
});
const superellipsePool = /* @__PURE__ */ recordWith({
  ...reserves,
  alphaScaleQ32: unsignedBits,
  taoScaleQ32: unsignedBits,
  centerAlphaQ32: unsignedBits,
  centerTaoQ32: unsignedBits,
});

const subnetFields = (pool: Rule) => ({
  netuid: u16,
  pool,
  alphaOutRao: u64,
  movingPriceBits: signedBits,
  firstEmissionBlock: blockNumber,
  emissionEnabled: boolean,
  minerBurnedBits: unsignedBits,
  ownerCutEnabled: boolean,
  isStable: optional(boolean),
});

const epochFields = {
  pending: objectOf({ ownerRao: u64, rootRao: u64, serverRao: u64, validatorRao: u64 }),
  tempo: u16,
  lastEpochBlock: blockNumber,
  pendingEpochBlock: blockNumber,
  blocksSinceLastStep: blockNumber,
  epochConsensus: optional(oneOf('yuma', 'null')),
};

const networkFields = (subnet: Rule) =>
  objectOf({
    block: blockNumber,
    totalIssuanceRao: u64,
    rootTaoRao: u64,
    gate: gateRecord,
    subnets: arrayOf(subnet),
  });

const balancerEmission = /* @__PURE__ */ networkFields(recordWith(subnetFields(balancerPool)));
const superellipseEmission = /* @__PURE__ */ networkFields(recordWith(subnetFields(superellipsePool)));

/** What a network must be whose emission is computed, by its kind of pools. */
export function emissionNetworkRule(proposals: readonly Proposal[]): Rule {
  return proposals.includes('superellipse') ? superellipseEmission : balancerEmission;
}

/** What a network must be that is simulated, by its kind of pools. */
export function simulatedNetworkRule(proposals: readonly Proposal[]): Rule {
  return networkFields(objectOf({ ...subnetFields(poolRule(proposals)), ...epochFields }));
}

function poolRule(proposals: readonly Proposal[]): Rule {
  return proposals.includes('superellipse') ? superellipsePool : balancerPool;
}

/** First spec whose blocks are made here: weighted pools. */
const FIRST_BLOCK_SPEC = 423;

/**
 * Checks that a release's blocks are made here.
 *
 * @param spec - mainnet's when left out
 * @throws DtaoError `dtao/no-such-rule` before spec 423; UnitError for what is no spec
 */
export function checkBlockSpec(spec: number = MAINNET_SPEC): number {
  if (checkSpec(spec) >= FIRST_BLOCK_SPEC) return spec;
  throw new DtaoError(`Blocks of spec ${spec} are not made here; the first is ${FIRST_BLOCK_SPEC}.`, {
    code: 'dtao/no-such-rule',
    fix: 'Pass a spec from 423; runLaunchCoinbase has 233 to 282, runConcentratedCoinbase 283 to 297.',
    values: { spec },
  });
}
