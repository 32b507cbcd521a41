import { createDevnet } from '@taokit/devnet';
import fc from 'fast-check';
import { type RawMessage, rawClient } from '../rawClient.ts';

/** Codes a client may be answered with; -32603 is a fault of the devnet itself. */
const CODES = [
  -32700, -32600, -32601, -32602, -32800, -32801, -32804, -32006, -32004, 1002, 1010, 1011, 1012, 1013, 1014,
  1016,
];
const isKnown = (code: number) => CODES.includes(code) || (code >= 4_000 && code < 5_000) || code >= 20_000;

const hex = fc.uint8Array({ maxLength: 80 }).map((bytes) => `0x${Buffer.from(bytes).toString('hex')}`);
const param = fc.oneof(
  hex,
  fc.constantFrom(null, true, 'instant', '0x', `0x${'00'.repeat(32)}`, '0x3a636f6465'),
  fc.integer(),
  fc.array(hex, { maxLength: 3 }),
  fc.jsonValue({ maxDepth: 2 }),
);
const text = fc.oneof(
  fc.string(),
  fc.json(),
  fc.array(fc.jsonValue()).map((value) => JSON.stringify(value)),
);

/** How many of what is sent, from which seed. */
export interface FuzzOptions {
  /** Repeats the same run. */
  readonly seed: number;
  /** How many. */
  readonly runs: number;
}

/** Any params of any method: an answer or a typed error, and the devnet goes on. */
export async function fuzzParams({ seed, runs }: FuzzOptions): Promise<void> {
  const devnet = await createDevnet({ blockTime: 'manual' });
  const client = rawClient(devnet);
  const { methods } = client.result('rpc_methods') as { methods: string[] };
  // Its work is as long as it is told.
  const fuzzed = methods.filter((name) => name !== 'dev_newBlock' && name !== 'dev_load');
  const request = fc.tuple(fc.constantFrom(...fuzzed), fc.array(param, { maxLength: 4 }));
  fc.assert(
    fc.property(request, ([method, params]) => {
      const { result, error } = client.ask(method, ...params);
      return error === undefined ? result !== undefined : isKnown(error.code);
    }),
    { seed, numRuns: runs },
  );
  client.close();
  if (rawClient(devnet).result('system_name') !== 'taokit devnet') throw new Error('The devnet is gone.');
  devnet.close();
}

/** Any text, any JSON: JSON-RPC comes back. */
export async function fuzzTexts({ seed, runs }: FuzzOptions): Promise<void> {
  const client = rawClient(await createDevnet({ blockTime: 'manual' }));
  fc.assert(
    fc.property(text, (message) =>
      (client.text(message).flat() as RawMessage[]).every(({ error }) => isKnown(error!.code)),
    ),
    { seed, numRuns: runs },
  );
}

/** Any bytes as a transaction: refused with a code. */
export async function fuzzTransactions({ seed, runs }: FuzzOptions): Promise<void> {
  const client = rawClient(await createDevnet({ blockTime: 'manual' }));
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { error } = client.ask('author_submitExtrinsic', `0x${Buffer.from(bytes).toString('hex')}`);
      return isKnown(error!.code);
    }),
    { seed, numRuns: runs },
  );
}
