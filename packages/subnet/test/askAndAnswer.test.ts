import { refuse } from '@taokit/errors';
import * as v from 'valibot';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  createDendrite,
  createMemoryNonceStore,
  defineSynapse,
  handle,
  type RequestReport,
} from '../src/index.ts';
import { alice, bob, Count, charlie, Echo, echo, network, Tell } from './network.ts';

/** Echo, in a hurry: only the axon's patience is short. */
const hasty = { ...Echo, timeoutSeconds: 0.05 };
const never = () => new Promise<never>(() => undefined);

describe('ask', () => {
  test('an answer', async () => {
    const { dendrite, peer } = network();
    const asked = await dendrite.ask(peer, Echo, { text: 'hello' });
    expect(asked).toMatchObject({ ok: true, response: { text: 'hello' }, hotkey: bob.address });
  });

  test('forward is told who asks', async () => {
    const forward = vi.fn(({ text }: { text: string }) => ({ text }));
    const { dendrite, peer } = network({ handlers: [handle(Echo, { forward })] });
    await dendrite.ask(peer, Echo, { text: 'a' });
    expect(forward.mock.calls[0]).toMatchObject([
      { text: 'a' },
      { caller: { hotkey: alice.address, scheme: 'btauth/1' } },
    ]);
  });

  test('many peers: answers in their order, a dead one is a refusal', async () => {
    const { dendrite, peer } = network();
    const dead = { hotkey: charlie.address, url: 'http://bob.test' };
    const asked = await dendrite.askAll([peer, dead, peer], Echo, { text: 'x' }, { concurrency: 2 });
    expect(asked.map((answer) => (answer.ok ? answer.response.text : answer.refusal))).toEqual([
      'x',
      'WrongReceiver',
      'x',
    ]);
  });

  test('hooks in their order: blacklist, verify, priority, forward', async () => {
    const order: string[] = [];
    const note =
      <T>(name: string, value: T) =>
      () => {
        order.push(name);
        return value;
      };
    const { dendrite, peer } = network({
      access: note('access', { ok: true } as const),
      handlers: [
        handle(Echo, {
          forward: note('forward', { text: 'x' }),
          priority: note('priority', 1),
          verify: note('verify', undefined),
          blacklist: note('blacklist', undefined),
        }),
      ],
    });
    await dendrite.ask(peer, Echo, { text: '' });
    expect(order).toEqual(['access', 'blacklist', 'verify', 'priority', 'forward']);
  });

  test.each([
    ['NotRegistered', 403, { access: () => refuse('NotRegistered', 'no') }],
    [
      'Blacklisted',
      403,
      { handlers: [handle(Echo, { forward: never, blacklist: () => refuse('Spam', 'no') })] },
    ],
    [
      'NotVerified',
      401,
      { handlers: [handle(Echo, { forward: never, verify: () => refuse('Unpaid', 'no') })] },
    ],
    [
      'NotConsented',
      403,
      { handlers: [handle(Echo, { forward: never, verify: () => refuse('NotConsented', 'no') })] },
    ],
    ['TimedOut', 408, { handlers: [handle(hasty, { forward: never })] }],
    ['UnknownSynapse', 404, { handlers: [] }],
    ['NonceStoreFull', 503, { nonces: { claim: async () => refuse('NonceStoreFull', 'full') } }],
  ] as const)('%s', async (refusal, status, options) => {
    const { dendrite, peer } = network(options);
    // A little longer than the axon waits, so that the refusal is the axon's own.
    const asked = await dendrite.ask(peer, Echo, { text: '' }, { timeoutSeconds: 60 });
    expect(asked).toMatchObject({ ok: false, refusal, status });
  });

  test('what a forward function throws stays inside', async () => {
    const reports: RequestReport[] = [];
    const forward = () => {
      throw new Error('password in config.json');
    };
    const { dendrite, peer } = network({
      handlers: [handle(Echo, { forward })],
      onRequest: (report) => reports.push(report),
    });
    const asked = await dendrite.ask(peer, Echo, { text: '' });
    expect(asked).toMatchObject({ refusal: 'ForwardFailed', status: 500 });
    expect(JSON.stringify(asked)).not.toContain('password');
    expect(reports).toMatchObject([
      { refusal: 'ForwardFailed', hotkey: alice.address, error: { message: 'password in config.json' } },
    ]);
  });

  test('an answer of another form is not sent', async () => {
    const { dendrite, peer } = network({
      handlers: [handle(Echo, { forward: () => ({ txt: 'x' }) as never })],
    });
    expect(await dendrite.ask(peer, Echo, { text: '' })).toMatchObject({
      refusal: 'InvalidAnswer',
      status: 500,
    });
  });

  describe('a schema that throws', () => {
    const n = v.pipe(
      v.string(),
      v.transform((text) => BigInt(text)),
    );
    const Exact = defineSynapse({ name: 'Exact', request: v.any(), response: v.object({ n }) });
    const Loose = defineSynapse({ name: 'Exact', request: v.any(), response: v.any() });
    const Lines = { ...Exact, name: 'Lines', stream: 'lines' } as const;
    const wrong = { n: 'not a number' };

    test('on an answer: a refusal of that peer, and the others are heard', async () => {
      const { dendrite, peer } = network({
        handlers: [
          handle(Loose, { forward: (request) => request }),
          handle(
            { ...Loose, name: 'Lines', stream: 'lines' },
            {
              forward: async function* (request) {
                yield request;
              },
            },
          ),
        ],
      });
      const invalid = { ok: false, refusal: 'InvalidAnswer', status: 422 };
      expect(await dendrite.ask(peer, Exact, wrong)).toMatchObject(invalid);
      expect(await dendrite.askAll([peer, peer], Exact, wrong)).toMatchObject([invalid, invalid]);
      expect(await dendrite.ask(peer, Exact, { n: '5' })).toMatchObject({ response: { n: 5n } });
      const read = async () => {
        for await (const _ of dendrite.stream(peer, Lines, wrong)) throw new Error('It fits.');
      };
      await expect(read()).rejects.toMatchObject({ name: 'StreamRefused', refusal: 'InvalidAnswer' });
    });

    test('on a request: it does not fit; before it is sent, the caller’s mistake', async () => {
      const Strict = { ...Loose, request: v.object({ n }) };
      const { dendrite, peer } = network({ handlers: [handle(Strict, { forward: () => 1 })] });
      expect(await dendrite.ask(peer, Loose, wrong)).toMatchObject({
        refusal: 'InvalidRequest',
        status: 400,
      });
      await expect(dendrite.ask(peer, Strict, wrong as never)).rejects.toMatchObject({
        code: 'subnet/wrong-type',
      });
    });

    test('on what a forward function answers: it is not sent', async () => {
      const { dendrite, peer } = network({ handlers: [handle(Exact, { forward: () => wrong as never })] });
      expect(await dendrite.ask(peer, Loose, {})).toMatchObject({ refusal: 'InvalidAnswer', status: 500 });
    });
  });

  test('another version is refused, not misread', async () => {
    const { dendrite, peer } = network();
    const asked = await dendrite.ask(peer, { ...Echo, version: 2 }, { text: '' });
    expect(asked).toMatchObject({ refusal: 'WrongVersion' });
  });

  test('a request that does not fit is the caller’s mistake', async () => {
    const { dendrite, peer } = network();
    await expect(dendrite.ask(peer, Echo, { text: 5 } as never)).rejects.toMatchObject({
      code: 'subnet/wrong-type',
    });
    await expect(dendrite.ask({ ...peer, hotkey: 'x' }, Echo, { text: '' })).rejects.toMatchObject({
      code: 'subnet/wrong-type',
    });
    await expect(dendrite.ask(peer, Echo, { text: '' }, { timeout: 1 } as never)).rejects.toMatchObject({
      code: 'subnet/unknown-field',
    });
    const nowhere = { hotkey: bob.address, ip: '0.0.0.0', port: 0 };
    await expect(dendrite.ask(nowhere, Echo, { text: '' })).rejects.toMatchObject({
      code: 'subnet/out-of-range',
    });
  });

  test('too large: refused before and after it is unpacked', async () => {
    const { dendrite, peer, axon } = network();
    expect(await dendrite.ask(peer, Echo, { text: 'x'.repeat(10_001) })).toMatchObject({
      refusal: 'TooLarge',
      status: 413,
    });
    const zeros = new Blob([new Uint8Array(10_000_000)]).stream().pipeThrough(new CompressionStream('gzip'));
    const request = new Request('http://bob.test/Echo', {
      method: 'POST',
      body: await new Response(zeros).arrayBuffer(),
      headers: { 'content-encoding': 'gzip', 'x-bittensor-signature': '0x00' },
    });
    expect((await axon.fetch(request)).status).toBe(413);
  });

  test('the caller gives up', async () => {
    const { dendrite, peer } = network({ handlers: [handle(Echo, { forward: never })] });
    const gone = AbortSignal.abort();
    expect(await dendrite.ask(peer, Echo, { text: '' }, { signal: gone })).toMatchObject({
      refusal: 'Aborted',
    });
  });

  test('an unsigned request, and one signed by a protocol that is not spoken here', async () => {
    const { axon } = network();
    for (const headers of [{}, { 'epistula-request-signature': '0x00' }]) {
      const response = await axon.fetch(
        new Request('http://bob.test/Echo', { method: 'POST', body: '{"text":""}', headers }),
      );
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ refusal: 'UnsignedRequest' });
    }
  });

  test('a replay is refused, also by a second axon with the same store', async () => {
    const nonces = createMemoryNonceStore();
    const [first, second] = [network({ nonces }), network({ nonces })];
    let sent: Request | undefined;
    const fetch = async (url: URL | string | Request, init?: RequestInit) => {
      sent = new Request(url, init);
      return first.axon.fetch(sent.clone());
    };
    const dendrite = createDendrite({ hotkey: alice, fetch });
    expect(await dendrite.ask(first.peer, Echo, { text: 'x' })).toMatchObject({ ok: true });
    expect((await first.axon.fetch(sent!.clone())).status).toBe(401);
    expect((await second.axon.fetch(sent!.clone())).status).toBe(401);
  });
});

