import { encodeSs58, keypairFromUri } from '@taokit/keys';
import { describe, expect, test } from 'vitest';
import { createMemoryNonceStore } from '../../nonces/createMemoryNonceStore.ts';
import type { VerifyRequestOptions } from '../AuthScheme.ts';
import { createBtauth1 } from './createBtauth1.ts';
import { btauth1Payload } from './payload.ts';

/** The published cross-language fixtures of the protocol: `test_http_auth.py`, RaoFoundation/subtensor. */
const NONCE = 1_752_076_800_000_000_000n;
const REQUEST = {
  method: 'POST',
  target: '/generate?stream=false',
  body: new TextEncoder().encode('{"prompt": "hello"}'),
};
const alice = keypairFromUri('//Alice');
const aliceEd = keypairFromUri('//Alice', { type: 'ed25519' });
const bob = keypairFromUri('//Bob');
const btauth1 = createBtauth1();

const signed = (hotkey = alice) =>
  btauth1.sign(hotkey, { ...REQUEST, receiver: bob.address }, { nonceNs: NONCE });

const verifier = (options: Partial<VerifyRequestOptions> = {}): VerifyRequestOptions => ({
  receiver: bob.address,
  nonces: createMemoryNonceStore({ notBeforeNs: 0n }),
  nowNs: NONCE + 1_000_000n,
  ...options,
});

describe('btauth/1 fixtures', () => {
  test('payload', () => {
    const payload = btauth1Payload({
      ...REQUEST,
      keyType: 'sr25519',
      nonceNs: NONCE,
      sender: alice.address,
      receiver: bob.address,
    });
    expect(new TextDecoder().decode(payload)).toBe(
      [
        'btauth/1',
        'sr25519',
        'POST',
        '/generate?stream=false',
        '341c57448e531310fbbe83f44cea2a5e838bd9e8a6b82b269f01d0dbbc23c3cc',
        '1752076800000000000',
        '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY',
        '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty',
      ].join('\n'),
    );
  });

  test('ed25519 signature', async () => {
    const headers = await signed(aliceEd);
    expect(headers['X-Bittensor-Signature']).toBe(
      '0x1a6b631988bf1f7ea093ab9d5acf61f05c316d0b0e428b24b487b75a5f6ee0e1' +
        'a56a26918fdf871b6cf09437e6588023a4ce423cf622621b2a7feee17612f704',
    );
    expect(headers['X-Bittensor-Crypto']).toBe('ed25519');
    expect(headers['X-Bittensor-Hotkey']).toBe('5FA9nQDVg267DEd8m1ZypXLBnvN7SFxYwV7ndqSYGiN9TTpu');
  });

  test('the scheme header of sr25519 is left out', async () => {
    expect(await signed()).not.toHaveProperty('X-Bittensor-Crypto');
  });
});

