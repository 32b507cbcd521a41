import { ERAS } from '@taokit/dtao';
import {
  computeEmissionShares,
  computeFlowShares,
  computeNetFlows,
  computePriceTaoIn,
  DEFAULT_BAR_QUANTILE_BITS,
  DEFAULT_BAR_RANK,
  DEFAULT_GATE_EXPONENT_BITS,
} from '@taokit/dtao/coinbase';
import { RAO } from '../launch/launchBlocks.ts';
import type { ExampleSubnet } from './exampleNetwork.ts';

/** The shares of all subnets under the rule of one release. */
export interface EraShares {
  /** First spec version with the rule. */
  readonly era: number;
  /** The rule. */
  readonly rule: string;
  /** U64F64 bits, in order of the subnets. */
  readonly sharesBits: readonly bigint[];
}

const FLOW_PARAMETERS = { cutoffBits: 0n, exponentBits: 1n << 64n };
const GATE = {
  barBits: 0n,
  exponentBits: DEFAULT_GATE_EXPONENT_BITS,
  quantileBits: DEFAULT_BAR_QUANTILE_BITS,
  rank: DEFAULT_BAR_RANK,
};
const BLOCK = 360n;

/** Shares of one network under every rule the chain has had. */
export function sharesByEra(subnets: readonly ExampleSubnet[]): readonly EraShares[] {
  const from = (era: number) => computeEmissionShares(era, subnets, GATE, BLOCK).sharesBits;
  const users = subnets.map(({ userBits }) => userBits);
  const row = (era: number, rule: string, sharesBits: readonly bigint[]): EraShares => ({
    era,
    rule,
    sharesBits,
  });
  return [
    row(ERAS.launch, 'moving price', launchShares(subnets)),
    row(ERAS.zeroFlowStart, 'user flow', computeFlowShares(users, FLOW_PARAMETERS)),
    row(ERAS.netFlow, 'net flow', computeFlowShares(computeNetFlows(subnets), FLOW_PARAMETERS)),
    row(ERAS.priceRootShares, 'price, burn, root proportion', from(ERAS.priceRootShares)),
    row(ERAS.priceBurnShares, 'price, burn', from(ERAS.priceBurnShares)),
    row(ERAS.rankedGate, 'gate at rank 32', from(ERAS.rankedGate)),
    row(ERAS.emissionTiers, 'tiers 75 / 25', from(ERAS.emissionTiers)),
  ];
}

/** At launch a subnet is given TAO, not a share: of an emission of one TAO. */
function launchShares(subnets: readonly ExampleSubnet[]): readonly bigint[] {
  const prices = subnets.map(({ movingPriceBits }) => movingPriceBits);
  return computePriceTaoIn(RAO, prices).map((taoInBits) => (taoInBits << 32n) / RAO);
}
