import { refuse } from '@taokit/errors';
import { keypairFromUri } from '@taokit/keys';
import {
  createAxon,
  createBtauth1,
  createDendrite,
  createMemoryNonceStore,
  createSynapse10,
  defineSynapse,
  handle,
  pythonText,
  readPythonJson,
} from '@taokit/subnet';
import { serve } from '@taokit/subnet/node';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort, python10, python11, reason10, reason11, runPython, talkTo } from './python.ts';

const [alice, bob] = [keypairFromUri('//Alice'), keypairFromUri('//Bob')];

const Translate = defineSynapse({
  name: 'Translate',
  request: v.object({
    text: v.string(),
    weight: v.optional(v.number()),
    tags: v.optional(v.array(v.unknown())),
  }),
  response: v.object({ answer: v.string() }),
  python: {
    hashed: { text: 'str', weight: 'float', tags: { list: 'any' } },
    required: { text: 'str' },
  },
});
const Stream = defineSynapse({
  name: 'Stream',
  request: v.object({ text: v.string() }),
  response: v.unknown(),
  stream: 'bytes',
  python: { required: { text: 'str' } },
});
const Missing = defineSynapse({ ...Stream, name: 'Missing', stream: 'bytes', python: {} });
const schemes = [createSynapse10({ synapses: [Translate, Stream, Missing] })];

describe.skipIf(python10 === '')(`bittensor 10.5.0 (${python10 || reason10})`, () => {
  test('its dendrite asks our axon: plain, refused, streaming', { timeout: 120_000 }, async () => {
    const seen: unknown[] = [];
    const axon = createAxon({
      hotkey: bob,
      schemes,
      handlers: [
        handle(Translate, {
          forward: (request) => {
            seen.push(request);
            return { answer: request.text.toUpperCase() };
          },
          blacklist: (_, { text }) => (text === 'blacklist me' ? refuse('Spam', 'as it asked') : undefined),
        }),
        handle(Stream, {
          forward: async function* ({ text }) {
            yield* text;
          },
        }),
      ],
    });
    const served = await serve(axon);
    const printed = await runPython(python10, 'dendrite10.py', [`${served.port}`, '//Alice', bob.address]);
    await served.close();
    const told = JSON.parse(
      printed
        .split('\n')
        .find((line) => line.startsWith('TOLD '))!
        .slice(5),
    );
    expect(told).toMatchObject({
      plain: [200, 'Success', 'GRÜSS\' "DICH"\n'],
      refused: [403, 'as it asked', null],
      'other receiver': [401, 'The request is meant for another hotkey.', null],
      missing: [404, expect.any(String), null],
      stream: ['abc', 'end'],
    });
    expect(seen).toEqual([
      { text: 'Grüß\' "dich"\n', weight: 2, tags: [1, 0.5, true, null, { 10: 'a', 2: 1e20 }] },
    ]);
  });

  describe('our dendrite asks its axon', () => {
    const peer = { hotkey: bob.address, url: '' };
    let axon: ReturnType<typeof talkTo> | undefined;
    beforeAll(async () => {
      const port = await freePort();
      peer.url = `http://127.0.0.1:${port}`;
      axon = talkTo(python10, 'axon10.py', [`${port}`, '//Bob']);
      while ((await axon.hear()) !== 'ready');
      const client = createDendrite({ hotkey: alice });
      // It says so before it listens.
      for (
        let asked = await client.ask(peer, Missing, { text: '' });
        !asked.ok && asked.refusal === 'Unreachable';
      ) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        asked = await client.ask(peer, Missing, { text: '' });
      }
    }, 120_000);
    afterAll(() => axon?.end());

    test.each([
      [
        { text: 'Grüß\' "dich"\n', weight: 2, tags: [1, 'a', null, { k: true }] },
        `GRÜSS' "DICH"\n2.0[1, 'a', None, {'k': True}]`,
      ],
      [{ text: '', weight: 1e-7, tags: [] }, '1e-07[]'],
    ])('%o', async (request, answer) => {
      const dendrite = createDendrite({ hotkey: alice, scheme: schemes[0]! });
      expect(await dendrite.ask(peer, Translate, request)).toMatchObject({ ok: true, response: { answer } });
    });

    test('what it refuses has its name', async () => {
      const scheme = schemes[0]!;
      const dendrite = createDendrite({ hotkey: alice, scheme });
      expect(
        await dendrite.ask({ ...peer, hotkey: alice.address }, Translate, { text: 'x', weight: 1, tags: [] }),
      ).toMatchObject({
        refusal: 'NotVerified',
        status: 401,
      });
      expect(await dendrite.ask(peer, Missing, { text: '' })).toMatchObject({
        refusal: 'UnknownSynapse',
        status: 404,
      });
    });

    test('its stream', async () => {
      const dendrite = createDendrite({ hotkey: alice, scheme: schemes[0]! });
      let text = '';
      for await (const piece of dendrite.stream(peer, Stream, { text: 'hello' }))
        text += new TextDecoder().decode(piece as Uint8Array);
      expect(text).toBe('hello');
    });
  });

  test('texts of drawn values', { timeout: 60_000 }, async () => {
    // What a letter is depends on the Unicode version of each; these ranges have been settled for long.
    const unsettled = /[\u1c80-\u2fff\ua000-\u{10ffff}]|\\u/u;
    const texts = fc
      .sample(fc.json({ maxDepth: 3, stringUnit: 'binary' }), 3_000)
      .filter((text) => !unsettled.test(text));
    expect(texts.length).toBeGreaterThan(500);
    const python = JSON.parse(await runPython(python10, 'texts.py', [], JSON.stringify(texts))) as string[];
    texts.forEach((text, at) => {
      expect({ text, as: pythonText(readPythonJson(text), 'any') }).toEqual({ text, as: python[at] });
    });
  });
});

