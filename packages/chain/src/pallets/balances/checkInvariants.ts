import { equality } from '../../invariants/equality.ts';
import type { InvariantFault } from '../../invariants/InvariantFault.ts';
import type { Reads } from '../../state/State.ts';
import { Account } from '../system/storage.ts';
import { TotalIssuance } from './storage.ts';

/** The issuance is what accounts hold, and no account is frozen beyond what it holds. */
export function checkInvariants(reads: Reads): readonly InvariantFault[] {
  const accounts = Account.entries(reads);
  const held = accounts.reduce((sum, [, { data }]) => sum + data.free + data.reserved, 0n);
  const rule = 'Balances.TotalIssuance is what accounts hold';
  return [
    ...equality(rule, TotalIssuance.get(reads), held),
    ...accounts
      .filter(([, { data }]) => data.free < 0n || data.reserved < 0n)
      .map(([[who]]) => ({ rule: 'No balance is below zero', found: who })),
  ];
}
