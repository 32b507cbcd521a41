import { type ConcentratedPool, concentratedModel, type SwapSide, type Tick } from '@taokit/dtao/pools';
import { type StakingRules, type StakingSubnet, stakingRulesAt } from '@taokit/dtao/staking';
import { PROTOCOL_ACCOUNT, writeInitialized } from './initializedPool.ts';
import type { Json, TraceStorage } from './TraceStorage.ts';

/** Rules of the traced build: it calls itself spec 300, its pools are those of spec 283 .. 296. */
export const TRACE_RULES: StakingRules = stakingRulesAt({ spec: 292 });

const { minimumStakeRao: _, ...POOL_RULES } = TRACE_RULES;

/** The pools of the traced build. */
export const TRACE_POOLS = concentratedModel({ rules: POOL_RULES });

const PALLET = 'SubtensorModule';

/** Every subnet in storage order, root first. */
export function netuids(storage: TraceStorage): readonly number[] {
  return storage
    .suffixes(`${PALLET}.NetworksAdded`)
    .map(Number)
    .sort((a, b) => a - b);
}

/** Reads a subnet's pool and books. */
export function readSubnet(storage: TraceStorage, netuid: number): StakingSubnet {
  return {
    mechanism: storage.int(`${PALLET}.SubnetMechanism`, netuid),
    pool: readPool(storage, netuid),
    alphaOutRao: storage.big(`${PALLET}.SubnetAlphaOut`, netuid),
    volumeRao: storage.big(`${PALLET}.SubnetVolume`, netuid),
    feeRateU16: storage.int('Swap.FeeRate', netuid),
  };
}

function readPool(storage: TraceStorage, netuid: number): ConcentratedPool {
  const ticks = storage
    .suffixes('Swap.Ticks', netuid)
    .map((index) => [Number(index), readTick(storage.get('Swap.Ticks', netuid, index))] as const);
  const position = protocolPosition(storage, netuid)?.value;
  return {
    initialized: storage.get('Swap.SwapV3Initialized', netuid) === true,
    taoReserveRao:
      storage.big(`${PALLET}.SubnetTAO`, netuid) + storage.big(`${PALLET}.SubnetTaoProvided`, netuid),
    alphaReserveRao:
      storage.big(`${PALLET}.SubnetAlphaIn`, netuid) + storage.big(`${PALLET}.SubnetAlphaInProvided`, netuid),
    sqrtPriceBits: storage.big('Swap.AlphaSqrtPrice', netuid),
    currentTick: storage.int('Swap.CurrentTick', netuid),
    liquidity: storage.big('Swap.CurrentLiquidity', netuid),
    feeGlobalTaoBits: storage.big('Swap.FeeGlobalTao', netuid),
    feeGlobalAlphaBits: storage.big('Swap.FeeGlobalAlpha', netuid),
    ticks: new Map(ticks),
    // This build has no reservoirs.
    scrapTaoRao: 0n,
    scrapAlphaRao: 0n,
    protocolPosition: position && {
      tickLow: Number(position['tick_low']),
      tickHigh: Number(position['tick_high']),
      liquidity: BigInt(String(position['liquidity'])),
      feesTaoBits: BigInt(String(position['fees_tao']).split(':')[0] as string),
      feesAlphaBits: BigInt(String(position['fees_alpha']).split(':')[0] as string),
    },
  };
}

/** The protocol's position; those of users do not matter to the pool, which reads their ticks. */
function protocolPosition(storage: TraceStorage, netuid: number) {
  const [key] = storage.suffixes('Swap.Positions', netuid, PROTOCOL_ACCOUNT);
  if (key === undefined) return undefined;
  const value = storage.get('Swap.Positions', netuid, PROTOCOL_ACCOUNT, key);
  return { key, value: value as { readonly [field: string]: Json } };
}

function readTick(value: Json | undefined): Tick {
  const tick = value as Readonly<Record<string, string>>;
  const bits = (field: string) => BigInt((tick[field] as string).split(':')[0] as string);
  return {
    liquidityNet: bits('liquidity_net'),
    liquidityGross: bits('liquidity_gross'),
    feesOutTaoBits: bits('fees_out_tao'),
    feesOutAlphaBits: bits('fees_out_alpha'),
  };
}

/** `current_alpha_price`, raw bits of an U96F32. */
export function alphaPrice(storage: TraceStorage, netuid: number): bigint {
  const { mechanism, pool } = readSubnet(storage, netuid);
  return mechanism === 1 ? TRACE_POOLS.price(pool) >> 32n : 1n << 32n;
}

/** A swap to write: its direction, and whether it had an amount to take a step with. */
export interface SubnetTrade {
  readonly side: SwapSide;
  readonly steps: boolean;
}

