import { keypairFromUri } from '@taokit/keys';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { createMemoryNonceStore } from '../../nonces/createMemoryNonceStore.ts';
import { defineSynapse } from '../../synapses/defineSynapse.ts';
import type { VerifyRequestOptions } from '../AuthScheme.ts';
import { computeBodyHash, hashText } from './bodyHash.ts';
import { createSynapse10 } from './createSynapse10.ts';

const NOW = 1_790_000_000_000_000_000n;
const Translate = defineSynapse({
  name: 'Translate',
  request: v.object({ text: v.string(), weight: v.number() }),
  response: v.object({ text: v.string() }),
  python: { hashed: { text: 'str', weight: 'float' }, required: { text: 'str' } },
});
const scheme = createSynapse10({ synapses: [Translate] });
const [alice, bob] = [keypairFromUri('//Alice'), keypairFromUri('//Bob')];
const REQUEST = {
  method: 'POST',
  target: '/Translate',
  body: new TextEncoder().encode('{"text":"hé","weight":1}'),
};

const signed = () => scheme.sign(alice, { ...REQUEST, receiver: bob.address }, { nonceNs: NOW });
const verifier = (options: Partial<VerifyRequestOptions> = {}): VerifyRequestOptions => ({
  receiver: bob.address,
  nonces: createMemoryNonceStore({ notBeforeNs: 0n }),
  nowNs: NOW + 1n,
  ...options,
});

describe('computeBodyHash', () => {
  test('the hash of the hashes of the texts, in order', () => {
    const expected = hashText(hashText('hé') + hashText('1.0'));
    expect(computeBodyHash({ weight: 1, text: 'hé' }, { text: 'str', weight: 'float' })).toBe(expected);
  });

  test('without fields it covers nothing', () => {
    expect(computeBodyHash({ text: 'a' }, {})).toBe(
      'a7ffc6f8bf1ed76651c14756a061d662f580ff4de43b49fa82d80a4b80f8434a',
    );
  });
});

describe('synapse/10', () => {
  test('headers as the dendrite sends them', async () => {
    expect(await signed()).toMatchObject({
      name: 'Translate',
      timeout: '12.0',
      bt_header_axon_hotkey: bob.address,
      bt_header_dendrite_hotkey: alice.address,
      bt_header_dendrite_nonce: `${NOW}`,
      bt_header_input_obj_text: btoa('""'),
    });
  });

  test('comes through once', async () => {
    const [request, held] = [{ ...REQUEST, headers: await signed() }, verifier()];
    expect(await scheme.verify(request, held)).toMatchObject({ ok: true, hotkey: alice.address });
    expect(await scheme.verify(request, held)).toMatchObject({ refusal: 'ReplayedRequest' });
  });

  test.each([
    ['an empty signature', { bt_header_dendrite_signature: '' }, 'UnsignedRequest'],
    ['no signature', { bt_header_dendrite_signature: undefined }, 'UnsignedRequest'],
    ['half a signature', { bt_header_dendrite_signature: '0x1234' }, 'MalformedAuth'],
    ['another sender', { bt_header_dendrite_hotkey: bob.address }, 'BadSignature'],
    ['another uuid', { bt_header_dendrite_uuid: 'other' }, 'BadSignature'],
    ['another hash', { computed_body_hash: hashText('') }, 'BadSignature'],
    ['another receiver', { bt_header_axon_hotkey: alice.address }, 'WrongReceiver'],
    ['no nonce', { bt_header_dendrite_nonce: undefined }, 'MalformedAuth'],
  ])('%s: refused', async (_, change, refusal) => {
    const headers = { ...(await signed()), ...change };
    expect(await scheme.verify({ ...REQUEST, headers }, verifier())).toMatchObject({ ok: false, refusal });
  });

  test('another body: refused', async () => {
    const body = new TextEncoder().encode('{"text":"he","weight":1}');
    const answer = await scheme.verify({ ...REQUEST, body, headers: await signed() }, verifier());
    expect(answer).toMatchObject({ refusal: 'BodyMismatch' });
  });

  test('a float reads the same with and without its point', async () => {
    const body = new TextEncoder().encode('{"text":"hé","weight":1.0}');
    expect(await scheme.verify({ ...REQUEST, body, headers: await signed() }, verifier())).toMatchObject({
      ok: true,
    });
  });

  test('old by four seconds and its timeout; a longer timeout in the unsigned header helps only so far', async () => {
    const headers = await signed();
    const at = (seconds: bigint, change = {}) =>
      scheme.verify(
        { ...REQUEST, headers: { ...headers, ...change } },
        verifier({ nowNs: NOW + seconds * 1_000_000_000n }),
      );
    expect(await at(16n)).toMatchObject({ ok: true });
    expect(await at(17n)).toMatchObject({ refusal: 'StaleRequest' });
    expect(await at(64n, { timeout: '9999999' })).toMatchObject({ ok: true });
    expect(await at(65n, { timeout: '9999999' })).toMatchObject({ refusal: 'StaleRequest' });
    expect(await at(-3n)).toMatchObject({ refusal: 'StaleRequest' });
  });

  test('a copy with a longer timeout is still a replay', async () => {
    const held = createMemoryNonceStore({ capacity: 1, notBeforeNs: 0n });
    const headers = await signed();
    await scheme.verify({ ...REQUEST, headers }, verifier({ nonces: held }));
    const later = verifier({ nonces: held, nowNs: NOW + 60_000_000_000n });
    const copy = { ...REQUEST, headers: { ...headers, timeout: '60' } };
    expect(await scheme.verify(copy, later)).toMatchObject({ refusal: 'ReplayedRequest' });
  });
});
