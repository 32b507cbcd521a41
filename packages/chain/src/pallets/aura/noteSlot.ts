import type { Context } from '../../runtime/Context.ts';
import type { Hex } from '../../state/AccountId.ts';
import { Digest } from '../system/storage.ts';
import { AURA } from './engine.ts';
import { CurrentSlot } from './storage.ts';

/**
 * Stores the slot the block's head names: it says whose turn it is.
 *
 * That it comes after the last one's is not asked for: a chain here may have blocks as soon as it likes.
 *
 * Source: `on_initialize`, `frame/aura/src/lib.rs`.
 */
export function noteSlot({ state }: Context): void {
  const said = Digest.get(state).logs.flatMap(({ type, value }) =>
    type === 'PreRuntime' ? [value as readonly [engine: Hex, bytes: Uint8Array]] : [],
  );
  const slot = said.find(([engine]) => engine === AURA)?.[1];
  if (slot === undefined) return;
  const { buffer, byteOffset } = slot;
  CurrentSlot.insert(state, new DataView(buffer, byteOffset).getBigUint64(0, true));
}
