import type { AccountId } from '../state/AccountId.ts';
import { fail } from './DispatchFailure.ts';

/** An address as calls take it. Of its forms only the account itself can be looked up here, as on the chain. */
export interface MultiAddress {
  /** `Id` is the account itself. */
  readonly type: 'Id' | 'Index' | 'Raw' | 'Address32' | 'Address20';
  /** What identifies it. */
  readonly value: unknown;
}

/** The account an address means; any form but `Id` fails with `CannotLookup`. */
export function lookup(address: MultiAddress): AccountId {
  if (address.type === 'Id') return address.value as AccountId;
  return fail('CannotLookup', `An address of the form ${address.type} is no account here.`);
}
