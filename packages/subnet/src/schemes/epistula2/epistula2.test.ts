import { encodeSs58, keypairFromUri, verify } from '@taokit/keys';
import { describe, expect, test } from 'vitest';
import { createMemoryNonceStore } from '../../nonces/createMemoryNonceStore.ts';
import type { VerifyRequestOptions } from '../AuthScheme.ts';
import { createEpistula2 } from './createEpistula2.ts';

const NOW = 1_790_000_000_123_000_000n;
const [alice, bob] = [keypairFromUri('//Alice'), keypairFromUri('//Bob')];
const epistula = createEpistula2();
const REQUEST = { method: 'POST', target: '/v1/chat', body: new TextEncoder().encode('{"model":"m"}') };

const signed = () => epistula.sign(alice, { ...REQUEST, receiver: bob.address }, { nonceNs: NOW });
const verifier = (options: Partial<VerifyRequestOptions> = {}): VerifyRequestOptions => ({
  receiver: bob.address,
  nonces: createMemoryNonceStore({ notBeforeNs: 0n }),
  nowNs: NOW + 1n,
  ...options,
});

describe('epistula/2', () => {
  test('the message is sha256(body).uuid.timestamp.signed_for', async () => {
    const headers = await signed();
    // The hash is sha256 of the body above, by another tool.
    const hash = '548f58d1c36c715b44f0863472074a97c448d5b8d18164b92adf55592b127f86';
    const message = `${hash}.${headers['Epistula-Uuid']}.1790000000123.${bob.address}`;
    expect(headers['Epistula-Timestamp']).toBe('1790000000123');
    expect(verify(alice.address, message, headers['Epistula-Request-Signature']!)).toBe(true);
  });

  test('the secret signatures are over the interval as Python writes it', async () => {
    const headers = await signed();
    ['1790000009999.0', '1790000010000.0', '1790000010001.0'].forEach((interval, at) => {
      const signature = headers[`Epistula-Secret-Signature-${at}`]!;
      expect(verify(alice.address, `${interval}.${bob.address}`, signature)).toBe(true);
    });
  });

  test('comes through once', async () => {
    const [request, held] = [{ ...REQUEST, headers: await signed() }, verifier()];
    expect(await epistula.verify(request, held)).toMatchObject({ ok: true, hotkey: alice.address });
    expect(await epistula.verify(request, held)).toMatchObject({ refusal: 'ReplayedRequest' });
  });

  test('comes through once: the same key under another prefix is nobody else', async () => {
    const [headers, held] = [await signed(), verifier()];
    expect(await epistula.verify({ ...REQUEST, headers }, held)).toMatchObject({ ok: true });
    const renamed = { ...headers, 'Epistula-Signed-By': encodeSs58(alice.publicKey, 0) };
    expect(await epistula.verify({ ...REQUEST, headers: renamed }, held)).toMatchObject({
      refusal: 'MalformedAuth',
    });
  });

  test.each([
    ['Epistula-Version', '1', 'MalformedAuth'],
    ['Epistula-Signed-For', alice.address, 'WrongReceiver'],
    ['Epistula-Signed-For', undefined, 'WrongReceiver'],
    ['Epistula-Signed-By', bob.address, 'BadSignature'],
    ['Epistula-Uuid', 'a b', 'MalformedAuth'],
    ['Epistula-Uuid', 'other', 'BadSignature'],
    ['Epistula-Request-Signature', '', 'UnsignedRequest'],
    ['Epistula-Timestamp', '1790000000124', 'BadSignature'],
    ['Epistula-Timestamp', 'x', 'MalformedAuth'],
  ])('%s as %s: %s', async (name, value, refusal) => {
    const headers = { ...(await signed()), [name]: value };
    expect(await epistula.verify({ ...REQUEST, headers }, verifier())).toMatchObject({ ok: false, refusal });
  });

  test('stale, from the future, another body', async () => {
    const headers = await signed();
    const at = (nowNs: bigint) => epistula.verify({ ...REQUEST, headers }, verifier({ nowNs }));
    expect(await at(NOW + 9_000_000_000n)).toMatchObject({ refusal: 'StaleRequest' });
    expect(await at(NOW - 3_000_000_000n)).toMatchObject({ refusal: 'StaleRequest' });
    const body = new TextEncoder().encode('{}');
    expect(await epistula.verify({ ...REQUEST, body, headers }, verifier())).toMatchObject({
      refusal: 'BadSignature',
    });
  });
});
