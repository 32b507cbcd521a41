import type { Proposal } from '@taokit/dtao';
import { computeEmissionShares, computePriceTaoIn } from '@taokit/dtao/coinbase';
import { MAINNET_SPEC, RAO_PER_TAO } from '@taokit/types';
import type { KnownNetwork, KnownSubnet } from './mainnetBlock.ts';

/** A rule by which a block's TAO was, is or would be shared. */
export interface ShareRule {
  /** Tells it from others. */
  readonly key: string;
  /** When it held. */
  readonly when: string;
  /** What it says. */
  readonly what: string;
}

/** Every subnet's share under a rule; none where what the rule reads is not stored in the block. */
export interface RuleShares extends ShareRule {
  /** U64F64 bits, in the order of the subnets; `null` where it cannot be computed from this state. */
  readonly sharesBits: readonly bigint[] | null;
}

/**
 * The shares of one network under every rule the chain has had, and one that was proposed. Flows of the past are not in a block's
 * state, so the rule that shared by them is named and not computed.
 *
 * @param network - the network
 */
export function sharesByRule(network: KnownNetwork): readonly RuleShares[] {
  const at = (spec: number, proposals: readonly Proposal[] = []) =>
    computeEmissionShares(
      {
        subnets: network.subnets.map(shareInput),
        // A bar that was stored by a later rule is not that of an earlier one: each sets its own.
        gate: { ...network.gate, barBits: spec === MAINNET_SPEC ? network.gate.barBits : 0n },
        block: BigInt(network.block + 1),
      },
      { spec, proposals },
    ).sharesBits;
  return [
    {
      key: 'price',
      when: 'spec 233 to 333',
      what: 'By moving price',
      sharesBits: launchShares(network.subnets),
    },
    { key: 'flow', when: 'spec 334 to 420', what: 'By TAO flow of users', sharesBits: null },
    { key: 'root', when: 'spec 421 to 424', what: 'By price, burn and root proportion', sharesBits: at(421) },
    { key: 'burn', when: 'spec 425 to 439', what: 'By price and burn', sharesBits: at(425) },
    { key: 'mass', when: 'spec 440', what: 'By price and burn, gate by mass', sharesBits: at(440) },
    {
      key: 'gate',
      when: 'since spec 441',
      what: 'By price and burn, gate at rank 32',
      sharesBits: at(MAINNET_SPEC),
    },
    {
      key: 'tiers',
      when: 'a proposal',
      what: 'Gate, then tiers of 32',
      sharesBits: at(MAINNET_SPEC, ['emissionTiers']),
    },
  ];
}

/** A network in which one subnet is another: what if it burned less, cost more, were switched off. */
export function withSubnet(
  network: KnownNetwork,
  netuid: number,
  change: Partial<Pick<KnownSubnet, 'movingPriceBits' | 'minerBurnedBits' | 'emissionEnabled'>>,
): KnownNetwork {
  const subnets = network.subnets.map((subnet) =>
    subnet.netuid === netuid ? { ...subnet, ...change } : subnet,
  );
  return { ...network, subnets };
}

/**
 * The place of a subnet by share, from 1.
 *
 * @param sharesBits - of all subnets
 * @param at - which of them
 * @returns its place; none without a share
 */
export function rankOf(sharesBits: readonly bigint[], at: number): number | null {
  const own = sharesBits[at]!;
  return own === 0n ? null : 1 + sharesBits.filter((share) => share > own).length;
}

/** Shares from the largest down, added up. */
export function cumulativeShares(sharesBits: readonly bigint[]): readonly bigint[] {
  const sorted = [...sharesBits].sort((a, b) => (a === b ? 0 : a > b ? -1 : 1));
  let sum = 0n;
  return sorted.map((share) => {
    sum += share;
    return sum;
  });
}

function shareInput({ movingPriceBits, minerBurnedBits, rootProportionBits, emissionEnabled }: KnownSubnet) {
  return { movingPriceBits, minerBurnedBits, rootProportionBits, emissionEnabled };
}

/** At launch a subnet is given TAO, not a share: of an emission of one TAO. */
function launchShares(subnets: readonly KnownSubnet[]): readonly bigint[] {
  const prices = subnets.map(({ movingPriceBits }) => movingPriceBits);
  return computePriceTaoIn(RAO_PER_TAO, prices).map((taoInBits) => (taoInBits << 32n) / RAO_PER_TAO);
}
