import type { ConcentratedPool } from '@taokit/dtao/pools';
import type { TraceStorage } from './TraceStorage.ts';

/** Account of the swap pallet, which owns the position over the whole range. */
export const PROTOCOL_ACCOUNT = '5EYCAe5jXJkWTv6niXygVnxL26GtURKkJCHJbswdhGzDESxH';
/** Ticks are stored as offsets from twice the lowest one. */
const TICK_OFFSET = 887_272;
const WORD_BITS = 128;

/** Writes what a pool's first swap creates besides its price: the position, its id, and the index of its ticks. */
export function writeInitialized(storage: TraceStorage, netuid: number, pool: ConcentratedPool): void {
  storage.set(true, 'Swap.SwapV3Initialized', netuid);
  storage.setBits(pool.sqrtPriceBits, 'U64F64', 'Swap.AlphaSqrtPrice', netuid);
  storage.set(pool.currentTick, 'Swap.CurrentTick', netuid);
  storage.set(pool.liquidity, 'Swap.CurrentLiquidity', netuid);
  for (const tick of pool.ticks.keys()) indexTick(storage, netuid, tick);
  const position = pool.protocolPosition;
  if (position === undefined) return;
  const id = storage.big('Swap.LastPositionId') + 1n;
  storage.set(id, 'Swap.LastPositionId');
  const value = {
    id: String(id),
    netuid,
    tick_low: position.tickLow,
    tick_high: position.tickHigh,
    liquidity: String(position.liquidity),
    fees_tao: '0:I64F64',
    fees_alpha: '0:I64F64',
  };
  storage.set(value, 'Swap.Positions', netuid, PROTOCOL_ACCOUNT, String(id));
}

/** Sets a tick's bit in each of the three layers. */
function indexTick(storage: TraceStorage, netuid: number, tick: number): void {
  let index = tick + TICK_OFFSET;
  for (const layer of ['Bottom', 'Middle', 'Top']) {
    const word = Math.floor(index / WORD_BITS);
    const bits = storage.big('Swap.TickIndexBitmapWords', netuid, layer, word);
    storage.set(bits | (1n << BigInt(index % WORD_BITS)), 'Swap.TickIndexBitmapWords', netuid, layer, word);
    index = word;
  }
}
