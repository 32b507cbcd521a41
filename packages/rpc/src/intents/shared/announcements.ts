import { blake2b } from '@noble/hashes/blake2.js';
import { encodeCall } from '@taokit/types/registry';
import type { IntentContext, IntentData } from '../Intent.ts';

/** The hash that an announcement of a call for another account names. */
export async function announcedHash(
  { view, accounts, compose }: IntentContext,
  call: IntentData,
  real: string,
): Promise<Uint8Array> {
  const inner = await compose(call, { ...accounts, coldkey: real });
  return blake2b(encodeCall(view.interface, inner), { dkLen: 32 });
}
