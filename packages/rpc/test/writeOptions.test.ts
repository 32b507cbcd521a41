import { polkadotJsProvider } from '@taokit/devnet';
import { DEV_ACCOUNTS } from '@taokit/keys';
import { tao } from '@taokit/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from '../src/client/createClient.ts';
import { RpcError } from '../src/RpcError.ts';
import { createWriter } from '../src/writer/createWriter.ts';
import { type DevnetClient, dev, devnetClient } from './support/devnetClient.ts';

const { Bob } = DEV_ACCOUNTS;
const send = { op: 'transfer', destSs58: Bob, amountTao: '1' } as const;
const remark = { path: 'System.remark', arguments: { remark: '0x' } } as const;

let chain: DevnetClient;
beforeAll(async () => {
  chain = await devnetClient();
});
afterAll(() => chain.close());

/** What every write takes. */
const WRONG_TRANSACTION: readonly (readonly [name: string, value: unknown])[] = [
  ['tip', 5n],
  ['tipRao', 5],
  ['tipRao', -1n],
  ['tipRao', null],
  ['eraBlocks', 3],
  ['eraBlocks', '64'],
  ['eraBlocks', Number.NaN],
  ['eraBlocks', 65_537],
  ['withMetadataHash', 1],
];
const WRONG_EXECUTION: typeof WRONG_TRANSACTION = [
  ...WRONG_TRANSACTION,
  ['until', 'finalised'],
  ['signal', new AbortController()],
  ['signal', 5],
  ['onProgress', 'x'],
  ['evenIfItWouldFail', 'no'],
];
const WRONG_ROLE: typeof WRONG_TRANSACTION = [
  ['signer', 'cold'],
  ['signer', null],
];

/** Every write of a writer with one option that is none, or with none at all. */
type Write = (writer: ReturnType<typeof createWriter>, options: never) => Promise<unknown>;
const WRITES: readonly (readonly [string, Write, typeof WRONG_TRANSACTION])[] = [
  ['plan', (writer, options) => writer.plan(send, options), WRONG_TRANSACTION],
  ['execute', (writer, options) => writer.execute(send, options), WRONG_EXECUTION],
  [
    'executeShielded',
    (writer, options) => writer.executeShielded(send, options),
    [...WRONG_EXECUTION, ['carrier', 5], ['carrier', Bob], ['carrier', null]],
  ],
  [
    'planRawCall',
    (writer, options) => writer.planRawCall(remark, options),
    [...WRONG_TRANSACTION, ...WRONG_ROLE],
  ],
  [
    'executeRawCall',
    (writer, options) => writer.executeRawCall(remark, options),
    [...WRONG_EXECUTION, ...WRONG_ROLE],
  ],
  [
    'sign',
    (writer, options) =>
      writer.sign(
        remark,
        (options === null ? null : { nonce: 1, ...(options as object) }) as unknown as { nonce: number },
      ),
    [...WRONG_TRANSACTION, ...WRONG_ROLE, ['nonce', 1.5], ['nonce', undefined], ['nonce', -1]],
  ],
];

describe('options of writes', () => {
  test.each(WRITES)(
    '%s: what is none is refused by name, before anything is sent',
    async (_name, write, wrong) => {
      const asked: string[] = [];
      const provider = polkadotJsProvider(chain.devnet);
      const carry = provider.send.bind(provider);
      provider.send = (method, params) => {
        asked.push(method);
        return carry(method, params);
      };
      await using client = await createClient({ network: 'devnet', provider });
      const writer = createWriter(client, { coldkey: dev('Alice') });
      for (const [name, value] of wrong) {
        const outcome = await write(writer, { [name]: value } as never).catch((error: Error) => error);
        expect(outcome, `${name}: ${String(value)}`).toBeInstanceOf(RpcError);
        expect((outcome as Error).message).toContain(name);
      }
      await expect(write(writer, null as never)).rejects.toBeInstanceOf(RpcError);
      expect(asked).not.toContain('author_submitExtrinsic');
    },
  );

  test('what is asked for: no object, and no options where a nonce is needed', async () => {
    const writer = chain.writer('Alice');
    for (const none of [null, undefined, 5, 'transfer'] as never[]) {
      await expect(writer.plan(none)).rejects.toBeInstanceOf(RpcError);
      await expect(writer.execute(none)).rejects.toBeInstanceOf(RpcError);
      await expect(writer.executeShielded(none)).rejects.toBeInstanceOf(RpcError);
      await expect(writer.planRawCall(none)).rejects.toBeInstanceOf(RpcError);
      await expect(writer.executeRawCall(none)).rejects.toBeInstanceOf(RpcError);
      await expect(writer.sign(none, { nonce: 0 })).rejects.toBeInstanceOf(RpcError);
      await expect(writer.sign(remark, none)).rejects.toBeInstanceOf(RpcError);
    }
  });

  const WRONG_WRITERS: readonly (readonly [name: string, options: unknown])[] = [
    ['polici', { polici: { maxSpend: '0' } }],
    ['coldkey', { coldkey: null }],
    ['coldkey', { coldkey: {} }],
    ['hotkey', { hotkey: 5 }],
    ['policy', { policy: null }],
    ['transaction', { transaction: { tip: 5n } }],
    ['eraBlocks', { transaction: { eraBlocks: 3 } }],
    ['maxSpend', { policy: { maxSpend: { unit: 'tao', rao: 1e30 } } }],
    ['maxFee', { policy: { maxFee: { unit: 'tao', rao: '1' } } }],
    ['options', null],
  ];
  test.each(WRONG_WRITERS)('a writer: %s', (name, options) => {
    expect(() => createWriter(chain.client, options as never)).toThrow(RpcError);
    expect(() => createWriter(chain.client, options as never)).toThrow(name);
  });

  test('amounts: what is in rao is a bigint', async () => {
    for (const rao of [5, '5', 1e30, null])
      await expect(
        chain.writer('Alice').plan({ ...send, amountTao: { ...tao('1'), rao } as never }),
      ).rejects.toMatchObject({ code: 'rpc/wrong-type' });
  });
});
