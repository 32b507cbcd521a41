import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { collect, readBody } from './readBody.ts';

describe('readBody', () => {
  test.each([undefined, '', 'many', '-1', '1e1'])(
    'announced as %s, which is no length: no more is read than may be',
    async (announced) => {
      let given = 0;
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          given++;
          if (given > 100) controller.close();
          else controller.enqueue(new Uint8Array(10));
        },
      });
      const headers = announced === undefined ? {} : { 'content-length': announced };
      const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
      expect(await readBody(new Request('http://bob.test/Echo', init), 15)).toMatchObject({
        refusal: 'TooLarge',
      });
      expect(given).toBeLessThan(10);
    },
  );

  test.each([65_536, 65_537])('announced, %i bytes: all of it as it was sent', async (length) => {
    const sent = Uint8Array.from({ length }, (_, at) => at % 251);
    const headers = { 'content-length': `${length}` };
    const request = new Request('http://bob.test/Echo', { method: 'POST', headers, body: sent });
    expect(await readBody(request, length)).toMatchObject({ ok: true, sent, content: sent });
  });
});

describe('collect', () => {
  test('the bytes of all pieces, in their order, whatever their lengths', async () => {
    const bytes = Uint8Array.from({ length: 1_000 }, (_, at) => at % 251);
    for (const lengths of [[1_000], [1, 999], [0, 500, 0, 500], new Array<number>(1_000).fill(1)]) {
      let from = 0;
      const pieces = lengths.map((length) => {
        const piece = bytes.subarray(from, from + length);
        from += length;
        return piece;
      });
      expect(await collect(streamOf(pieces), 1_000)).toEqual(bytes);
      expect(await collect(streamOf(pieces), 999)).toBeUndefined();
    }
    expect(await collect(streamOf([]), 0)).toEqual(new Uint8Array());
    expect(await collect(null, 0)).toEqual(new Uint8Array());
  });

  test('a body in pieces of one byte is not kept piece by piece', async () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    const heap = (): number => {
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    const count = 200_000;
    let given = 0;
    let before = 0;
    let grown = Number.POSITIVE_INFINITY;
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          if (given === 0) before = heap();
          if (given === count) grown = heap() - before;
          if (given++ === count) controller.close();
          else controller.enqueue(Uint8Array.of(1));
        },
      },
      { highWaterMark: 0 },
    );
    expect(await collect(body, count)).toHaveLength(count);
    expect(grown).toBeLessThan(10_000_000);
  });
});

function streamOf(pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
}