/**
 * Writes what a swap or an injection changed. A swap writes the fee counter of its side even when the fee is 0, and the
 * volume and the provided reserve even when nothing moves, which matters where they do not exist yet.
 */
export function writeSubnet(
  storage: TraceStorage,
  netuid: number,
  after: StakingSubnet,
  trade: SubnetTrade | undefined,
): void {
  storage.set(after.alphaOutRao, `${PALLET}.SubnetAlphaOut`, netuid);
  writeReserve(storage, netuid, 'SubnetTAO', 'SubnetTaoProvided', after.pool.taoReserveRao);
  writeReserve(storage, netuid, 'SubnetAlphaIn', 'SubnetAlphaInProvided', after.pool.alphaReserveRao);
  writeSwapState(storage, netuid, after.pool);
  if (trade === undefined) return;
  storage.set(after.volumeRao, `${PALLET}.SubnetVolume`, netuid);
  if (trade.steps) writeFees(storage, netuid, after.pool, trade.side);
  touchProvided(storage, netuid, trade.side);
}

/** A swap writes the provided part of the reserve it pays from, also where that stays 0. */
function touchProvided(storage: TraceStorage, netuid: number, side: SwapSide): void {
  const item = `${PALLET}.${side === 'buy' ? 'SubnetAlphaInProvided' : 'SubnetTaoProvided'}`;
  storage.set(storage.big(item, netuid), item, netuid);
}

/** A reserve grows in the protocol's own part and shrinks in the provided part first. */
function writeReserve(
  storage: TraceStorage,
  netuid: number,
  own: string,
  provided: string,
  afterRao: bigint,
) {
  const ownRao = storage.big(`${PALLET}.${own}`, netuid);
  const providedRao = storage.big(`${PALLET}.${provided}`, netuid);
  const taken = ownRao + providedRao - afterRao;
  if (taken <= 0n) {
    storage.set(ownRao - taken, `${PALLET}.${own}`, netuid);
    return;
  }
  const fromProvided = least(taken, providedRao);
  storage.set(providedRao - fromProvided, `${PALLET}.${provided}`, netuid);
  storage.set(ownRao - (taken - fromProvided), `${PALLET}.${own}`, netuid);
}

function writeSwapState(storage: TraceStorage, netuid: number, pool: ConcentratedPool): void {
  const before = readPool(storage, netuid);
  if (pool.initialized && !before.initialized) writeInitialized(storage, netuid, pool);
  if (pool.sqrtPriceBits !== before.sqrtPriceBits)
    storage.setBits(pool.sqrtPriceBits, 'U64F64', 'Swap.AlphaSqrtPrice', netuid);
  if (pool.currentTick !== before.currentTick) storage.set(pool.currentTick, 'Swap.CurrentTick', netuid);
  if (pool.liquidity !== before.liquidity) storage.set(pool.liquidity, 'Swap.CurrentLiquidity', netuid);
  for (const [index, tick] of pool.ticks) storage.set(tickJson(tick), 'Swap.Ticks', netuid, index);
  const position = protocolPosition(storage, netuid);
  if (position === undefined || pool.protocolPosition === undefined) return;
  const liquidity = String(pool.protocolPosition.liquidity);
  storage.set({ ...position.value, liquidity }, 'Swap.Positions', netuid, PROTOCOL_ACCOUNT, position.key);
}

function writeFees(storage: TraceStorage, netuid: number, pool: ConcentratedPool, side: SwapSide) {
  if (pool.liquidity <= TRACE_RULES.minimumLiquidity) return;
  if (side === 'buy') storage.setBits(pool.feeGlobalTaoBits, 'U64F64', 'Swap.FeeGlobalTao', netuid);
  if (side === 'sell') storage.setBits(pool.feeGlobalAlphaBits, 'U64F64', 'Swap.FeeGlobalAlpha', netuid);
}

function tickJson(tick: Tick): Json {
  return {
    liquidity_net: String(tick.liquidityNet),
    liquidity_gross: String(tick.liquidityGross),
    fees_out_tao: `${tick.feesOutTaoBits}:I64F64`,
    fees_out_alpha: `${tick.feesOutAlphaBits}:I64F64`,
  };
}

/** Adds a signed amount to `TotalStake`, not below 0. */
export function addTotalStake(storage: TraceStorage, changeRao: bigint): void {
  if (changeRao === 0n) return;
  const afterRao = storage.big(`${PALLET}.TotalStake`) + changeRao;
  storage.set(afterRao > 0n ? afterRao : 0n, `${PALLET}.TotalStake`);
}

/** The smaller of two amounts. */
export function least(a: bigint, b: bigint): bigint {
  if (a < b) return a;
  return b;
}
