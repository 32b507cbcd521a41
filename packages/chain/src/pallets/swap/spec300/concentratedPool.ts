import type { ConcentratedPool, Position, SwapSide, Tick } from '@taokit/dtao/pools';
import { palletAccount } from '../../../runtime/palletAccount.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads, State } from '../../../state/State.ts';
import type { StorageItem } from '../../../state/storageItems.ts';
import { minOf } from '../../subtensorModule/staking/minMax.ts';
import { SubnetAlphaIn, SubnetTAO } from '../../subtensorModule/storage/pools.ts';
import { SubnetAlphaInProvided, SubnetTaoProvided } from '../../subtensorModule/storage/spec300.ts';
import { indexTick } from './indexTick.ts';
import {
  AlphaSqrtPrice,
  CurrentLiquidity,
  CurrentTick,
  FeeGlobalAlpha,
  FeeGlobalTao,
  LastPositionId,
  type PositionState,
  Positions,
  SwapV3Initialized,
  type TickState,
  Ticks,
} from './storage.ts';

/** `PalletId` of the swap pallet, whose account owns each pool's position over the whole range. */
const PROTOCOL: AccountId = /* @__PURE__ */ palletAccount('ten/swap');

/** A swap that is kept: its direction, and whether it had an amount to take a step with. */
export interface KeptTrade {
  /** TAO for alpha, or alpha for TAO. */
  readonly side: SwapSide;
  /** Whether anything was paid. */
  readonly steps: boolean;
}

/** A subnet's pool of concentrated liquidity as it is stored. */
export function readConcentratedPool(state: Reads, netuid: number): ConcentratedPool {
  return {
    initialized: SwapV3Initialized.get(state, netuid),
    taoReserveRao: SubnetTAO.get(state, netuid) + SubnetTaoProvided.get(state, netuid),
    alphaReserveRao: SubnetAlphaIn.get(state, netuid) + SubnetAlphaInProvided.get(state, netuid),
    sqrtPriceBits: AlphaSqrtPrice.get(state, netuid).bits,
    currentTick: CurrentTick.get(state, netuid),
    liquidity: CurrentLiquidity.get(state, netuid),
    feeGlobalTaoBits: FeeGlobalTao.get(state, netuid).bits,
    feeGlobalAlphaBits: FeeGlobalAlpha.get(state, netuid).bits,
    ticks: new Map(Ticks.entries(state, netuid).map(([[, index], tick]) => [index, tickOf(tick)])),
    // Reservoirs came later.
    scrapTaoRao: 0n,
    scrapAlphaRao: 0n,
    protocolPosition: protocolPosition(state, netuid)?.position,
  };
}

/** The protocol's position; those of users do not matter to the pool, which reads their ticks. */
function protocolPosition(state: Reads, netuid: number) {
  const [first] = Positions.entries(state, netuid, PROTOCOL);
  if (first === undefined) return undefined;
  const [[, , id], stored] = first;
  const position: Position = {
    tickLow: stored.tick_low,
    tickHigh: stored.tick_high,
    liquidity: stored.liquidity,
    feesTaoBits: stored.fees_tao.bits,
    feesAlphaBits: stored.fees_alpha.bits,
  };
  return { id, stored, position };
}

/**
 * Keeps what a swap or an injection changed. A swap writes the fee counter of its side even when the fee is 0, and the provided
 * part of the reserve it pays from even when nothing moves.
 *
 * @param state - the state
 * @param netuid - the subnet
 * @param pool - the pool afterwards
 * @param minimumLiquidity - below it fees are not spread
 * @param trade - the swap; nothing for an injection
 */
export function writeConcentratedPool(
  state: State,
  netuid: number,
  pool: ConcentratedPool,
  minimumLiquidity: bigint,
  trade?: KeptTrade,
): void {
  writeReserve(state, netuid, [SubnetTAO, SubnetTaoProvided], pool.taoReserveRao);
  writeReserve(state, netuid, [SubnetAlphaIn, SubnetAlphaInProvided], pool.alphaReserveRao);
  writeLiquidity(state, netuid, pool);
  if (trade === undefined) return;
  if (trade.steps && pool.liquidity > minimumLiquidity) writeFees(state, netuid, pool, trade.side);
  const provided = trade.side === 'buy' ? SubnetAlphaInProvided : SubnetTaoProvided;
  provided.insert(state, netuid, provided.get(state, netuid));
}

