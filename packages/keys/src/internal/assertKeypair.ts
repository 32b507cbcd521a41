import { isKeypair, type Keypair } from '../Keypair.ts';
import { KeysError } from '../KeysError.ts';
import { check } from './check.ts';
import { keypairRule } from './keypairRule.ts';

/**
 * Throws unless an account can sign.
 *
 * @throws {@link KeysError} `keys/no-secret`; `keys/wrong-type` and the like for a field that is none of a keypair's
 */
export function assertKeypair(keypair: unknown): asserts keypair is Keypair {
  if (!isKeypair(keypair as Keypair))
    throw new KeysError('This account has no secret key.', {
      code: 'keys/no-secret',
      fix: 'Pass a keypair, not a watch-only account.',
    });
  check(keypair, keypairRule, 'keypair');
}
