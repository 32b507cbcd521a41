import { type Keypair, keypairFromUri } from '@taokit/keys';
import { type AccountId, hexFromBytes } from '../src/state/AccountId.ts';

const known = new Map<string, Keypair>();

/** A key by its name: `keyOf('Alice')` is that of //Alice. */
export function keyOf(name: string): Keypair {
  const key = known.get(name) ?? keypairFromUri(`//${name}`, { allowDevPhrase: true });
  known.set(name, key);
  return key;
}

/** The account of such a key. */
export function accountOf(name: string): AccountId {
  return hexFromBytes(keyOf(name).publicKey);
}
