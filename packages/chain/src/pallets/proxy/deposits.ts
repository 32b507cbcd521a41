import type { Context } from '../../runtime/Context.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { reserve, unreserve } from '../balances/ledger.ts';
import {
  ANNOUNCEMENT_DEPOSIT_BASE,
  ANNOUNCEMENT_DEPOSIT_FACTOR,
  PROXY_DEPOSIT_BASE,
  PROXY_DEPOSIT_FACTOR,
} from './storage.ts';

/** What is set aside for so many proxies, rao. */
export function proxyDeposit(count: number): bigint {
  return count === 0 ? 0n : PROXY_DEPOSIT_BASE + PROXY_DEPOSIT_FACTOR * BigInt(count);
}

/** What is set aside for so many announcements, rao. */
export function announcementDeposit(count: number): bigint {
  return count === 0 ? 0n : ANNOUNCEMENT_DEPOSIT_BASE + ANNOUNCEMENT_DEPOSIT_FACTOR * BigInt(count);
}

/** Sets more aside, or gives back what is too much (`rejig_deposit`). */
export function adjustDeposit(context: Context, who: AccountId, oldRao: bigint, newRao: bigint): void {
  if (newRao > oldRao) reserve(context, who, newRao - oldRao);
  else if (newRao < oldRao) unreserve(context, who, oldRao - newRao);
}
