import type { Call, Variant } from '@taokit/types/registry';
import type { AccountId } from '../state/AccountId.ts';
import { baseCallFilter } from './baseCallFilter.ts';
import { fail } from './DispatchFailure.ts';

/** Whether an origin may make a call. */
export type CallFilter = (call: Call) => boolean;

/** What every origin may carry. */
interface Filtered {
  /** What calls it may make; all when left out. */
  readonly filter?: CallFilter;
}

/** On whose behalf a call runs. */
export type Origin = RootOrigin | SignedOrigin | NoOrigin;

/** The chain itself, or whoever holds sudo. */
export interface RootOrigin extends Filtered {
  /** Tells it from the others. */
  readonly type: 'Root';
}

/** An account that signed, or a pallet on its behalf. */
export interface SignedOrigin extends Filtered {
  /** Tells it from the others. */
  readonly type: 'Signed';
  /** Whose. */
  readonly account: AccountId;
}

/** Nobody: an inherent, or an unsigned transaction. */
export interface NoOrigin extends Filtered {
  /** Tells it from the others. */
  readonly type: 'None';
}

/** The chain itself. */
export const ROOT: Origin = { type: 'Root' };

/** Nobody. */
export const NONE: Origin = { type: 'None' };

/** An account's own origin, with the runtime's filter. */
export function signed(account: AccountId): Origin {
  return { type: 'Signed', account, filter: baseCallFilter };
}

/** The origin, which from here on may only make calls that a filter lets through, too (`add_filter`). */
export function withFilter(origin: Origin, filter: CallFilter): Origin {
  const before = origin.filter;
  return { ...origin, filter: before === undefined ? filter : (call) => filter(call) && before(call) };
}

/** The account that signed; any other origin fails with `BadOrigin`. */
export function ensureSigned(origin: Origin): AccountId {
  return origin.type === 'Signed'
    ? origin.account
    : fail('BadOrigin', `A ${origin.type} origin signed nothing.`);
}

/** The account that signed, or nothing where the chain itself calls; any other origin fails with `BadOrigin`. */
export function ensureSignedOrRoot(origin: Origin): AccountId | undefined {
  return origin.type === 'Root' ? undefined : ensureSigned(origin);
}

/** Fails with `BadOrigin` unless the chain itself calls. */
export function ensureRoot(origin: Origin): void {
  if (origin.type !== 'Root') fail('BadOrigin', `Root is needed, the origin is ${origin.type}.`);
}

/** Fails with `BadOrigin` unless nobody calls. */
export function ensureNone(origin: Origin): void {
  if (origin.type !== 'None') fail('BadOrigin', `An inherent is needed, the origin is ${origin.type}.`);
}

/** The caller in a form calls take it: a value of the runtime's `OriginCaller`. Only origins of the system pallet exist here. */
export function originOf({ type, value }: Variant): Origin {
  const caller = value as Variant;
  if (type !== 'system') return fail('BadOrigin', `There are no origins of ${type} here.`);
  if (caller.type === 'Root') return ROOT;
  if (caller.type === 'Signed') return signed(caller.value as AccountId);
  return NONE;
}
