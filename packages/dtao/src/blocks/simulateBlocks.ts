import { DEFAULT_MOVING_ALPHA_BITS, DEFAULT_PRICE_HALVING_BLOCKS } from '../coinbase/prices/movingPrice.ts';
import { getEmissionShares } from '../coinbase/shares/emissionShares.ts';
import { MAINNET_TAO_WEIGHT_U64 } from '../coinbase/shares/rootProportion.ts';
import { isRootSellOn } from '../coinbase/split/pendingEmission.ts';
import { MAINNET_OWNER_CUT_U16 } from '../coinbase/split/splitAlphaOut.ts';
import { DtaoError } from '../DtaoError.ts';
import { getBlockEmission } from '../emission/blockEmission.ts';
import { ERAS, type Era, NEWEST_ERA } from '../eras.ts';
import { mulF32, proportionFromU64 } from '../internal/proportion.ts';
import type { PoolModel } from '../pools/PoolModel.ts';
import type { PoolReserves } from '../pools/PoolReserves.ts';
import { DEFAULT_MAX_EPOCHS_PER_BLOCK } from '../schedule/epochSchedule.ts';
import { applyTrade } from './applyTrade.ts';
import { drainDueEpochs } from './drainDueEpochs.ts';
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
import { emitToSubnet, moveSubnetPrice } from './stepSubnet.ts';
import { fromWorking, toWorking, type WorkingSubnet } from './WorkingSubnet.ts';

/** Mainnet's parameters. */
export const MAINNET_SIMULATION_PARAMETERS: SimulationParameters = /* @__PURE__ */ Object.freeze({
  taoWeightU64: MAINNET_TAO_WEIGHT_U64,
  ownerCutU16: MAINNET_OWNER_CUT_U16,
  movingAlphaBits: DEFAULT_MOVING_ALPHA_BITS,
  priceHalvingBlocks: DEFAULT_PRICE_HALVING_BLOCKS,
  maxEpochsPerBlock: DEFAULT_MAX_EPOCHS_PER_BLOCK,
});

/** How many blocks to make, and what happens in them. */
export interface SimulationOptions<Pool extends PoolReserves> {
  /** How many blocks. */
  readonly blocks: number;
  /** The kind of the network's pools: `balancerModel({ spec })` or `superellipseModel()`. */
  readonly poolModel: PoolModel<Pool>;
  /** Spec version, from 421; the newest when left out. */
  readonly era?: Era;
  /** Mainnet's when left out. */
  readonly parameters?: SimulationParameters;
  /** Orders, in the order they are applied within a block. */
  readonly trades?: readonly SimulatedTrade[];
  /** Changes of root's stake. */
  readonly rootStakes?: readonly SimulatedRootStake[];
  /** Records every subnet each so many blocks; 0, the default, records none. */
  readonly recordEvery?: number;
}

/** A network after simulated blocks. */
export interface SimulationResult<Pool extends PoolReserves> {
  /** The era whose rules were used. */
  readonly era: Era;
  /** The network. */
  readonly network: SimulatedNetwork<Pool>;
  /** What happened. */
  readonly trace: SimulationTrace;
}

interface Work<Pool extends PoolReserves> {
  readonly era: Era;
  readonly model: PoolModel<Pool>;
  readonly parameters: SimulationParameters;
  readonly subnets: readonly WorkingSubnet<Pool>[];
  readonly trades: ReadonlyMap<number, readonly SimulatedTrade[]>;
  readonly rootStakes: ReadonlyMap<number, readonly SimulatedRootStake[]>;
  readonly trace: { subnets: SubnetRecord[]; epochs: EpochRecord[]; trades: TradeRecord[] };
  issuanceRao: bigint;
  rootTaoRao: bigint;
  barBits: bigint;
}

/**
 * Makes blocks of the economy, exactly: TAO emission and shares, injections, chain buys, alpha out and its split, epochs
 * drained on schedule, moving prices, users' trades after each block's emission.
 *
 * Not simulated: what an epoch does with the amounts it drains (consensus), claims of root dividends, registrations.
 * Blocks up to spec 282 are `runLaunchCoinbase`'s; flow eras are not covered.
 *
 * @param network - before the first block; not changed
 * @param options - how many blocks, the pools' kind, era, trades
 * @returns the network after the last block and a trace
 * @throws DtaoError for an era before 421 or a trade on an unknown subnet
 *
 * Source: `pallets/subtensor/src/coinbase/{block_step,run_coinbase}.rs`, from spec 421.
 */