type RaoOfSubnet = StorageItem<[netuid: number], bigint, never>;

/** A reserve grows in the protocol's own part, and shrinks in the provided part first. */
function writeReserve(
  state: State,
  netuid: number,
  [own, provided]: readonly [RaoOfSubnet, RaoOfSubnet],
  afterRao: bigint,
): void {
  const ownRao = own.get(state, netuid);
  const providedRao = provided.get(state, netuid);
  const takenRao = ownRao + providedRao - afterRao;
  if (takenRao <= 0n) {
    own.insert(state, netuid, ownRao - takenRao);
    return;
  }
  const fromProvided = minOf(takenRao, providedRao);
  provided.insert(state, netuid, providedRao - fromProvided);
  own.insert(state, netuid, ownRao - (takenRao - fromProvided));
}

function writeLiquidity(state: State, netuid: number, pool: ConcentratedPool): void {
  const before = readConcentratedPool(state, netuid);
  if (pool.initialized && !before.initialized) initialize(state, netuid, pool);
  if (pool.sqrtPriceBits !== before.sqrtPriceBits)
    AlphaSqrtPrice.insert(state, netuid, { bits: pool.sqrtPriceBits });
  if (pool.currentTick !== before.currentTick) CurrentTick.insert(state, netuid, pool.currentTick);
  if (pool.liquidity !== before.liquidity) CurrentLiquidity.insert(state, netuid, pool.liquidity);
  for (const [index, tick] of pool.ticks) Ticks.insert(state, netuid, index, tickState(tick));
  const known = protocolPosition(state, netuid);
  if (known === undefined || pool.protocolPosition === undefined) return;
  const { liquidity } = pool.protocolPosition;
  Positions.insert(state, netuid, PROTOCOL, known.id, { ...known.stored, liquidity });
}

/** What a pool's first swap makes: its price, the protocol's position, and the index of its ticks. */
function initialize(state: State, netuid: number, pool: ConcentratedPool): void {
  SwapV3Initialized.insert(state, netuid, true);
  AlphaSqrtPrice.insert(state, netuid, { bits: pool.sqrtPriceBits });
  CurrentTick.insert(state, netuid, pool.currentTick);
  CurrentLiquidity.insert(state, netuid, pool.liquidity);
  for (const tick of pool.ticks.keys()) indexTick(state, netuid, tick);
  const position = pool.protocolPosition;
  if (position === undefined) return;
  const id = LastPositionId.get(state) + 1n;
  LastPositionId.insert(state, id);
  const stored: PositionState = {
    id,
    netuid,
    tick_low: position.tickLow,
    tick_high: position.tickHigh,
    liquidity: position.liquidity,
    fees_tao: { bits: 0n },
    fees_alpha: { bits: 0n },
  };
  Positions.insert(state, netuid, PROTOCOL, id, stored);
}

function writeFees(state: State, netuid: number, pool: ConcentratedPool, side: SwapSide): void {
  if (side === 'buy') FeeGlobalTao.insert(state, netuid, { bits: pool.feeGlobalTaoBits });
  else FeeGlobalAlpha.insert(state, netuid, { bits: pool.feeGlobalAlphaBits });
}

function tickOf(stored: TickState): Tick {
  return {
    liquidityNet: stored.liquidity_net,
    liquidityGross: stored.liquidity_gross,
    feesOutTaoBits: stored.fees_out_tao.bits,
    feesOutAlphaBits: stored.fees_out_alpha.bits,
  };
}

function tickState(tick: Tick): TickState {
  return {
    liquidity_net: tick.liquidityNet,
    liquidity_gross: tick.liquidityGross,
    fees_out_tao: { bits: tick.feesOutTaoBits },
    fees_out_alpha: { bits: tick.feesOutAlphaBits },
  };
}
