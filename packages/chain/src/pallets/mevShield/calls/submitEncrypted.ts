import { encodeValue, findCall } from '@taokit/types/registry';
import { blake2 } from '../../../blocks/header.ts';
import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { bytesFromHex } from '../../../state/AccountId.ts';

/** Carries a transaction that only the author can read; the call itself only says that it was there. */
export const submitEncrypted: CallDefinition = defineCall<{ ciphertext: Uint8Array }>(
  'MevShield.submit_encrypted',
  (context, { ciphertext }) => {
    const who = ensureSigned(context.origin);
    const { registry } = context.runtime;
    const [, type] = findCall(registry, 'MevShield.submit_encrypted')[0]!;
    const id = blake2(bytesFromHex(who), encodeValue(registry, type, ciphertext));
    context.deposit('MevShield.EncryptedSubmitted', { id, who });
  },
);
