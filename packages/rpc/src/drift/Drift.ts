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

/** A read that something of this touches. */
export interface TouchedRead {
  /** Its name. */
  readonly name: string;
  /** What of what it stands on changed. */
  readonly paths: readonly string[];
  /** Whether it is refused now: it stands on something that is gone. */
  readonly isRefused: boolean;
}

/** An intent whose call is not as it was. */
export interface TouchedIntent {
  /** Its name. */
  readonly op: string;
  /** Its calls that changed, or are gone. */
  readonly paths: readonly string[];
}

/** A record of `@taokit/types` that is read from something that changed. */
export interface TouchedRecord {
  /** Its name. */
  readonly name: string;
  /** What it is read from. */
  readonly paths: readonly string[];
}

/** How a chain's interface differs from the one this version was made for. */
export interface DriftReport {
  /** The spec version this version was made for. */
  readonly knownSpec: number;
  /** The chain's. */
  readonly specVersion: number;
  /** Everything that differs; names of types alone do not. */
  readonly entries: readonly DriftEntry[];
  /** The reads it touches. */
  readonly reads: readonly TouchedRead[];
  /** The intents it touches. */
  readonly intents: readonly TouchedIntent[];
  /** The records it touches. */
  readonly records: readonly TouchedRecord[];
}
