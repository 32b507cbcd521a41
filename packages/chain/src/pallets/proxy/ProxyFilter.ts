import type { Call } from '@taokit/types/registry';

/** What a proxy may call: all but some calls, only some, or what a rule says of the arguments. `Pallet.*` is all of a pallet. */
export type ProxyFilter = Denies | Allows | Decides;

/** All but these. */
export interface Denies {
  /** `Pallet.call` or `Pallet.*`. */
  readonly deny: readonly string[];
}

/** Only these. */
export interface Allows {
  /** `Pallet.call` or `Pallet.*`. */
  readonly allow: readonly string[];
  /** Not these of them. */
  readonly except?: readonly string[];
}

/** What a rule says. */
export interface Decides {
  /** Whether it may be called. */
  readonly decide: (call: Call) => boolean;
}

/** Filters by the name of a kind of proxy; a kind without one may call nothing. */
export type ProxyFilters = Readonly<Record<string, ProxyFilter>>;
