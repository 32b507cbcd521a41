import { describe, expect, test } from 'vitest';
import { type Header, headerHash } from '../chainView/headerHash.ts';
import type { Client } from '../client/Client.ts';
import type { Hex } from '../internal/hex.ts';
import { watchBlocks } from './watchBlocks.ts';

const ZERO: Hex = `0x${'00'.repeat(32)}`;

/** Headers of a chain, each on the one before. */
function headersUpTo(best: number): readonly Header[] {
  const headers: Header[] = [];
  for (let number = 0; number <= best; number++)
    headers.push({
      parentHash: number === 0 ? ZERO : headerHash(headers[number - 1]!),
      number: `0x${number.toString(16)}`,
      stateRoot: ZERO,
      extrinsicsRoot: ZERO,
      digest: { logs: [] },
    });
  return headers;
}

/** A node that tells heads by hand, and has the headers up to a height. */
function handNode(best: number) {
  const headers = headersUpTo(best);
  const byHash = new Map(headers.map((header) => [headerHash(header), header]));
  let onValue: ((value: unknown) => void) | undefined;
  const node = {
    has: best,
    async tell(height: number): Promise<void> {
      onValue!(headers[height]);
      for (let turn = 0; turn < 40; turn++) await new Promise((done) => setImmediate(done));
    },
    client: {
      connection: {
        async subscribe(_method: string, _params: unknown, subscriber: { onValue: typeof onValue }) {
          onValue = subscriber.onValue;
          return { close: () => undefined };
        },
      },
      async request(_method: string, [hash]: readonly [Hex]) {
        const header = byHash.get(hash);
        return header !== undefined && Number(header.number) <= node.has ? header : null;
      },
    } as unknown as Client,
  };
  return node;
}

describe('watchBlocks', () => {
  test('an endpoint that is behind: what it does not have yet is asked for again, and nothing is left out', async () => {
    const node = handNode(120);
    const stream = watchBlocks(node.client);
    const first = stream.next();
    await node.tell(100);
    expect((await first).value).toMatchObject({ number: 100 });
    const told: number[] = [];
    const reading = (async () => {
      for await (const { number } of stream) {
        told.push(number);
        if (number === 112) break;
      }
    })();
    // Heard of from one endpoint; the one that is asked is behind.
    node.has = 108;
    await node.tell(110);
    expect(told).toEqual([]);
    node.has = 120;
    await node.tell(111);
    await node.tell(112);
    await reading;
    expect(told).toEqual([101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112]);
  });

  test('an endpoint that stays behind: the stream fails', async () => {
    const node = handNode(130);
    const stream = watchBlocks(node.client);
    const first = stream.next();
    await node.tell(100);
    await first;
    const next = stream.next();
    const failed = expect(next).rejects.toMatchObject({ code: 'rpc/malformed-answer' });
    node.has = 101;
    for (let height = 110; height < 125; height++) await node.tell(height);
    await failed;
  });

  test.each([0, -1, Number.NaN, '3', null])('most: %s leaves no room for anything', async (most) => {
    await expect(watchBlocks(handNode(1).client, { most } as never).next()).rejects.toMatchObject({
      code: 'rpc/wrong-type',
    });
  });
});
