import {
  arrayOf,
  bigInteger,
  callback,
  integer,
  objectOf,
  oneOf,
  optional,
  u16,
  u64,
} from '@taokit/errors/check';
import { U64_MAX } from '@taokit/fixed';
import { DtaoError } from '../DtaoError.ts';
import { check } from '../internal/check.ts';
import { blockNumber, specVersion } from '../internal/rules.ts';
import type { BalancerPool } from '../pools/balancer/BalancerPool.ts';
import type { PoolReserves } from '../pools/PoolReserves.ts';
import { type ProposalOptions, proposalList } from '../spec/proposals.ts';
import type { SpecOptions } from '../spec/SpecOptions.ts';
import { applyTrade } from './applyTrade.ts';
import { type BlockEngine, blockEngineAt, type WorkingNetwork } from './BlockEngine.ts';
import {
  checkBlockSpec,
  MAINNET_SIMULATION_PARAMETERS,
  simulatedNetworkRule,
  simulationParametersRule,
} from './blockOptions.ts';
import { drainDueEpochsAt, type OnEpoch } from './drainDueEpochs.ts';
import type {
  EpochRecord,
  SimulatedNetwork,
  SimulatedRootStake,
  SimulatedTrade,
  SimulationParameters,
  SimulationTrace,
  SubnetRecord,
  TradeRecord,
} from './SimulatedNetwork.ts';
import { fromWorking } from './WorkingSubnet.ts';

/** How many blocks to make, and what happens in them. */
export interface SimulationOptions extends SpecOptions, ProposalOptions {
  /** How many blocks. */
  readonly blocks: number;
  /** Mainnet's when left out. */
  readonly parameters?: SimulationParameters;
  /** Orders, in the order they are applied within a block. */
  readonly trades?: readonly SimulatedTrade[];
  /** Changes of root's stake. */
  readonly rootStakes?: readonly SimulatedRootStake[];
  /**
   * What each epoch leaves behind: its `MinerBurned`, which the shares of the next block read, and what it recycled.
   * `splitOwnerIncentive` computes both from the epoch's incentives. Without it, or where it answers `undefined`,
   * `MinerBurned` stays as the network has it.
   */
  readonly onEpoch?: OnEpoch;
  /** Records every subnet each so many blocks; 0, the default, records none. */
  readonly recordEvery?: number;
}

/** What a simulation took for granted because it was not told. */
export type SimulationAssumption = 'miner-burned-stays';

/** A network after simulated blocks. */
export interface SimulationResult<Pool extends PoolReserves> {
  /** Whose rules were used. */
  readonly spec: number;
  /** What was taken for granted. */
  readonly assumed: readonly SimulationAssumption[];
  /** The network. */
  readonly network: SimulatedNetwork<Pool>;
  /** What happened. */
  readonly trace: SimulationTrace;
}

const tradeRule = /* @__PURE__ */ objectOf({
  block: blockNumber,
  netuid: u16,
  side: oneOf('buy', 'sell'),
  amountRao: u64,
  limitPriceRao: u64,
  feeRateU16: u16,
});
const rootStakeRule = /* @__PURE__ */ objectOf({
  block: blockNumber,
  changeRao: bigInteger(-U64_MAX, U64_MAX, 'a bigint of 64 bits, with a sign'),
});
const optionsRule = /* @__PURE__ */ objectOf({
  blocks: integer(0, 1_000_000_000),
  spec: specVersion,
  proposals: proposalList,
  parameters: optional(simulationParametersRule),
  trades: optional(arrayOf(tradeRule)),
  rootStakes: optional(arrayOf(rootStakeRule)),
  onEpoch: optional(callback),
  recordEvery: optional(integer(0, 1_000_000_000)),
});

/**
 * Makes blocks of the economy, exactly: TAO emission and shares, chain buys, injections, alpha out and its split, epochs
 * drained on schedule, moving prices, users' trades after each block's emission. Each block is that of
 * `computeNetworkEmission`.
 *
 * Not simulated, and named so that nobody relies on it: consensus (what epochs pay is the caller's to say, see `onEpoch`),
 * root's baskets and claims, conviction locks and the changes of owner they decide, collateral, registrations and
 * dissolutions. Blocks up to spec 282 are `runLaunchCoinbase`'s, 283 to 297 `runConcentratedCoinbase`'s; those between and
 * up to 422 are not covered.
 *
 * Source: `pallets/subtensor/src/coinbase/{block_step,run_coinbase}.rs`, from spec 423.
 *
 * @typeParam Pool - weighted pools, or with the proposal `superellipse` those
 * @param network - before the first block; not changed
 * @param options - how many blocks, whose rules, what happens in them
 * @returns the network after the last block and a trace
 * @throws DtaoError for a wrong argument, `dtao/no-such-rule` before spec 423, `dtao/unknown-subnet` for a trade on a subnet
 * that is not simulated
 */
