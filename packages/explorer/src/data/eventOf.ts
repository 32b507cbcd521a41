/** Something that happened. */
export interface BlockEvent {
  /** `Pallet.Event`. */
  readonly path: string;
  /** What it carries. */
  readonly value: unknown;
  /** Which extrinsic it belongs to; absent for events of the block itself. */
  readonly extrinsicIndex: number | undefined;
}

/** An event as storage holds it. */
interface EventRecord {
  readonly event: { readonly type: string; readonly value: unknown };
  readonly phase: { readonly type: string; readonly value?: unknown };
}

/** An event of `System.Events`, with the names of pallet and event in one. */
export function eventOf({ event, phase }: EventRecord): BlockEvent {
  const inner = event.value as { readonly type: string; readonly value: unknown };
  return {
    path: `${event.type}.${inner.type}`,
    value: inner.value,
    extrinsicIndex: phase.type === 'ApplyExtrinsic' ? (phase.value as number) : undefined,
  };
}
