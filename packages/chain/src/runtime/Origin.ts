import type { AccountId } from '../state/AccountId.ts';
import { fail } from './DispatchFailure.ts';

/** On whose behalf a call runs. */
export type Origin =
  | {
      /** The chain itself, or whoever holds sudo. */
      readonly type: 'Root';
    }
  | {
      /** An account that signed, or a pallet on its behalf. */
      readonly type: 'Signed';
      /** Whose. */
      readonly account: AccountId;
    }
  | {
      /** Nobody: an inherent, or an unsigned transaction. */
      readonly type: 'None';
    };

/** The chain itself. */
export const ROOT: Origin = { type: 'Root' };

/** Nobody. */
export const NONE: Origin = { type: 'None' };

/** An account's own origin. */
export function signed(account: AccountId): Origin {
  return { type: 'Signed', account };
}

/** The account that signed; any other origin fails with `BadOrigin`. */
export function ensureSigned(origin: Origin): AccountId {
  return origin.type === 'Signed'
    ? origin.account
    : fail('BadOrigin', `A ${origin.type} origin signed nothing.`);
}

/** Fails with `BadOrigin` unless the chain itself calls. */
export function ensureRoot(origin: Origin): void {
  if (origin.type !== 'Root') fail('BadOrigin', `Root is needed, the origin is ${origin.type}.`);
}

/** Fails with `BadOrigin` unless nobody calls. */
export function ensureNone(origin: Origin): void {
  if (origin.type !== 'None') fail('BadOrigin', `An inherent is needed, the origin is ${origin.type}.`);
}
