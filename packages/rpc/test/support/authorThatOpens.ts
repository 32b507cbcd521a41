import { createDecipheriv } from 'node:crypto';
import { hchacha } from '@noble/ciphers/chacha.js';
import { type Devnet, polkadotJsProvider } from '@taokit/devnet';
import { decodeExtrinsic, hashers } from '@taokit/types/registry';
import { MlKem768 } from 'mlkem';
import type { Provider } from '../../src/client/connection/providerLink.ts';
import { bytesOfHex, hexOf } from '../../src/internal/hex.ts';

/** A node whose author opens what was sealed to its key, as the chain's authors do. */
export interface ShieldingAuthor {
  /** The key it announces, 1184 bytes. */
  readonly publicKey: Uint8Array;
  /** The devnet behind it. */
  readonly provider: Provider;
  /** What it opened: extrinsics, as hex. */
  readonly opened: readonly string[];
}

/**
 * An author over a devnet, which itself opens nothing: what carries a sealed transaction goes into a block, and after it what was
 * sealed. The key comes from another library than the one that seals, and the cipher of the body from Node.
 */
export async function authorThatOpens(devnet: Devnet): Promise<ShieldingAuthor> {
  const kem = new MlKem768();
  const [publicKey, secretKey] = await kem.generateKeyPair();
  const inner = polkadotJsProvider(devnet);
  const opened: string[] = [];
  const provider: Provider = {
    ...inner,
    get isConnected() {
      return inner.isConnected;
    },
    async send<T>(method: string, params: unknown[]): Promise<T> {
      const answer = await inner.send<T>(method, params);
      if (method !== 'author_submitExtrinsic') return answer;
      const { call } = decodeExtrinsic(devnet.chain.runtime.registry, bytesOfHex(params[0])!);
      if (call.path !== 'MevShield.submit_encrypted') return answer;
      const extrinsic = hexOf(await open(call.arguments['ciphertext'] as Uint8Array));
      opened.push(extrinsic);
      await inner.send('author_submitExtrinsic', [extrinsic]);
      return answer;
    },
  };
  return { publicKey, provider, opened };

  async function open(sealed: Uint8Array): Promise<Uint8Array> {
    const isMine = Buffer.from(hashers.Twox128.hash(publicKey)).equals(sealed.subarray(0, 16));
    if (!isMine) throw new Error('sealed to another key');
    const length = sealed[16]! | (sealed[17]! << 8);
    const shared = await kem.decap(sealed.slice(18, 18 + length), secretKey);
    return xchacha(shared, sealed.slice(18 + length, 42 + length), sealed.slice(42 + length));
  }
}

/** XChaCha20-Poly1305: a key of the first 16 bytes of the nonce, then Node's ChaCha20-Poly1305 with the rest of it. */
function xchacha(key: Uint8Array, nonce: Uint8Array, body: Uint8Array): Uint8Array {
  const words = (bytes: Uint8Array) => new Uint32Array(bytes.slice().buffer);
  const sigma = words(new TextEncoder().encode('expand 32-byte k'));
  const subKey = new Uint32Array(8);
  hchacha(sigma, words(key), words(nonce.slice(0, 16)), subKey);
  const shortNonce = Uint8Array.of(0, 0, 0, 0, ...nonce.slice(16));
  const cipher = createDecipheriv('chacha20-poly1305', new Uint8Array(subKey.buffer), shortNonce, {
    authTagLength: 16,
  });
  cipher.setAuthTag(body.slice(-16));
  return Uint8Array.from(Buffer.concat([cipher.update(body.slice(0, -16)), cipher.final()]));
}