describe('verify', () => {
  test.each([alice, aliceEd])('both key types come through: $type', async (hotkey) => {
    const answer = await btauth1.verify({ ...REQUEST, headers: await signed(hotkey) }, verifier());
    expect(answer).toMatchObject({
      ok: true,
      hotkey: hotkey.address,
      keyType: hotkey.type,
      signedAtNs: NONCE,
    });
  });

  test('names in lower case, and every spelling of the scheme', async () => {
    const lower = Object.fromEntries(
      Object.entries(await signed()).map(([name, value]) => [name.toLowerCase(), value]),
    );
    for (const spelling of ['SR25519', '1']) {
      const headers = { ...lower, 'x-bittensor-crypto': spelling };
      expect(await btauth1.verify({ ...REQUEST, headers }, verifier())).toMatchObject({ ok: true });
    }
  });

  test.each([
    ['11 s old', { nowNs: NONCE + 11_000_000_000n }, 'StaleRequest'],
    ['3 s ahead', { nowNs: NONCE - 3_000_000_000n }, 'StaleRequest'],
    ['for another', { receiver: alice.address }, 'WrongReceiver'],
  ] as const)('%s: refused', async (_, options, refusal) => {
    expect(await btauth1.verify({ ...REQUEST, headers: await signed() }, verifier(options))).toMatchObject({
      refusal,
    });
  });

  test('taken once', async () => {
    const [request, held] = [{ ...REQUEST, headers: await signed() }, verifier()];
    const answers = await Promise.all([btauth1.verify(request, held), btauth1.verify(request, held)]);
    expect(answers.map((answer) => answer.ok).sort()).toEqual([false, true]);
    expect(await btauth1.verify(request, held)).toMatchObject({ refusal: 'ReplayedRequest' });
  });

  test.each([
    ['body', { body: new TextEncoder().encode('{"prompt": "hellp"}') }],
    ['method', { method: 'DELETE' }],
    ['path', { target: '/admin' }],
  ] as const)('a changed %s: refused', async (_, change) => {
    const request = { ...REQUEST, headers: await signed(), ...change };
    expect(await btauth1.verify(request, verifier())).toMatchObject({ refusal: 'BadSignature' });
  });

  test('a key anybody can sign for is nobody', async () => {
    const headers = {
      ...(await signed()),
      'X-Bittensor-Hotkey': encodeSs58(new Uint8Array(32)),
      'X-Bittensor-Crypto': 'ed25519',
      'X-Bittensor-Signature': `0x01${'00'.repeat(63)}`,
    };
    expect(await btauth1.verify({ ...REQUEST, headers }, verifier())).toMatchObject({
      refusal: 'MalformedAuth',
    });
  });

  test.each([
    ['X-Bittensor-Nonce', `${NONCE + 1n}`, 'BadSignature'],
    ['X-Bittensor-Nonce', 'soon', 'MalformedAuth'],
    ['X-Bittensor-Nonce', undefined, 'MalformedAuth'],
    ['X-Bittensor-Crypto', 'ecdsa', 'MalformedAuth'],
    ['X-Bittensor-Crypto', 'constructor', 'MalformedAuth'],
    ['X-Bittensor-Hotkey', encodeSs58(alice.publicKey, 0), 'MalformedAuth'],
    ['X-Bittensor-Crypto', 'ed25519', 'BadSignature'],
    ['X-Bittensor-Signature', '0xnothex', 'MalformedAuth'],
    ['X-Bittensor-Signature', '', 'UnsignedRequest'],
    ['X-Bittensor-Signature', undefined, 'UnsignedRequest'],
    ['X-Bittensor-Signature', `0x${'00'.repeat(64)}`, 'BadSignature'],
    ['X-Bittensor-Version', '2', 'MalformedAuth'],
    ['X-Bittensor-Version', undefined, 'MalformedAuth'],
    ['X-Bittensor-Hotkey', bob.address, 'BadSignature'],
    ['X-Bittensor-Hotkey', undefined, 'MalformedAuth'],
    ['X-Bittensor-Receiver', undefined, 'WrongReceiver'],
  ])('%s as %s: %s', async (name, value, refusal) => {
    const headers = { ...(await signed()), [name]: value };
    expect(await btauth1.verify({ ...REQUEST, headers }, verifier())).toMatchObject({ ok: false, refusal });
  });

  test('a header that comes twice is no header', async () => {
    const headers = { ...(await signed()), 'x-bittensor-hotkey': alice.address };
    expect(await btauth1.verify({ ...REQUEST, headers }, verifier())).toMatchObject({
      refusal: 'MalformedAuth',
    });
  });

  test('a forged request uses up no nonce', async () => {
    const held = verifier();
    const headers = { ...(await signed()), 'X-Bittensor-Signature': `0x${'11'.repeat(64)}` };
    await btauth1.verify({ ...REQUEST, headers }, held);
    expect(await btauth1.verify({ ...REQUEST, headers: await signed() }, held)).toMatchObject({ ok: true });
  });
});

describe('sign', () => {
  test('two requests at the same moment have nonces of their own', async () => {
    const request = { ...REQUEST, receiver: bob.address };
    const headers = await Promise.all([btauth1.sign(alice, request), btauth1.sign(alice, request)]);
    expect(new Set(headers.map((header) => header['X-Bittensor-Nonce'])).size).toBe(2);
  });
});
