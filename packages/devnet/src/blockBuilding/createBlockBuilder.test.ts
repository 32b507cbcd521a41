import { hexFromBytes, rawKey } from '@taokit/chain';
import { keypairFromUri } from '@taokit/keys';
import { describe, expect, onTestFinished, test } from 'vitest';
import { rawClient, signTransaction } from '../../testing/index.ts';
import { devnetControls } from '../controls/devnetControls.ts';
import { createDevnet, type DevnetOptions } from '../createDevnet.ts';
import type { Devnet } from '../Devnet.ts';

/** A devnet, and how to wait for what it tells. */
async function opened(options: DevnetOptions) {
  const lines: string[] = [];
  const waiting: (readonly [start: string, done: () => void])[] = [];
  const onLog = (line: string) => {
    lines.push(line);
    for (const [start, done] of waiting) if (line.startsWith(start)) done();
  };
  const devnet = await createDevnet({ onLog, logLevel: 'blocks', ...options });
  onTestFinished(() => devnet.close());
  const told = (start: string) => new Promise<void>((done) => waiting.push([start, done]));
  return { devnet, controls: devnetControls(devnet), client: rawClient(devnet), lines, told };
}

/** The key of the last block's time, and a time as it stands there. */
const nowKey = ({ chain }: Devnet) => rawKey(chain.runtime.registry, 'Timestamp.Now', []);
function u64(value: bigint) {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, value, true);
  return hexFromBytes(bytes);
}
const remark = { path: 'System.remark', arguments: { remark: new Uint8Array([1]) } } as never;
const alice = keypairFromUri('//Alice');

describe('createBlockBuilder', () => {
  test('setTime, newBlock: a time the chain would refuse is refused at once, and the next block is made', async () => {
    const { devnet, controls, client } = await opened({ blockTime: 'manual' });
    await controls.newBlock();
    const last = devnet.chain.head.timestampMs;
    for (const timestampMs of [0, last + 1, last + 5_999, 8_640_000_000_000_001]) {
      expect(client.ask('dev_setTime', timestampMs).error?.code).toBe(-32602);
      expect(client.ask('dev_newBlock', { timestampMs }).error?.data).toContain(
        `timestampMs is ${timestampMs};`,
      );
    }
    await controls.newBlock();
    expect(devnet.chain.head.timestampMs).toBe(last + 12_000);
    client.result('engine_createBlock', true, true);
    await controls.setTime(last + 30_000);
    await controls.newBlock();
    expect(devnet.chain.head.timestampMs).toBe(last + 30_000);
  });

  test('a time that is refused later, for what was written since, is refused once', async () => {
    const { devnet, controls, client } = await opened({ blockTime: 'manual' });
    await controls.newBlock();
    const last = devnet.chain.head.timestampMs;
    await controls.setTime(last + 6_000);
    await controls.setStorage([[nowKey(devnet), u64(BigInt(last) + 1n)]]);
    expect(client.ask('dev_newBlock').error?.code).toBe(-32603);
    await controls.newBlock();
    expect(devnet.chain.head.timestampMs).toBe(last + 12_000);
  });

  test('a time that was set is not that of another chain, which is loaded', async () => {
    const { devnet, controls } = await opened({ blockTime: 'manual' });
    const other = await createDevnet({ blockTime: 'manual' });
    await devnetControls(other).newBlock({ count: 10 });
    await controls.setTime(devnet.chain.head.timestampMs + 6_000);
    await controls.load(await devnetControls(other).dump());
    await controls.newBlock();
    expect(devnet.chain.head.timestampMs).toBe(other.chain.head.timestampMs + 12_000);
  });

  test('every so many seconds: a block that cannot be made is told, and those after it are made', async () => {
    const { devnet, controls, client, told } = await opened({ blockTime: { intervalSeconds: 0.1 } });
    expect(client.ask('dev_setTime', devnet.chain.head.timestampMs + 1).error?.code).toBe(-32602);
    const refused = told('no block: The time');
    await controls.setStorage([[nowKey(devnet), u64(2n ** 60n)]]);
    await refused;
    const made = told('block ');
    await controls.setStorage([[nowKey(devnet), u64(BigInt(devnet.chain.head.timestampMs))]]);
    await made;
  });

  test('instant: a block that cannot be made is told, the request is answered, the transaction waits', async () => {
    const { devnet, controls, client, lines } = await opened({ blockTime: 'instant' });
    const { number } = devnet.chain.head.header;
    await controls.setStorage([[nowKey(devnet), u64(2n ** 60n)]]);
    client.result('author_submitExtrinsic', signTransaction(devnet, alice, remark));
    expect(lines.at(-1)).toContain('no block: The time');
    expect(devnet.chain.head.header.number).toBe(number);
    await controls.setStorage([[nowKey(devnet), u64(BigInt(devnet.chain.head.timestampMs))]]);
    expect(devnet.chain.head.extrinsics).toHaveLength(2);
  });

  test('with check, what does not add up is thrown all the same', async () => {
    const { devnet, client, lines } = await opened({ blockTime: 'instant', check: true });
    const key = rawKey(devnet.chain.runtime.registry, 'Balances.TotalIssuance', []);
    client.result('dev_setStorage', [[key, u64(2n ** 62n)]]);
    const transaction = signTransaction(devnet, alice, remark);
    expect(() => client.ask('author_submitExtrinsic', transaction)).toThrow('it does not add up');
    expect(lines.at(-1)).toContain('no block: After block');
  });
});