describe.skipIf(python11 === '')(`bittensor 11.3.0 (${python11 || reason11})`, () => {
  const btauth1 = createBtauth1();
  let python: ReturnType<typeof talkTo> | undefined;
  beforeAll(() => {
    python = talkTo(python11, 'auth11.py');
  });
  afterAll(() => python?.end());

  const request = { method: 'POST', target: '/Translate?x=1', text: '{"text": "Grüß"}' };
  const asPython = {
    method: request.method,
    path: request.target,
    body: request.text,
    receiver: bob.address,
  };
  const sent = {
    method: request.method,
    target: request.target,
    body: new TextEncoder().encode(request.text),
  };

  test.each([
    ['sr25519', 1],
    ['ed25519', 0],
  ] as const)('it verifies what we sign by %s, once', async (type, _) => {
    const hotkey = keypairFromUri('//Alice', { type });
    const headers = await btauth1.sign(hotkey, { ...sent, receiver: bob.address });
    expect(await python!.ask({ do: 'verify', ...asPython, headers })).toEqual({
      ok: true,
      hotkey: hotkey.address,
    });
    expect(await python!.ask({ do: 'verify', ...asPython, headers })).toEqual({
      ok: false,
      error: 'ReplayedRequest',
    });
    const changed = await btauth1.sign(hotkey, { ...sent, receiver: bob.address });
    expect(await python!.ask({ do: 'verify', ...asPython, body: '{}', headers: changed })).toMatchObject({
      error: 'BadSignature',
    });
  });

  test.each([
    ['sr25519', 1],
    ['ed25519', 0],
  ] as const)('we verify what it signs by %s', async (type, crypto) => {
    const { headers } = await python!.ask({ do: 'sign', uri: '//Alice', crypto, ...asPython });
    const verifier = { receiver: bob.address, nonces: createMemoryNonceStore({ notBeforeNs: 0n }) };
    const received = { ...sent, headers: headers as Record<string, string> };
    expect(await btauth1.verify(received, verifier)).toMatchObject({
      ok: true,
      hotkey: keypairFromUri('//Alice', { type }).address,
    });
    expect(await btauth1.verify({ ...received, target: '/Other' }, verifier)).toMatchObject({
      refusal: 'BadSignature',
    });
  });
});
