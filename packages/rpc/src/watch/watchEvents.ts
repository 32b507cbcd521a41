import type { EventPath, Known } from '@taokit/types/registry';
import type { Client } from '../client/Client.ts';
import type { Hex } from '../internal/hex.ts';
import { type WatchBlocksOptions, watchBlocks } from './watchBlocks.ts';

/** An event of a block. */
export interface ChainEvent {
  /** `Pallet.Event`, for instance `SubtensorModule.StakeAdded`. */
  readonly path: Known<EventPath>;
  /** What it carries: `null`, one value, an array, or an object. */
  readonly value: unknown;
  /** Which extrinsic of the block it belongs to; absent for events of the block itself. */
  readonly extrinsicIndex?: number;
}

/** The events of a block. */
export interface BlockEvents {
  /** The block. */
  readonly hash: Hex;
  /** Its height. */
  readonly number: number;
  /** Blocks that were told before and are no longer of the chain: their events did not happen. */
  readonly retracted: readonly Hex[];
  /** What happened, in order. */
  readonly events: readonly ChainEvent[];
}

/** Which events are watched. */
export interface WatchEventsOptions extends WatchBlocksOptions {
  /** Only events of these names, `Pallet.Event`; all when left out. */
  readonly only?: readonly Known<EventPath>[];
}

/**
 * What happens, block by block, without gaps: also over a lost connection and a reorganisation. Each block's events are read by the
 * interface of that block, so an upgrade between two of them breaks nothing. Blocks without any of the events are left out, unless
 * they take others back.
 *
 * @param client - a connection
 * @param options - which events, of which blocks
 */
export async function* watchEvents(
  client: Client,
  { only, ...options }: WatchEventsOptions = {},
): AsyncGenerator<BlockEvents, void, void> {
  const names = only && new Set<string>(only);
  for await (const { hash, number, retracted } of watchBlocks(client, options)) {
    const view = await client.at(hash);
    const events = (await view.query('System', 'Events'))
      .map(({ event, phase }): ChainEvent => {
        const inner = event.value as { readonly type: string; readonly value: unknown };
        return {
          path: `${event.type}.${inner.type}`,
          value: inner.value,
          ...(phase.type === 'ApplyExtrinsic' && { extrinsicIndex: phase.value }),
        };
      })
      .filter(({ path }) => names === undefined || names.has(path));
    if (events.length > 0 || retracted.length > 0) yield { hash, number, retracted, events };
  }
}
