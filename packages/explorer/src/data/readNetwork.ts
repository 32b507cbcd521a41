import type { SubnetBlockEmission } from '@taokit/dtao/blocks';
import type { BalancerPool } from '@taokit/dtao/pools';
import type { Snapshot } from '@taokit/rpc';
import { readEmission, type ShareLadder } from './readEmission.ts';
import { readSubnetFacts } from './readSubnetFacts.ts';
import { raoPerAlphaOf, shareOf } from './shares.ts';

/** A subnet as the list of all of them shows it. */
export interface NetworkSubnet {
  readonly netuid: number;
  readonly name: string;
  readonly symbol: string;
  readonly tempo: number;
  readonly neuronCount: number;
  /** What a seat costs, rao. */
  readonly burnRao: bigint;
  /** Price now and smoothed, rao of TAO per alpha. */
  readonly priceRao: bigint;
  readonly movingPriceRao: bigint;
  /** The pool, and alpha outside of it, rao. */
  readonly taoInRao: bigint;
  readonly alphaInRao: bigint;
  readonly alphaOutRao: bigint;
  /** Everything ever swapped, rao of TAO. */
  readonly volumeRao: bigint;
  /** Whether its switch is on. */
  readonly emissionEnabled: boolean;
  /** What of its miners' incentive went to the owner's keys, from 0 to 1. */
  readonly burned: number;
  /** What keeps it from being emitted to, where something does. */
  readonly stopped: string | undefined;
  /** Its shares, step by step; absent where it is not emitted to. */
  readonly ladder: ShareLadder | undefined;
  /** What the next block gives it. */
  readonly next: SubnetBlockEmission<BalancerPool> | undefined;
}

/** Root: where TAO is staked on validators. */
export interface NetworkRoot {
  /** TAO staked there, rao. */
  readonly taoRao: bigint;
  /** How much of a TAO counts as alpha, from 0 to 1. */
  readonly taoWeight: number;
  /** Its seats. */
  readonly seats: number;
}

/** The whole network at one block. */
export interface NetworkView {
  readonly block: number;
  readonly spec: number;
  /** In the order of netuids, without root. */
  readonly subnets: readonly NetworkSubnet[];
  readonly root: NetworkRoot;
  readonly issuanceRao: bigint;
  readonly stakedRao: bigint;
  /** TAO of the next block, rao; unknown on a runtime whose rules go another way. */
  readonly emissionRao: bigint | undefined;
  /** The gate's bar, as a share from 0 to 1. */
  readonly bar: number | undefined;
}

/** Reads the whole network at the block of a snapshot. */
export async function readNetwork(at: Snapshot): Promise<NetworkView> {
  const all = await at.subnets.subnets();
  const subnets = all.filter(({ netuid }) => netuid !== 0);
  const [names, symbols, prices, facts, totals] = await Promise.all([
    at.subnets.subnetNames(),
    at.subnets.tokenSymbols(),
    at.prices.alphaPrices(),
    Promise.all(subnets.map(({ netuid }) => readSubnetFacts(at, netuid))),
    at.queryMany([
      ['SubtensorModule', 'TotalIssuance'],
      ['SubtensorModule', 'TotalStake'],
      ['SubtensorModule', 'SubnetTAO', 0],
      ['SubtensorModule', 'TaoWeight'],
      ['SubtensorModule', 'SubnetworkN', 0],
    ]),
  ]);
  const emission = await readEmission(at, facts);
  const [issuanceRao, stakedRao, rootTaoRao, taoWeight, rootSeats] = totals;
  const next = new Map(emission?.emission.subnets.map((subnet) => [subnet.netuid, subnet]));
  return {
    block: at.blockNumber,
    spec: at.specVersion,
    subnets: subnets.map(({ netuid, tempo, burn, neuronCount }, index): NetworkSubnet => {
      const { movingPriceBits, minerBurnedBits, firstEmissionBlock: _, ...stored } = facts[index]!;
      return {
        ...stored,
        tempo,
        neuronCount,
        burnRao: burn.rao,
        name: names.get(netuid) ?? `Subnet ${netuid}`,
        symbol: symbols.get(netuid) ?? 'α',
        priceRao: prices.get(netuid)?.raoPerAlpha ?? 0n,
        movingPriceRao: raoPerAlphaOf(movingPriceBits),
        burned: Number(minerBurnedBits) / 2 ** 32,
        ladder: emission?.ladders.get(netuid),
        next: next.get(netuid),
      };
    }),
    root: { taoRao: rootTaoRao, taoWeight: shareOf(taoWeight), seats: rootSeats },
    issuanceRao,
    stakedRao,
    emissionRao: emission?.emission.emissionRao,
    bar: emission && shareOf(emission.emission.barBits),
  };
}
