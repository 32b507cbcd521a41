import {
  computeNetworkEmission,
  type EmissionNetwork,
  type EmissionParameters,
  type EmissionSubnet,
  type NetworkEmission,
} from '@taokit/dtao/blocks';
import { computePriceBurnShares, computePriceShares, gateShares } from '@taokit/dtao/coinbase';
import type { BalancerPool } from '@taokit/dtao/pools';
import type { PinnedView } from '@taokit/rpc';
import type { SubnetFacts } from './readSubnetFacts.ts';

/** Shares of a subnet in the TAO of the next block, from its price to what it receives; U64F64 bits each. */
export interface ShareLadder {
  /** By moving price alone. */
  readonly byPriceBits: bigint;
  /** After what goes to the owner's keys is taken off. */
  readonly afterBurnBits: bigint;
  /** Behind the gate. */
  readonly afterGateBits: bigint;
  /** After switched-off subnets are left out: what it receives. */
  readonly receivedBits: bigint;
}

/** What the next block emits. */
export interface EmissionView {
  /** What the rules computed. */
  readonly emission: NetworkEmission<BalancerPool>;
  /** By netuid, of those that are emitted to. */
  readonly ladders: ReadonlyMap<number, ShareLadder>;
  /** What the rules read. */
  readonly network: EmissionNetwork<BalancerPool>;
}

/** The first spec whose shares go the way of {@link ShareLadder}. */
const FIRST_SPEC = 441;

/**
 * What the next block emits to every subnet, computed by the chain's own rules on the state of one block.
 *
 * @param view - the state
 * @param subnets - every subnet but root, at the same block; those that are not emitted to are found out
 * @returns nothing on a runtime whose shares go another way
 */
export async function readEmission(
  view: PinnedView,
  subnets: readonly SubnetFacts[],
): Promise<EmissionView | undefined> {
  if (view.specVersion < FIRST_SPEC) return undefined;
  const [network, parameters] = await Promise.all([readEmissionNetwork(view, subnets), readParameters(view)]);
  const emission = computeNetworkEmission(network, { spec: view.specVersion, parameters });
  return { emission, network, ladders: laddersOf(network, emission) };
}

/** The steps from price to what is received, subnet by subnet. */
function laddersOf(
  network: EmissionNetwork<BalancerPool>,
  { barBits, subnets }: Pick<NetworkEmission<BalancerPool>, 'barBits' | 'subnets'>,
): ReadonlyMap<number, ShareLadder> {
  const byPrice = computePriceShares(network.subnets.map(({ movingPriceBits }) => movingPriceBits));
  const afterBurn = computePriceBurnShares(network.subnets);
  const afterGate = gateShares(afterBurn, barBits, network.gate.exponentBits);
  return new Map(
    subnets.map(({ netuid, shareBits }, index) => [
      netuid,
      {
        byPriceBits: byPrice[index]!,
        afterBurnBits: afterBurn[index]!,
        afterGateBits: afterGate[index]!,
        receivedBits: shareBits,
      },
    ]),
  );
}

async function readEmissionNetwork(
  view: PinnedView,
  all: readonly SubnetFacts[],
): Promise<EmissionNetwork<BalancerPool>> {
  const [issued, root, bar, exponent, quantile, rank] = await view.queryMany([
    ['SubtensorModule', 'TotalIssuance'],
    ['SubtensorModule', 'SubnetTAO', 0],
    ['SubtensorModule', 'EmissionGateBar'],
    ['SubtensorModule', 'EmissionGateExponent'],
    ['SubtensorModule', 'EmissionBarQuantile'],
    ['SubtensorModule', 'EmissionBarRank'],
  ]);
  const subnets = await Promise.all(
    all.filter(({ stopped }) => stopped === undefined).map((facts) => readEmissionSubnet(view, facts)),
  );
  return {
    block: view.blockNumber,
    totalIssuanceRao: issued,
    rootTaoRao: root,
    gate: { barBits: bar.bits, exponentBits: exponent.bits, quantileBits: quantile.bits, rank },
    subnets,
  };
}

/** What the emission reads of a subnet besides what every list shows. */
async function readEmissionSubnet(
  view: PinnedView,
  facts: SubnetFacts,
): Promise<EmissionSubnet<BalancerPool>> {
  const { netuid, alphaOutRao, movingPriceBits, emissionEnabled, minerBurnedBits } = facts;
  const [weights, taoReservoirRao, alphaReservoirRao, ownerCutEnabled] = await view.queryMany([
    ['Swap', 'SwapBalancer', netuid],
    ['Swap', 'BalancerTaoReservoir', netuid],
    ['Swap', 'BalancerAlphaReservoir', netuid],
    ['SubtensorModule', 'OwnerCutEnabled', netuid],
  ]);
  return {
    netuid,
    pool: {
      taoReserveRao: facts.taoInRao,
      alphaReserveRao: facts.alphaInRao,
      quoteWeight: weights.quote,
      taoReservoirRao,
      alphaReservoirRao,
    },
    alphaOutRao,
    movingPriceBits,
    firstEmissionBlock: Number(facts.firstEmissionBlock),
    emissionEnabled,
    minerBurnedBits,
    ownerCutEnabled,
  };
}

async function readParameters(view: PinnedView): Promise<EmissionParameters> {
  const [taoWeightU64, ownerCutU16, movingAlpha, halving] = await view.queryMany([
    ['SubtensorModule', 'TaoWeight'],
    ['SubtensorModule', 'SubnetOwnerCut'],
    ['SubtensorModule', 'SubnetMovingAlpha'],
    ['SubtensorModule', 'EMAPriceHalvingBlocks', 0],
  ]);
  return { taoWeightU64, ownerCutU16, movingAlphaBits: movingAlpha.bits, priceHalvingBlocks: halving };
}
