import { createDevnet } from '@taokit/devnet';
import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';
import { type RawMessage, rawClient } from '../testing/index.ts';

/** Codes a client may be answered with; -32603 is a fault of the devnet itself. */
const CODES = [-32700, -32600, -32601, -32602, -32800, -32801, -32006, 1010, 1011, 1012, 1013, 1014, 1016];
const isKnown = (code: number) => CODES.includes(code) || (code >= 4_000 && code < 5_000) || code >= 20_000;

const hex = fc.uint8Array({ maxLength: 80 }).map((bytes) => `0x${Buffer.from(bytes).toString('hex')}`);
const param = fc.oneof(
  hex,
  fc.constantFrom(null, true, 'instant', '0x', `0x${'00'.repeat(32)}`, '0x3a636f6465'),
  fc.integer(),
  fc.array(hex, { maxLength: 3 }),
  fc.jsonValue({ maxDepth: 2 }),
);

describe('any message', () => {
  test('any params of any method: an answer or a typed error, and the devnet goes on', async () => {
    const devnet = await createDevnet({ blockTime: 'manual' });
    const client = rawClient(devnet);
    const { methods } = client.result('rpc_methods') as { methods: string[] };
    // Its work is as long as it is told.
    const fuzzed = methods.filter((name) => name !== 'dev_newBlock' && name !== 'dev_load');
    fc.assert(
      fc.property(fc.constantFrom(...fuzzed), fc.array(param, { maxLength: 4 }), (method, params) => {
        const { result, error } = client.ask(method, ...params);
        if (error !== undefined) expect(isKnown(error.code), JSON.stringify({ method, error })).toBe(true);
        else expect(result).not.toBeUndefined();
      }),
      { seed: inject('seed' as never), numRuns: 3_000 },
    );
    client.close();
    expect(rawClient(devnet).result('system_name')).toBe('taokit devnet');
    devnet.close();
  });

  test('any text, any JSON: JSON-RPC comes back', async () => {
    const client = rawClient(await createDevnet({ blockTime: 'manual' }));
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(fc.jsonValue()).map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(text, (message) => {
        for (const answer of client.text(message).flat() as RawMessage[])
          expect(isKnown(answer.error!.code), JSON.stringify(answer)).toBe(true);
      }),
      { seed: inject('seed' as never), numRuns: 2_000 },
    );
  });

  test('any damaged transaction is refused with a code', async () => {
    const devnet = await createDevnet({ blockTime: 'manual' });
    const client = rawClient(devnet);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { error } = client.ask('author_submitExtrinsic', `0x${Buffer.from(bytes).toString('hex')}`);
        expect(isKnown(error!.code), JSON.stringify(error)).toBe(true);
      }),
      { seed: inject('seed' as never), numRuns: 1_000 },
    );
  });
});
