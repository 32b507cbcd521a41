import { type AccountId, hexFromBytes } from '@taokit/chain';
import { matching } from '@taokit/errors/check';
import { decodeSs58, KeysError, keypairFromUri } from '@taokit/keys';
import { check } from '../internal/check.ts';

/**
 * An account as people write it.
 *
 * @param text - an address, 32 bytes as hex, or the path of a development account: `//Alice`
 * @param field - where it stands, for the error
 * @throws DevnetError where it is none
 */
export function accountFromText(text: string, field: string): AccountId {
  const found = read(text);
  check(
    found,
    matching((value) => value !== undefined, `an address, 32 bytes as hex, or //Alice, not ${text}`),
    field,
  );
  return found!;
}

function read(text: string): AccountId | undefined {
  if (/^0x[0-9a-f]{64}$/.test(text)) return text as AccountId;
  try {
    return hexFromBytes(
      text.startsWith('//')
        ? keypairFromUri(text, { allowDevPhrase: true }).publicKey
        : decodeSs58(text).publicKey,
    );
  } catch (error) {
    if (error instanceof KeysError) return undefined;
    throw error;
  }
}
