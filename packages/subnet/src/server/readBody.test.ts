import { describe, expect, test } from 'vitest';
import { readBody } from './readBody.ts';

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
});
