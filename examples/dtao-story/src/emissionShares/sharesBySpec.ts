import type { Proposal } from '@taokit/dtao';
import {
  computeEmissionShares,
  computeFlowShares,
  computeNetFlows,
  computePriceTaoIn,
  MAINNET_GATE,
} from '@taokit/dtao/coinbase';
import { RAO } from '../launch/launchBlocks.ts';
import type { ExampleSubnet } from './exampleNetwork.ts';

/** The shares of all subnets under one rule. */
export interface RuleShares {
  /** First spec version with the rule; `undefined` for a proposal, which is in no release. */
  readonly spec: number | undefined;
  /** The rule. */
  readonly rule: string;
  /** U64F64 bits, in order of the subnets. */
  readonly sharesBits: readonly bigint[];
}

const FLOW_PARAMETERS = { cutoffBits: 0n, exponentBits: 1n << 64n };
const GATE = { ...MAINNET_GATE, barBits: 0n };
const BLOCK = 360n;

/** Shares of one network under every rule the chain has had, and under the proposal of tiers. */
export function sharesBySpec(subnets: readonly ExampleSubnet[]): readonly RuleShares[] {
  const at = (spec: number, proposals: readonly Proposal[] = []) =>
    computeEmissionShares(
      { subnets: subnets.map(toShareInput), gate: GATE, block: BLOCK },
      { spec, proposals },
    ).sharesBits;
  const users = subnets.map(({ userBits }) => userBits);
  const row = (spec: number | undefined, rule: string, sharesBits: readonly bigint[]): RuleShares => ({
    spec,
    rule,
    sharesBits,
  });
  return [
    row(233, 'moving price', launchShares(subnets)),
    row(348, 'user flow', computeFlowShares(users, FLOW_PARAMETERS)),
    row(411, 'net flow', computeFlowShares(computeNetFlows(subnets), FLOW_PARAMETERS)),
    row(421, 'price, burn, root proportion', at(421)),
    row(425, 'price, burn', at(425)),
    row(441, 'gate at rank 32', at(441)),
    row(undefined, 'tiers 75 / 25', at(475, ['emissionTiers'])),
  ];
}

function toShareInput(subnet: ExampleSubnet) {
  const { movingPriceBits, minerBurnedBits, rootProportionBits, emissionEnabled } = subnet;
  return { movingPriceBits, minerBurnedBits, rootProportionBits, emissionEnabled };
}

/** At launch a subnet is given TAO, not a share: of an emission of one TAO. */
function launchShares(subnets: readonly ExampleSubnet[]): readonly bigint[] {
  const prices = subnets.map(({ movingPriceBits }) => movingPriceBits);
  return computePriceTaoIn(RAO, prices).map((taoInBits) => (taoInBits << 32n) / RAO);
}