export function simulateBlocks<Pool extends PoolReserves = BalancerPool>(
  network: SimulatedNetwork<Pool>,
  options: SimulationOptions,
): SimulationResult<Pool> {
  check(options, optionsRule, 'options');
  const { proposals = [], parameters = MAINNET_SIMULATION_PARAMETERS } = options;
  const spec = checkBlockSpec(options.spec);
  check(network, simulatedNetworkRule(proposals), 'network');
  const engine: BlockEngine<Pool> = blockEngineAt(spec, proposals, parameters);
  const work = engine.start(network);
  const { trace, isBurnAssumed } = run({ engine, work, spec, parameters, options, network });
  return {
    spec,
    assumed: isBurnAssumed ? ['miner-burned-stays'] : [],
    network: {
      ...network,
      block: network.block + options.blocks,
      totalIssuanceRao: work.issuanceRao,
      rootTaoRao: work.rootTaoRao,
      gate: { ...network.gate, barBits: work.barBits },
      subnets: work.subnets.map((subnet, i) => fromWorking(subnet, network.subnets[i]!)),
    },
    trace,
  };
}

interface Run<Pool extends PoolReserves> {
  readonly engine: BlockEngine<Pool>;
  readonly work: WorkingNetwork<Pool>;
  readonly spec: number;
  readonly parameters: SimulationParameters;
  readonly options: SimulationOptions;
  readonly network: SimulatedNetwork<Pool>;
}

function run<Pool extends PoolReserves>({ engine, work, spec, parameters, options, network }: Run<Pool>) {
  const { blocks, onEpoch, recordEvery = 0 } = options;
  const trades = byBlock(checkNetuids(options.trades ?? [], network));
  const rootStakes = byBlock(options.rootStakes ?? []);
  const trace = { subnets: [] as SubnetRecord[], epochs: [] as EpochRecord[], trades: [] as TradeRecord[] };
  const drainDueEpochs = drainDueEpochsAt(spec);
  let isBurnAssumed = false;
  const outcomeOf: OnEpoch = (epoch) => {
    const outcome = onEpoch?.(epoch);
    isBurnAssumed ||= outcome === undefined;
    return outcome;
  };
  for (let block = network.block + 1; block <= network.block + blocks; block++) {
    engine.emit(work, block);
    engine.movePrices(work, block);
    trace.epochs.push(...drainDueEpochs(work.subnets, block, parameters.maxEpochsPerBlock, outcomeOf));
    for (const trade of trades.get(block) ?? []) trace.trades.push(tradeOn(engine, work, trade));
    for (const { changeRao } of rootStakes.get(block) ?? []) changeRootStake(work, changeRao);
    if (recordEvery > 0 && block % recordEvery === 0) trace.subnets.push(...record(work, block));
  }
  return { trace, isBurnAssumed };
}

function checkNetuids(
  trades: readonly SimulatedTrade[],
  network: SimulatedNetwork<PoolReserves>,
): readonly SimulatedTrade[] {
  const known = new Set(network.subnets.map(({ netuid }) => netuid));
  const stray = trades.find(({ netuid }) => !known.has(netuid));
  if (stray === undefined) return trades;
  throw new DtaoError(`A trade is on subnet ${stray.netuid}, which is not simulated.`, {
    code: 'dtao/unknown-subnet',
    fix: 'Drop the trade, or add the subnet to the network.',
    values: { netuid: stray.netuid },
  });
}

function byBlock<T extends { readonly block: number }>(events: readonly T[]): Map<number, T[]> {
  const map = new Map<number, T[]>();
  for (const event of events) {
    const list = map.get(event.block);
    if (list === undefined) map.set(event.block, [event]);
    else list.push(event);
  }
  return map;
}

function tradeOn<Pool extends PoolReserves>(
  engine: BlockEngine<Pool>,
  work: WorkingNetwork<Pool>,
  trade: SimulatedTrade,
): TradeRecord {
  const subnet = work.subnets.find(({ netuid }) => netuid === trade.netuid)!;
  return applyTrade(subnet, trade, engine.model);
}

function changeRootStake(work: WorkingNetwork<PoolReserves>, changeRao: bigint): void {
  const after = work.rootTaoRao + changeRao;
  work.rootTaoRao = after > 0n ? after : 0n;
}

function record(work: WorkingNetwork<PoolReserves>, block: number): SubnetRecord[] {
  return work.subnets.map(
    ({ netuid, pool, alphaOutRao, priceBits, movingPriceBits, minerBurnedBits, last }) => {
      const { shareBits, rootProportionBits, taoInRao, alphaInRao, excessTaoRao, boughtAlphaRao } = last;
      const { taoReserveRao, alphaReserveRao } = pool;
      return {
        block,
        netuid,
        taoReserveRao,
        alphaReserveRao,
        alphaOutRao,
        priceBits,
        movingPriceBits,
        minerBurnedBits,
        shareBits,
        rootProportionBits,
        taoInRao,
        alphaInRao,
        excessTaoRao,
        boughtAlphaRao,
      };
    },
  );
}
