import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createDendrite, handle } from '@taokit/subnet';
import { afterEach, describe, expect, test } from 'vitest';
import { alice, bob, Echo, network } from '../../test/network.ts';
import { sendCopies } from './sendCopies.ts';

/** What a server does with a request: which one it is, from 1, its connection, and how to answer. */
type Treatment = (nth: number, socket: Socket, answer: () => Promise<void>) => Promise<void> | void;

let server: Server | undefined;
afterEach(() => server?.closeAllConnections());

/** An axon of Bob's behind a server whose connections break; `seen` is what reached it, answered or not. */
async function breaking(treat: Treatment) {
  const seen: { headers: IncomingHttpHeaders; body: string }[] = [];
  const worked: string[] = [];
  const forward = ({ text }: { text: string }) => {
    worked.push(text);
    return { text };
  };
  const { axon } = network({ handlers: [handle(Echo, { forward })] });
  server = createServer(async (request, response) => {
    const body = await textOf(request);
    seen.push({ headers: request.headers, body });
    await treat(seen.length, request.socket, async () => {
      const headers = request.headers as Record<string, string>;
      const answer = await axon.fetch(new Request('http://bob.test/Echo', { method: 'POST', headers, body }));
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const dendrite = createDendrite({ hotkey: alice });
  const ask = (text: string) => dendrite.ask({ hotkey: bob.address, url }, Echo, { text });
  return { ask, seen, worked };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

describe('sendCopies', () => {
  test.each(['reset', 'closed'])(
    'a kept connection %s before this one: the same bytes are sent once more',
    async (how) => {
      const { ask, seen, worked } = await breaking((nth, socket, answer) => {
        // As a server does that gave the connection up at the moment the request was on its way.
        if (nth === 2) return void (how === 'reset' ? socket.resetAndDestroy() : socket.destroy());
        return answer();
      });
      expect(await ask('first')).toMatchObject({ ok: true, attempts: 1 });
      expect(await ask('second')).toMatchObject({ ok: true, response: { text: 'second' }, attempts: 2 });
      const [, one, other] = seen;
      expect(seen).toHaveLength(3);
      expect(other).toEqual(one);
      expect(one!.headers['x-bittensor-nonce']).toMatch(/^\d+$/);
      expect(worked).toEqual(['first', 'second']);
    },
  );

  test('a server that closes what is idle is asked again as if nothing had been', async () => {
    const { ask, worked } = await breaking((_, __, answer) => answer());
    server!.keepAliveTimeout = 1;
    for (const text of ['a', 'b', 'c']) {
      const closed = new Promise((resolve) =>
        server!.once('connection', (socket: Socket) => socket.once('close', resolve)),
      );
      expect(await ask(text)).toMatchObject({ ok: true });
      await closed;
    }
    expect(worked).toEqual(['a', 'b', 'c']);
  });

  test('a peer that worked on the first copy refuses the second: told as that, and the work is done once', async () => {
    const { ask, worked } = await breaking(async (nth, socket, answer) => {
      if (nth === 2) {
        // The answer is lost: the connection goes before a byte of it.
        socket.write = () => true;
        await answer();
        socket.resetAndDestroy();
      } else await answer();
    });
    await ask('first');
    expect(await ask('second')).toMatchObject({
      ok: false,
      refusal: 'ReplayedRequest',
      status: 401,
      attempts: 2,
      reason: 'The peer took the first copy of this request; its answer was lost on the way.',
    });
    expect(worked).toEqual(['first', 'second']);
  });

  test('closed again: the peer is unreachable after two copies', async () => {
    let isUp = true;
    const { ask, seen } = await breaking((_, socket, answer) => (isUp ? answer() : void socket.destroy()));
    await ask('first');
    isUp = false;
    expect(await ask('second')).toMatchObject({ refusal: 'Unreachable', status: 503, attempts: 2 });
    expect(seen).toHaveLength(3);
  });

  test.each([
    ['cause.code, as of Node', { cause: { code: 'UND_ERR_SOCKET' } }, 2],
    ['code, as of libraries', { code: 'ECONNRESET' }, 2],
    ['both: the cause counts', { code: 'ERR', cause: { code: 'EPIPE' } }, 2],
    ['another code', { code: 'ETIMEDOUT', cause: null }, 1],
    ['no text', { code: 20, cause: { code: 20 } }, 1],
    ['nothing', {}, 1],
  ])('a fetch of one’s own tells a closed connection by %s', async (_name, told, attempts) => {
    let isUp = true;
    const fetch = async () => {
      if (isUp) return new Response();
      throw Object.assign(new Error('socket hang up'), told);
    };
    await sendCopies(fetch, new URL('http://own.test'), {});
    isUp = false;
    expect(await sendCopies(fetch, new URL('http://own.test'), {})).toMatchObject({ attempts });
  });

  test('those that answered last are remembered, and no others', async () => {
    let isUp = true;
    const fetch = async () => {
      if (isUp) return new Response();
      throw new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });
    };
    const send = async (host: number) =>
      (await sendCopies(fetch, new URL(`http://n${host}.test`), {})).attempts;
    for (let host = 0; host < 1_024; host++) await send(host);
    await send(0);
    await send(1_024);
    isUp = false;
    expect([await send(0), await send(1), await send(2), await send(1_024)]).toEqual([2, 1, 2, 2]);
  });

  test('a connection that never had an answer is not tried again', async () => {
    const { ask, seen } = await breaking((_, socket) => void socket.destroy());
    expect(await ask('first')).toMatchObject({ refusal: 'Unreachable', attempts: 1 });
    expect(seen).toHaveLength(1);
  });
});
