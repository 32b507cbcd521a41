import type { Chain } from '../../blocks/Chain.ts';
import { tryRead } from '../../extrinsics/tryRead.ts';
import { equalBytes } from '../../runtime/hashing.ts';
import { createShield, type Shield } from './createShield.ts';
import { PendingKey } from './storage.ts';

/** The least a sealed transaction has: a hash, the KEM's ciphertext, a nonce, a tag, and its envelope's signature. */
const LEAST_BYTES = 16 + 2 + 1_088 + 24 + 16 + 64;

let own: Shield | undefined;

/**
 * Puts after each envelope that is sealed to the next block's author what was sealed: what an author does while it makes a block.
 *
 * @param chain - a chain whose authors use the key of `createShield()`, as development chains do; of another key nothing is opened
 * @param transactions - what shall stand in the next block
 * @returns the same, and what was sealed in it
 */
export function openShielded(chain: Chain, transactions: readonly Uint8Array[]): readonly Uint8Array[] {
  if (!transactions.some(({ length }) => length >= LEAST_BYTES)) return transactions;
  const key = PendingKey.get(chain.state);
  if (key === undefined) return transactions;
  own ??= createShield();
  const shield = own;
  if (!equalBytes(key, shield.publicKey)) return transactions;
  return transactions.flatMap((bytes) => {
    const opened = sealedIn(chain, bytes, shield);
    return opened === undefined ? [bytes] : [bytes, opened];
  });
}

function sealedIn(chain: Chain, bytes: Uint8Array, shield: Shield): Uint8Array | undefined {
  if (bytes.length < LEAST_BYTES) return undefined;
  const read = tryRead(chain.runtime.registry, bytes);
  if (!read.ok || read.extrinsic.call.path !== 'MevShield.submit_encrypted') return undefined;
  const opened = shield.open(read.extrinsic.call.arguments['ciphertext'] as Uint8Array);
  return opened === undefined || opened.length === 0 ? undefined : opened;
}
