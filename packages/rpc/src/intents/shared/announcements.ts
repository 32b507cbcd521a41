import { callHash } from '../../internal/callHash.ts';
import type { IntentContext, IntentData } from '../Intent.ts';

/** The hash that an announcement of a call for another account names. */
export async function announcedHash(
  { view, accounts, compose }: IntentContext,
  call: IntentData,
  real: string,
): Promise<Uint8Array> {
  const inner = await compose(call, { ...accounts, coldkey: real });
  return callHash(view.interface, inner);
}