describe('limits', () => {
  const waiting = () => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const forward = async ({ text }: { text: string }) => {
      await released;
      return { text };
    };
    return { release: () => release(), forward };
  };

  test('so many of one hotkey, so many that wait', async () => {
    const { forward, release } = waiting();
    const limits = { concurrency: 1, queued: 1, perHotkey: 2 };
    const { axon, dendrite, peer } = network({ handlers: [handle(Echo, { forward })], limits });
    const first = dendrite.ask(peer, Echo, { text: '1' });
    const second = dendrite.ask(peer, Echo, { text: '2' });
    await expect.poll(() => axon.load().waiting).toBe(1);
    expect(await dendrite.ask(peer, Echo, { text: '3' })).toMatchObject({ refusal: 'TooMany', status: 429 });
    release();
    expect(await Promise.all([first, second])).toMatchObject([{ ok: true }, { ok: true }]);
    expect(axon.load()).toEqual({ waiting: 0, running: 0 });
    expect(await dendrite.ask(peer, Echo, { text: '4' })).toMatchObject({ ok: true });
  });

  test('many at once are no leak: Node does not warn of one', async () => {
    const warned = vi.fn();
    process.on('warning', warned);
    onTestFinished(() => void process.off('warning', warned));
    const { forward, release } = waiting();
    const { axon, dendrite, peer } = network({ handlers: [handle(Echo, { forward })] });
    const all = Array.from({ length: 12 }, () => dendrite.ask(peer, Echo, { text: '' }));
    await expect.poll(() => axon.load().running).toBe(12);
    release();
    expect(await Promise.all(all)).toMatchObject(all.map(() => ({ ok: true })));
    expect(warned).not.toHaveBeenCalled();
  });

  test('whose time is up leaves the queue at once: the next has its place', async () => {
    const { forward, release } = waiting();
    const Quick = { ...hasty, name: 'Quick' };
    const { axon, dendrite, peer } = network({
      handlers: [handle(Echo, { forward }), handle(Quick, { forward: ({ text }) => ({ text }) })],
      limits: { concurrency: 1, queued: 1 },
    });
    const first = dendrite.ask(peer, Echo, { text: 'slow' });
    await expect.poll(() => axon.load().running).toBe(1);
    const late = await dendrite.ask(peer, Quick, { text: 'late' }, { timeoutSeconds: 60 });
    expect(late).toMatchObject({ refusal: 'TimedOut', status: 408 });
    expect(axon.load()).toEqual({ waiting: 0, running: 1 });
    const next = dendrite.ask(peer, Echo, { text: 'next' });
    await expect.poll(() => axon.load().waiting).toBe(1);
    release();
    expect(await Promise.all([first, next])).toMatchObject([{ ok: true }, { ok: true }]);
  });

  test('unanswered: told of every request without an answer once it passed verify, and of no other', async () => {
    const { forward, release } = waiting();
    const ended: string[] = [];
    const forwardOf: Record<string, () => unknown> = {
      throws: () => {
        throw new Error('broken');
      },
      'does not fit': () => 1,
    };
    const unanswered = ({ text }: { text: string }) => ended.push(text);
    const handler = handle(Echo, {
      verify: ({ text }) => (text === 'bad' ? refuse('Bad', 'bad') : { ok: true }),
      forward: (request) => (forwardOf[request.text]?.() ?? { text: 'answer' }) as { text: string },
      unanswered,
    });
    const { dendrite, peer } = network({ handlers: [handler] });
    for (const text of ['bad', 'throws', 'does not fit', 'answered'])
      await dendrite.ask(peer, Echo, { text });
    const hurried = network({ handlers: [handle(hasty, { forward: never, unanswered })] });
    await hurried.dendrite.ask(hurried.peer, Echo, { text: 'takes too long' });
    const slow = handle(Echo, { forward, unanswered });
    const full = network({ handlers: [slow], limits: { concurrency: 1, queued: 1, perHotkey: 1 } });
    const first = full.dendrite.ask(full.peer, Echo, { text: 'first' });
    await expect.poll(() => full.axon.load().running).toBe(1);
    await full.dendrite.ask(full.peer, Echo, { text: 'too many' });
    release();
    expect(await first).toMatchObject({ ok: true });
    expect(ended).toEqual(['throws', 'does not fit', 'takes too long', 'too many']);
  });

  test('unanswered: one that takes its time is waited for, and what it throws is reported', async () => {
    const ended: RequestReport[] = [];
    const handler = handle(Echo, {
      forward: () => ({ text: 1 }) as never,
      unanswered: async () => {
        await Promise.resolve();
        throw new Error('no way back');
      },
    });
    const { dendrite, peer } = network({ handlers: [handler], onRequest: (report) => ended.push(report) });
    expect(await dendrite.ask(peer, Echo, { text: 'x' })).toMatchObject({ refusal: 'ForwardFailed' });
    expect(ended).toMatchObject([{ error: { message: 'no way back' } }]);
  });

  test('an answer that is nothing goes out as null, where its synapse reads that', async () => {
    const Note = defineSynapse({
      name: 'Note',
      request: v.object({}),
      response: v.nullish(v.string()),
    });
    const { dendrite, peer } = network({ handlers: [handle(Note, { forward: () => undefined })] });
    expect(await dendrite.ask(peer, Note, {})).toMatchObject({ ok: true, response: null });
  });

  test('unanswered: an answer that its caller cannot read is none', async () => {
    const Measure = defineSynapse({
      name: 'Measure',
      request: v.object({}),
      response: v.object({ n: v.number(), note: v.optional(v.string()) }),
      maxBytes: 1_000,
    });
    const ended: RequestReport[] = [];
    let answer: unknown;
    let given = 0;
    const handler = handle(Measure, {
      forward: () => answer as { n: number },
      unanswered: () => given++,
    });
    const { dendrite, peer } = network({ handlers: [handler], onRequest: (report) => ended.push(report) });
    for (answer of [
      { n: Number.POSITIVE_INFINITY },
      { n: 1, note: 'x'.repeat(1_000) },
      { n: 1, note: 'é'.repeat(495) },
      { m: 1 },
    ])
      expect(await dendrite.ask(peer, Measure, {})).toMatchObject({ refusal: 'InvalidAnswer', status: 500 });
    expect(given).toBe(4);
    answer = { n: 1, note: 'é'.repeat(300) };
    expect(await dendrite.ask(peer, Measure, {})).toMatchObject({ ok: true });
    expect(given).toBe(4);
    expect(ended.map(({ error }) => error)).toEqual([
      expect.stringContaining('What JSON makes of it'),
      'It is longer than 1000 bytes.',
      'It is longer than 1000 bytes.',
      expect.any(String),
      undefined,
    ]);
  });

  test('the important first', async () => {
    const { forward, release } = waiting();
    const done: string[] = [];
    const handler = handle(Echo, {
      forward: async (request) => {
        const answer = await forward(request);
        done.push(request.text);
        return answer;
      },
      priority: (_, { text }) => Number(text),
    });
    const { axon, dendrite, peer } = network({ handlers: [handler], limits: { concurrency: 1 } });
    const all = ['0', '1', '3', '2'].map((text) => dendrite.ask(peer, Echo, { text }));
    await expect.poll(() => axon.load().waiting).toBe(3);
    release();
    await Promise.all(all);
    // The first was taken before the others came.
    expect(done).toEqual(['0', '3', '2', '1']);
  });

  test('stop: what is inside is answered or cut, what comes is refused', async () => {
    const { axon, dendrite, peer } = network({ handlers: [handle(Echo, { forward: never })] });
    const inside = dendrite.ask(peer, Echo, { text: '' });
    await expect.poll(() => axon.load().running).toBe(1);
    await axon.stop();
    expect(await inside).toMatchObject({ ok: false });
    expect(await dendrite.ask(peer, Echo, { text: '' })).toMatchObject({ refusal: 'Stopping' });
  });
});

