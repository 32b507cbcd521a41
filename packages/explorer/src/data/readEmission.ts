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
 * @param netuids - every subnet; those that are not emitted to are found out
 * @returns nothing on a runtime whose shares go another way
 */
export async function readEmission(
  view: PinnedView,
  netuids: readonly number[],
): Promise<EmissionView | undefined> {
  if (view.specVersion < FIRST_SPEC) return undefined;
  const [network, parameters] = await Promise.all([readEmissionNetwork(view, netuids), readParameters(view)]);
  const emission = computeNetworkEmission(network, { spec: view.specVersion, parameters });
  return { emission, network, ladders: laddersOf(network, emission) };
}

/** The steps from price to what is received, subnet by subnet. */
export function laddersOf(
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
  netuids: readonly number[],
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
    netuids.filter((netuid) => netuid !== 0).map((netuid) => readEmissionSubnet(view, netuid)),
  );
  return {
    block: view.blockNumber,
    totalIssuanceRao: issued,
    rootTaoRao: root,
    gate: { barBits: bar.bits, exponentBits: exponent.bits, quantileBits: quantile.bits, rank },
    subnets: subnets.filter((subnet) => subnet !== undefined),
  };
}

/** What the emission reads of a subnet; nothing of one that is not emitted to. */
async function readEmissionSubnet(
  view: PinnedView,
  netuid: number,
): Promise<EmissionSubnet<BalancerPool> | undefined> {
  const [
    first,
    subtoken,
    open,
    tao,
    alphaIn,
    alphaOut,
    weights,
    taoWaits,
    alphaWaits,
    moving,
    enabled,
    burned,
    cut,
  ] = await view.queryMany([
    ['SubtensorModule', 'FirstEmissionBlockNumber', netuid],
    ['SubtensorModule', 'SubtokenEnabled', netuid],
    ['SubtensorModule', 'NetworkRegistrationAllowed', netuid],
    ['SubtensorModule', 'SubnetTAO', netuid],
    ['SubtensorModule', 'SubnetAlphaIn', netuid],
    ['SubtensorModule', 'SubnetAlphaOut', netuid],
    ['Swap', 'SwapBalancer', netuid],
    ['Swap', 'BalancerTaoReservoir', netuid],
    ['Swap', 'BalancerAlphaReservoir', netuid],
    ['SubtensorModule', 'SubnetMovingPrice', netuid],
    ['SubtensorModule', 'SubnetEmissionEnabled', netuid],
    ['SubtensorModule', 'MinerBurned', netuid],
    ['SubtensorModule', 'OwnerCutEnabled', netuid],
  ]);
  if (first === undefined || !subtoken || !open) return undefined;
  return {
    netuid,
    pool: {
      taoReserveRao: tao,
      alphaReserveRao: alphaIn,
      quoteWeight: weights.quote,
      taoReservoirRao: taoWaits,
      alphaReservoirRao: alphaWaits,
    },
    alphaOutRao: alphaOut,
    movingPriceBits: moving.bits,
    firstEmissionBlock: Number(first),
    emissionEnabled: enabled,
    minerBurnedBits: burned.bits,
    ownerCutEnabled: cut,
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
