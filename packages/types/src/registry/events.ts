import { arrayOf, objectOf, oneOf, optional, text, u32 } from '@taokit/errors/check';
import type { Variant } from './codec/variants.ts';
import type { EventPath } from './data/paths.generated.ts';
import type { BytesLike } from './internal/bytesOf.ts';
import { check } from './internal/check.ts';
import { failMismatch } from './internal/fail.ts';
import type { Known } from './Known.ts';
import { splitPath } from './lookup.ts';
import type { Registry } from './Registry.ts';
import { findStorage } from './storage.ts';
import { decodeValue, encodeValue } from './values.ts';

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

/** What an event is in the block's list. */
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

const isEvents = /* @__PURE__ */ arrayOf(
  objectOf({
    path: text,
    value: () => undefined,
    phase: oneOf('ApplyExtrinsic', 'Finalization', 'Initialization'),
    extrinsicIndex: optional(u32),
    topics: arrayOf(() => undefined),
  }),
);

/**
 * Encodes the events of a block.
 *
 * @param registry - the runtime's interface
 * @param events - in order; `extrinsicIndex` stands where the phase is `ApplyExtrinsic`, and only there
 * @returns the value of `System.Events`
 * @throws {@link RegistryError} on an unknown event, or one that carries something else
 */
export function encodeEvents(registry: Registry, events: readonly RuntimeEvent[]): Uint8Array {
  check(events, isEvents, 'events');
  const records = events.map(({ path, value, phase, extrinsicIndex, topics }): EventRecord => {
    const [pallet, name] = splitPath(path, 'event');
    if ((phase === 'ApplyExtrinsic') !== (extrinsicIndex !== undefined))
      failMismatch(extrinsicIndex, `an extrinsic's index in the phase ${phase}`);
    return {
      phase: { type: phase, value: extrinsicIndex ?? null },
      event: { type: pallet, value: { type: name, value } },
      topics,
    };
  });
  return encodeValue(registry, findStorage(registry, 'System.Events').value, records);
}
