import { isKeypair, type Keypair } from '../Keypair.ts';
import { KeysError } from '../KeysError.ts';

/** Throws unless an account can sign. */
export function assertKeypair(keypair: unknown): asserts keypair is Keypair {
  if (isKeypair(keypair as Keypair)) return;
  throw new KeysError('This account has no secret key.', {
    code: 'keys/no-secret',
    fix: 'Pass a keypair, not a watch-only account.',
  });
}
