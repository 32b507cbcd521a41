import { encodeValue, findCall, hashers } from '@taokit/types/registry';
import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { bytesFromHex, hexFromBytes } from '../../../state/AccountId.ts';

/** Carries a transaction that only the author can read; the call itself only says that it was there. */
export const submitEncrypted: CallDefinition = defineCall<{ ciphertext: Uint8Array }>(
  'MevShield.submit_encrypted',
  (context, { ciphertext }) => {
    const who = ensureSigned(context.origin);
    const { registry } = context.runtime;
    const [, type] = findCall(registry, 'MevShield.submit_encrypted')[0]!;
    const bytes = [...bytesFromHex(who), ...encodeValue(registry, type, ciphertext)];
    const id = hexFromBytes(hashers.Blake2_256.hash(Uint8Array.from(bytes)));
    context.deposit('MevShield.EncryptedSubmitted', { id, who });
  },
);