describe('stop', () => {
  test('does not wait for a request whose report threw', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    onTestFinished(() => void vi.restoreAllMocks());
    const { axon, dendrite, peer } = network({
      onRequest: () => {
        throw new Error('the disk is full');
      },
    });
    expect(await dendrite.ask(peer, Echo, { text: '' })).toMatchObject({ ok: false, status: 500 });
    await axon.stop();
  });

  test('waits for unanswered, of a stream too; not for who has not sent its body', async () => {
    const ended: string[] = [];
    const unanswered = async () => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      ended.push('given back');
    };
    const { axon, dendrite, peer } = network({
      handlers: [
        handle(Echo, { forward: never, unanswered }),
        handle(Count, {
          forward: async function* () {
            yield await never();
          },
          unanswered,
        }),
      ],
    });
    const dripped = new ReadableStream<Uint8Array>();
    const init = { method: 'POST', body: dripped, duplex: 'half' } as RequestInit;
    void axon.fetch(new Request('http://bob.test/Echo', init));
    const asked = dendrite.ask(peer, Echo, { text: '' });
    const streamed = dendrite.stream(peer, Count, { to: 1 })[Symbol.asyncIterator]().next();
    streamed.catch(() => undefined);
    await expect.poll(() => axon.load().running).toBe(2);
    await axon.stop();
    expect(ended).toEqual(['given back', 'given back']);
    expect(await asked).toMatchObject({ refusal: 'TimedOut' });
    await expect(streamed).rejects.toMatchObject({ name: 'StreamRefused' });
  });
});

