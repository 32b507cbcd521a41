import { connect } from 'node:net';
import { createDendrite } from '@taokit/subnet';
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
    const limits = { headersTimeoutSeconds: 0.2, requestTimeoutSeconds: 0.3 };
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
