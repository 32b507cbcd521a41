import { isKeypair, type Keypair, type KeyType, type RawSigner, signAsync } from '@taokit/keys';
import { SubnetError } from '../SubnetError.ts';

/** Who signs requests: a keypair, or whatever signs bytes as they are for an account. */
export type Hotkey = Keypair | RawSigner;

/** Throws unless a value can sign bytes for an account. */
export function assertHotkey(hotkey: Hotkey, field: string): void {
  const given = hotkey as Partial<Keypair & RawSigner> | null | undefined;
  const signs = typeof given === 'object' && given !== null && typeof given.address === 'string';
  if (signs && (isKeypair(given as Keypair) || typeof given.signRaw === 'function')) return;
  throw new SubnetError(`${field} is nothing that can sign a request.`, {
    code: 'subnet/wrong-type',
    fix: 'Pass a keypair of @taokit/keys, or a signer with signRaw.',
    values: { field },
  });
}

/** Signs bytes as they are. */
export function signAs(hotkey: Hotkey, bytes: Uint8Array): Promise<Uint8Array> {
  return isKeypair(hotkey) ? signAsync(hotkey, bytes) : hotkey.signRaw(bytes);
}

/** Throws where a protocol knows sr25519 only. */
export function assertSr25519(type: KeyType, protocol: string): void {
  if (type === 'sr25519') return;
  throw new SubnetError(`${protocol} knows no ${type} keys.`, {
    code: 'subnet/unsupported-key-type',
    fix: 'Use an sr25519 hotkey, or btauth/1, which names the scheme.',
    values: { type },
  });
}
