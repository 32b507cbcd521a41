import type { State } from '../../../state/State.ts';
import { TickIndexBitmapWords } from './storage.ts';

/** Ticks are indexed as offsets from the lowest one. */
const TICK_OFFSET = 887_272;
const WORD_BITS = 128;
const LAYERS = ['Bottom', 'Middle', 'Top'] as const;

/** Sets a tick's bit in each of the three layers of the index. */
export function indexTick(state: State, netuid: number, tick: number): void {
  let index = tick + TICK_OFFSET;
  for (const type of LAYERS) {
    const word = Math.floor(index / WORD_BITS);
    const bit = 1n << BigInt(index % WORD_BITS);
    TickIndexBitmapWords.mutate(state, netuid, { type, value: null }, word, (bits) => bits | bit);
    index = word;
  }
}