describe('stream', () => {
  const counting = (synapse: typeof Count) =>
    handle(synapse, {
      forward: async function* ({ to }) {
        for (let n = 1; n <= to; n++) yield { n };
      },
    });

  test.each([Count, Tell])('$stream: every piece, then the end', async (synapse) => {
    const { dendrite, peer } = network({ handlers: [counting(synapse)] });
    const pieces: number[] = [];
    for await (const { n } of dendrite.stream(peer, synapse, { to: 3 })) pieces.push(n);
    expect(pieces).toEqual([1, 2, 3]);
  });

  test.each([Count, Tell])('$stream: cut half-way, it throws', async (synapse) => {
    const handler = handle(synapse, {
      forward: async function* () {
        yield { n: 1 };
        throw new Error('broken');
      },
    });
    const { dendrite, peer, axon } = network({ handlers: [handler] });
    const pieces: number[] = [];
    const read = async () => {
      for await (const { n } of dendrite.stream(peer, synapse, { to: 3 })) pieces.push(n);
    };
    await expect(read()).rejects.toMatchObject({ refusal: 'Disconnected' });
    expect(pieces).toEqual([1]);
    await expect.poll(() => axon.load().running).toBe(0);
  });

  test('leaving the loop ends the work', async () => {
    let ended = false;
    const handler = handle(Count, {
      forward: async function* () {
        try {
          for (let n = 1; ; n++) yield { n };
        } finally {
          ended = true;
        }
      },
    });
    const { axon, dendrite, peer } = network({ handlers: [handler] });
    for await (const { n } of dendrite.stream(peer, Count, { to: 1 })) if (n === 3) break;
    await expect.poll(() => ended && axon.load().running === 0).toBe(true);
  });

  test('unanswered: what this end cuts is no answer; what the caller leaves is one, and what ran out of time after a piece', async () => {
    const ended: number[] = [];
    let begin = (): void => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const pieces: Record<number, () => unknown> = {
      0: () => ({ n: 2 }),
      2: () => ({ m: 1 }),
      3: () => {
        throw new Error('broken');
      },
      4: never,
    };
    const handler = handle(Count, {
      forward: async function* ({ to }) {
        if (to === 5) {
          begin();
          await never();
        }
        yield { n: 1 };
        yield (await pieces[to]?.()) as { n: number };
      },
      unanswered: ({ to }) => ended.push(to),
    });
    const { axon, dendrite, peer } = network({ handlers: [handler] });
    const stream = (to: number) => dendrite.stream(peer, Count, { to })[Symbol.asyncIterator]();
    const cut = { refusal: 'Disconnected' };
    for await (const piece of dendrite.stream(peer, Count, { to: 0 })) void piece;
    for await (const piece of dendrite.stream(peer, Count, { to: 1 })) if (piece.n === 1) break;
    for (const to of [2, 3]) {
      const broken = stream(to);
      await broken.next();
      await expect(broken.next()).rejects.toMatchObject(cut);
    }
    // The server's time is up when the test says so: after a piece, and before the first.
    onTestFinished(() => void vi.useRealTimers());
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const late = stream(4);
    await late.next();
    const second = late.next();
    vi.advanceTimersByTime(Count.timeoutSeconds * 1_000);
    await expect(second).rejects.toMatchObject(cut);
    const first = stream(5).next();
    await begun;
    vi.advanceTimersByTime(Count.timeoutSeconds * 1_000);
    await expect(first).rejects.toMatchObject(cut);
    vi.useRealTimers();
    await expect.poll(() => axon.load().running).toBe(0);
    expect(ended).toEqual([2, 3, 5]);
  });

  test('a refusal is thrown', async () => {
    const { dendrite, peer } = network({ handlers: [echo] });
    const read = async () => {
      for await (const piece of dendrite.stream(peer, Count, { to: 1 })) void piece;
    };
    await expect(read()).rejects.toMatchObject({ refusal: 'UnknownSynapse', status: 404 });
  });
});
