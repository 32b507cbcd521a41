import type { Variant } from './codec/variants.ts';
import type { EventPath } from './data/paths.generated.ts';
import type { BytesLike } from './internal/bytesOf.ts';
import type { Known } from './Known.ts';
import type { Registry } from './Registry.ts';
import { findStorage } from './storage.ts';
import { decodeValue } from './values.ts';

/** One event of a block. */
export interface RuntimeEvent {
  /** `Pallet.Event`, for instance `SubtensorModule.StakeAdded`. */
  readonly path: Known<EventPath>;
  /** What it carries: `null`, one value, an array, or an object. */
  readonly value: unknown;
  /** When in the block: while an extrinsic ran, or before or after all of them. */
  readonly phase: 'ApplyExtrinsic' | 'Finalization' | 'Initialization';
  /** Which extrinsic, in the first case. */
  readonly extrinsicIndex?: number;
  /** 32-byte topics it is indexed by. */
  readonly topics: readonly Uint8Array[];
}

interface EventRecord {
  readonly phase: Variant;
  readonly event: Variant;
  readonly topics: readonly Uint8Array[];
}

/**
 * Decodes the events of a block.
 *
 * @param registry - the runtime's interface
 * @param bytes - the value of `System.Events`, or its hex text with `0x`
 * @returns the events, in order
 * @throws {@link RegistryError} when the bytes are no events of this runtime
 */
export function decodeEvents(registry: Registry, bytes: BytesLike): RuntimeEvent[] {
  const records = decodeValue(registry, findStorage(registry, 'System.Events').value, bytes) as EventRecord[];
  return records.map(({ phase, event, topics }) => {
    const inner = event.value as Variant;
    return {
      path: `${event.type}.${inner.type}`,
      value: inner.value,
      phase: phase.type as RuntimeEvent['phase'],
      ...(phase.type === 'ApplyExtrinsic' && { extrinsicIndex: phase.value as number }),
      topics,
    };
  });
}
