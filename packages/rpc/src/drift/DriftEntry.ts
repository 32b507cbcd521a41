/** A part of a runtime's interface. */
export type DriftKind = 'call' | 'storage' | 'event' | 'error' | 'constant' | 'api';

/** One thing that is not as it is known here. */
export interface DriftEntry {
  /** What it is. */
  readonly kind: DriftKind;
  /** `Pallet.Item` or `Api.method`. */
  readonly path: string;
  /** Whether the chain has it and it is not known here, the other way round, or both have it in another form. */
  readonly change: 'added' | 'removed' | 'changed';
}