export function simulateBlocks<Pool extends PoolReserves>(
  network: SimulatedNetwork<Pool>,
  options: SimulationOptions<Pool>,
): SimulationResult<Pool> {
  const work = prepare(network, options);
  const recordEvery = options.recordEvery ?? 0;
  const last = network.block + options.blocks;
  for (let block = network.block + 1; block <= last; block++) {
    makeBlock(work, network, block);
    if (recordEvery > 0 && block % recordEvery === 0) record(work, block);
  }
  return {
    era: work.era,
    network: {
      ...network,
      block: last,
      totalIssuanceRao: work.issuanceRao,
      rootTaoRao: work.rootTaoRao,
      gate: { ...network.gate, barBits: work.barBits },
      subnets: work.subnets.map((subnet, i) => fromWorking(subnet, network.subnets[i] as never)),
    },
    trace: work.trace,
  };
}

function prepare<Pool extends PoolReserves>(
  network: SimulatedNetwork<Pool>,
  options: SimulationOptions<Pool>,
): Work<Pool> {
  const { era = NEWEST_ERA, parameters = MAINNET_SIMULATION_PARAMETERS, poolModel: model } = options;
  if (era < ERAS.priceRootShares)
    throw new DtaoError(`simulateBlocks has no blocks of spec ${era}.`, {
      code: 'dtao/unknown-era',
      fix: 'Pass an era from 421, or use runLaunchCoinbase up to 282.',
      values: { era },
    });
  return {
    era,
    model,
    parameters,
    subnets: network.subnets.map((subnet) => toWorking(subnet, model, parameters.ownerCutU16)),
    trades: byBlock(checkNetuids(options.trades ?? [], network)),
    rootStakes: byBlock(options.rootStakes ?? []),
    trace: { subnets: [], epochs: [], trades: [] },
    issuanceRao: network.totalIssuanceRao,
    rootTaoRao: network.rootTaoRao,
    barBits: network.gate.barBits,
  };
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

function makeBlock<Pool extends PoolReserves>(
  work: Work<Pool>,
  { gate }: SimulatedNetwork<Pool>,
  block: number,
): void {
  const { era, model, parameters, subnets } = work;
  const rootWeightBits = mulF32(work.rootTaoRao << 32n, proportionFromU64(parameters.taoWeightU64));
  const shares = getShares(work, { ...gate, barBits: work.barBits }, rootWeightBits, block);
  const terms = {
    model,
    emissionRao: getBlockEmission(work.issuanceRao),
    rootWeightBits,
    keepsRootPart: isRootSellOn(subnets.map(({ movingPriceBits }) => movingPriceBits)),
  };
  for (let i = 0; i < subnets.length; i++) {
    const subnet = subnets[i] as WorkingSubnet<Pool>;
    work.issuanceRao += emitToSubnet(subnet, shares[i] as bigint, terms);
    subnet.priceBits = model.price(subnet.pool);
    moveSubnetPrice(era, subnet, block, parameters.movingAlphaBits, parameters.priceHalvingBlocks);
  }
  drainDueEpochs(subnets, block, parameters.maxEpochsPerBlock, work.trace.epochs);
  applyEvents(work, block);
}

function getShares<Pool extends PoolReserves>(
  work: Work<Pool>,
  gate: SimulatedNetwork<Pool>['gate'],
  rootWeightBits: bigint,
  block: number,
): readonly bigint[] {
  if (work.era < ERAS.priceBurnShares)
    for (const subnet of work.subnets) subnet.rootProportionBits = rootProportionOf(subnet, rootWeightBits);
  const { sharesBits, barBits } = getEmissionShares(work.era, work.subnets, gate, BigInt(block));
  work.barBits = barBits;
  return sharesBits;
}

function rootProportionOf(subnet: WorkingSubnet<PoolReserves>, weightBits: bigint): bigint {
  const total = weightBits + ((subnet.pool.alphaReserveRao + subnet.alphaOutRao) << 32n);
  return total === 0n ? 0n : (weightBits << 32n) / total;
}

function applyEvents<Pool extends PoolReserves>(work: Work<Pool>, block: number): void {
  for (const trade of work.trades.get(block) ?? []) {
    const subnet = work.subnets.find(({ netuid }) => netuid === trade.netuid);
    if (subnet !== undefined) work.trace.trades.push(applyTrade(subnet, trade, work.model));
  }
  for (const { changeRao } of work.rootStakes.get(block) ?? []) {
    const after = work.rootTaoRao + changeRao;
    work.rootTaoRao = after > 0n ? after : 0n;
  }
}

function record<Pool extends PoolReserves>(work: Work<Pool>, block: number): void {
  for (const { netuid, pool, alphaOutRao, priceBits, movingPriceBits, last } of work.subnets) {
    const { taoReserveRao, alphaReserveRao } = pool;
    work.trace.subnets.push({
      ...last,
      block,
      netuid,
      taoReserveRao,
      alphaReserveRao,
      alphaOutRao,
      priceBits,
      movingPriceBits,
    });
  }
}
