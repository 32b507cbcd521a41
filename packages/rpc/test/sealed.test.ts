import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { ml_kem768 } from '@noble/post-quantum/ml-kem.js';
import { createBeacon } from '@taokit/chain';
import { sealUntil, verifyPulse } from '@taokit/keys/timelock';
import { hashers } from '@taokit/types/registry';
import { MlKem768 } from 'mlkem';
import { describe, expect, test } from 'vitest';
import { sealForAuthor } from '../src/shield/sealForAuthor.ts';
import { clipToLimit, conformWeights, quantizeWeights } from '../src/weights/conformWeights.ts';
import { openSealed } from '../src/weights/timelock/openSealed.ts';
import { QUICKNET } from '../src/weights/timelock/quicknet.ts';
import vectors from './vectors/core.json' with { type: 'json' };

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const text = (message: string) => new TextEncoder().encode(message);

describe('sealForAuthor', () => {
  const seed = Uint8Array.from({ length: 64 }, (_, at) => at);
  const { publicKey, secretKey } = ml_kem768.keygen(seed);

  /** What the author of a block does. */
  function parts(sealed: Uint8Array) {
    const length = sealed[16]! | (sealed[17]! << 8);
    const kem = sealed.slice(18, 18 + length);
    const nonce = sealed.slice(18 + length, 42 + length);
    return { keyHash: sealed.slice(0, 16), kem, nonce, body: sealed.slice(42 + length) };
  }

  test('bytes: the key is named by its hash, and a second library opens them', async () => {
    const message = text('a signed transaction');
    const { keyHash, kem, nonce, body } = parts(sealForAuthor(publicKey, message));
    expect(keyHash).toEqual(hashers.Twox128.hash(publicKey));
    const secret = await new MlKem768().decap(kem, secretKey);
    expect(xchacha20poly1305(secret, nonce).decrypt(body)).toEqual(message);
  });

  test('bytes: what the official SDK seals opens the same way', () => {
    const { kem, nonce, body, keyHash } = parts(bytes(vectors.shield.sealed));
    expect(keyHash).toEqual(hashers.Twox128.hash(publicKey));
    const secret = ml_kem768.decapsulate(kem, secretKey);
    expect(Buffer.from(xchacha20poly1305(secret, nonce).decrypt(body)).toString('hex')).toBe(
      vectors.shield.message,
    );
  });

  test('errors: a key that is none, a transaction that is too long', () => {
    expect(() => sealForAuthor(publicKey.slice(1), text('x'))).toThrow(/1183 bytes/);
    expect(() => sealForAuthor(publicKey, new Uint8Array(8_000))).toThrow(/the most is 8192/);
  });
});

describe('sealUntil', () => {
  const { round, signature, message, inner } = vectors.timelock;
  const pulse = { round: BigInt(round), signature: bytes(signature) };

  test('a real pulse of quicknet is one, and opens what was sealed for its round', () => {
    expect(verifyPulse(QUICKNET.publicKey, pulse)).toBe(true);
    const sealed = sealUntil(text('weights'), { publicKey: QUICKNET.publicKey, round: 1_000n });
    expect(openSealed(sealed, QUICKNET.publicKey, pulse)).toEqual(text('weights'));
  });

  test('what the official SDK sealed for that round opens here', () => {
    expect(Buffer.from(openSealed(bytes(inner), QUICKNET.publicKey, pulse)).toString('hex')).toBe(message);
  });

  test('errors: another round, another beacon, bytes that are none', () => {
    const beacon = createBeacon();
    const sealed = sealUntil(text('later'), { publicKey: beacon.publicKey, round: 7n });
    expect(openSealed(sealed, beacon.publicKey, beacon.pulse(7n))).toEqual(text('later'));
    expect(() => openSealed(sealed, beacon.publicKey, beacon.pulse(8n))).toThrow(
      expect.objectContaining({ code: 'rpc/bad-timelock' }),
    );
    expect(() => openSealed(sealed, QUICKNET.publicKey, beacon.pulse(7n))).toThrow(
      expect.objectContaining({ code: 'rpc/bad-pulse' }),
    );
    expect(() => openSealed(sealed.slice(0, -1), beacon.publicKey, beacon.pulse(7n))).toThrow(
      expect.objectContaining({ code: 'rpc/bad-timelock' }),
    );
    const changed = sealed.map((byte, at) => (at === sealed.length - 60 ? byte ^ 1 : byte));
    expect(() => openSealed(changed, beacon.publicKey, beacon.pulse(7n))).toThrow(
      expect.objectContaining({ code: 'rpc/bad-timelock' }),
    );
  });
});

describe('conformWeights', () => {
  test('quantizeWeights: as the official SDK normalises', () => {
    for (const { weights, uids, values } of vectors.normalize)
      expect(quantizeWeights({ uids: weights.map((_, uid) => uid), weights })).toEqual({ uids, values });
  });

  test('clipToLimit: as the official SDK clips, to the last bits of a double', () => {
    for (const { weights, limit, shares } of vectors.clip) {
      const ours = clipToLimit(weights, limit);
      for (const [at, share] of shares.entries()) expect(Math.abs(ours[at]! - share)).toBeLessThan(1e-14);
    }
  });

  test('limit: no weight is above it when the chain looks', () => {
    const scores = { uids: [0, 1, 2, 3], weights: [100, 1, 1, 1] };
    const { values } = conformWeights(scores, { uid: 9, maxWeightLimit: 26_214 });
    const sum = values.reduce((total, value) => total + value, 0);
    expect(Math.max(...values) * 65_535).toBeLessThanOrEqual(sum * 26_214);
    expect(conformWeights({ uids: [9], weights: [3] }, { uid: 9, maxWeightLimit: 1 }).values).toEqual([
      65_535,
    ]);
  });
});
