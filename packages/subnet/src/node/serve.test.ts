import { connect } from 'node:net';
import { createDendrite, handle } from '@taokit/subnet';
import { describe, expect, test } from 'vitest';
import { alice, bob, Echo, network } from '../../test/network.ts';
import { serve } from './serve.ts';

/** Sends raw bytes and answers with what came back until the connection was closed. */
function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let heard = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (heard += chunk));
    socket.on('close', () => resolve(heard));
    socket.on('error', reject);
  });
}

describe('serve', () => {
  test.each(['127.0.0.1', '::1'])('over a socket at %s', async (host) => {
    const served = await serve(network().axon, { host });
    const dendrite = createDendrite({ hotkey: alice });
    const asked = await dendrite.ask({ hotkey: bob.address, url: served.url }, Echo, { text: 'x' });
    const byChain = await dendrite.ask({ hotkey: bob.address, ip: host, port: served.port }, Echo, {
      text: 'y',
    });
    await served.close();
    expect([asked, byChain]).toMatchObject([
      { ok: true, response: { text: 'x' } },
      { ok: true, response: { text: 'y' } },
    ]);
    expect(await dendrite.ask({ hotkey: bob.address, url: served.url }, Echo, { text: 'x' })).toMatchObject({
      refusal: 'Unreachable',
      status: 503,
    });
  });

  test('a client that drips its headers or its body is cut off', async () => {
    const limits = { headersTimeoutSeconds: 1, requestTimeoutSeconds: 1.5 };
    const served = await serve(network().axon, limits);
    const dripped = await Promise.all([
      raw(served.port, 'POST /Echo HTTP/1.1\r\nHost: x\r\nX-'),
      raw(served.port, 'POST /Echo HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{'),
    ]);
    await served.close();
    for (const answer of dripped) expect(answer).toContain('408 Request Timeout');
  });

  test('headers without end are refused', async () => {
    const served = await serve(network().axon);
    const answer = await raw(
      served.port,
      `POST /Echo HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`,
    );
    await served.close();
    expect(answer).toContain('431');
  });

  test('who does not read its answer is cut off, and its place is free again', async () => {
    const { axon } = network();
    const long = new Uint8Array(64_000_000);
    const served = await serve(
      { ...axon, timeoutSeconds: 0.2, fetch: async () => new Response(long) },
      { maxConnections: 1, headersTimeoutSeconds: 0.2, requestTimeoutSeconds: 0.3 },
    );
    const silent = connect(served.port, '127.0.0.1', () =>
      silent.write('POST /Echo HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n'),
    );
    silent.on('error', () => undefined).pause();
    // One at a time: another is answered when the first is gone, which nothing but the server ends.
    await expect
      .poll(() => raw(served.port, 'GET / HTTP/1.0\r\n\r\n').catch(() => ''))
      .toContain('HTTP/1.1 400');
    silent.destroy();
    await served.close();
  });

  test('closed, it has sent what was reported as answered, to the last byte', async () => {
    let report = (): void => undefined;
    const reported = new Promise<void>((resolve) => (report = resolve));
    const text = 'x'.repeat(16_000_000);
    const Long = { ...Echo, maxBytes: 32_000_000 };
    const { axon } = network({
      handlers: [handle(Long, { forward: () => ({ text }) })],
      onRequest: () => report(),
    });
    const served = await serve(axon);
    const dendrite = createDendrite({ hotkey: alice });
    const asked = dendrite.ask({ hotkey: bob.address, url: served.url }, Long, { text: '' });
    await reported;
    await served.close();
    const answer = await asked;
    expect(answer.ok ? answer.response.text.length : answer.refusal).toBe(text.length);
  });

  test('closed, it has given back what was taken for requests without an answer', async () => {
    const ended: string[] = [];
    const handler = handle(Echo, {
      forward: () => new Promise<never>(() => undefined),
      unanswered: async () => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        ended.push('given back');
      },
    });
    const { axon } = network({ handlers: [handler] });
    const served = await serve(axon);
    const asked = createDendrite({ hotkey: alice }).ask({ hotkey: bob.address, url: served.url }, Echo, {
      text: '',
    });
    await expect.poll(() => axon.load().running).toBe(1);
    await served.close().then(() => ended.push('closed'));
    expect(ended).toEqual(['given back', 'closed']);
    // Cut with a reason, and not by a broken connection.
    expect(await asked).toMatchObject({ refusal: 'TimedOut' });
  });

  test('who leaves before its answer: the work is told, and it has no answer', async () => {
    const told: unknown[] = [];
    const handler = handle(Echo, {
      forward: (_, { signal }) =>
        new Promise<never>((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            told.push((signal.reason as Error).name);
            reject(signal.reason);
          });
        }),
      unanswered: () => told.push('unanswered'),
    });
    const { axon } = network({ handlers: [handler] });
    const served = await serve(axon);
    const leaving = new AbortController();
    const peer = { hotkey: bob.address, url: served.url };
    const asked = createDendrite({ hotkey: alice }).ask(peer, Echo, { text: '' }, { signal: leaving.signal });
    await expect.poll(() => axon.load().running).toBe(1);
    leaving.abort();
    await expect.poll(() => told).toEqual(['AbortError', 'unanswered']);
    expect(axon.load()).toEqual({ waiting: 0, running: 0 });
    expect(await asked).toMatchObject({ refusal: 'Aborted' });
    await served.close();
  });

  test('closes while connections are kept, idle or with half a request', async () => {
    const served = await serve(network().axon);
    await createDendrite({ hotkey: alice }).ask({ hotkey: bob.address, url: served.url }, Echo, { text: '' });
    const half = raw(served.port, 'POST /Echo HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{');
    await served.close();
    expect(await half.catch(() => '')).toBe('');
  });

  test('no address is not every address', async () => {
    await expect(serve(network().axon, { host: '' })).rejects.toMatchObject({ code: 'subnet/wrong-type' });
  });

  test('a port that is taken is a typed error', async () => {
    const served = await serve(network().axon);
    await expect(serve(network().axon, { port: served.port })).rejects.toMatchObject({
      code: 'subnet/port-in-use',
    });
    await served.close();
  });
});
