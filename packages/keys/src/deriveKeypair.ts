import { type Junction, readJunctions } from './derivation.ts';
import { assertKeypair } from './internal/assertKeypair.ts';
import { makeKeypair, wipeParts } from './internal/makeKeypair.ts';
import { type SecretParts, schemeOf } from './internal/schemes.ts';
import type { Keypair } from './Keypair.ts';
import { revealSecret } from './secret.ts';

/**
 * Derives a child of a keypair.
 *
 * @param keypair - the parent; it stays usable
 * @param path - `//hard` and `/soft` steps, or junctions parsed already; ed25519 knows hard steps only
 * @returns the child
 * @throws {@link KeysError} `keys/invalid-derivation`, `keys/no-secret`, `keys/wiped`
 *
 * @example
 * ```ts
 * import { deriveKeypair, keypairFromUri } from '@taokit/keys';
 *
 * const chainCode = new Uint8Array(32);
 * new DataView(chainCode.buffer).setBigUint64(8, 1n, true); // 2^64, as polkadot.js has it
 * deriveKeypair(keypairFromUri('//Alice'), [{ hard: true, chainCode }]);
 * ```
 */
export function deriveKeypair(keypair: Keypair, path: string | readonly Junction[]): Keypair {
  assertKeypair(keypair);
  return deriveJunctions(keypair, readJunctions(path));
}

/** {@link deriveKeypair} along junctions that were checked. */
export function deriveJunctions(keypair: Keypair, junctions: readonly Junction[]): Keypair {
  const scheme = schemeOf(keypair.type);
  let parts: SecretParts = {
    secretKey: revealSecret(keypair.secretKey),
    seed: keypair.seed === undefined ? undefined : revealSecret(keypair.seed),
  };
  for (const junction of junctions) {
    const parent = parts;
    try {
      parts = scheme.derive(parent, junction);
    } finally {
      wipeParts(parent);
    }
  }
  return makeKeypair(keypair.type, parts);
}
