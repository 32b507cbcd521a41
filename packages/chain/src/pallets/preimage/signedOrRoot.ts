import { ensureSigned, type Origin } from '../../runtime/Origin.ts';
import type { AccountId } from '../../state/AccountId.ts';

/** The account that signed, or nobody for root (`ensure_signed_or_manager`). */
export function signedOrRoot(origin: Origin): AccountId | undefined {
  return origin.type === 'Root' ? undefined : ensureSigned(origin);
}
