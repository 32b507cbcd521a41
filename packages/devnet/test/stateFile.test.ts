import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDevnet, devnetControls } from '@taokit/devnet';
import { openStateFile } from '@taokit/devnet/server';
import { keypairFromUri } from '@taokit/keys';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { killAtRandom, rawClient, signTransaction } from '../testing/index.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'devnet-'));
  file = join(folder, 'state');
});

afterEach(() => rmSync(folder, { recursive: true }));

const open = () => createDevnet({ blockTime: 'manual', storage: openStateFile(file) });

describe('openStateFile', () => {
  test('a chain goes on where it was, whatever byte the file was cut at', async () => {
    const devnet = await open();
    const controls = devnetControls(devnet);
    const hashes = new Map<number, string>([[0, devnet.chain.genesis.hash]]);
    const lengths: (readonly [bytes: number, block: number])[] = [[readFileSync(file).length, 0]];
    const call = { path: 'System.remark', arguments: { remark: new Uint8Array([1]) } } as never;
    for (let block = 1; block <= 6; block++) {
      if (block % 2 === 0)
        rawClient(devnet).result(
          'author_submitExtrinsic',
          signTransaction(devnet, keypairFromUri('//Alice'), call),
        );
      hashes.set(block, await controls.newBlock());
      lengths.push([readFileSync(file).length, block]);
    }
    const whole = readFileSync(file);
    // A kill leaves a beginning of the file: every block heard of before must be in it.
    for (let cut = lengths[0]![0]; cut <= whole.length; cut += 97) {
      writeFileSync(file, whole.subarray(0, cut));
      const acknowledged = lengths.filter(([bytes]) => bytes <= cut).at(-1)![1];
      const again = await open();
      expect(again.chain.head.header.number, `cut at ${cut}`).toBe(acknowledged);
      expect(again.chain.head.hash).toBe(hashes.get(acknowledged));
    }
    writeFileSync(file, whole.subarray(0, whole.length - 3));
    const cut = await open();
    await devnetControls(cut).newBlock({ count: 2 });
    expect((await open()).chain.head.hash).toBe(cut.chain.head.hash);
  });

  test('a snapshot takes the place of what led to it, and the file stays small', async () => {
    const devnet = await open();
    const controls = devnetControls(devnet);
    const lines = () => readFileSync(file, 'utf8').split('\n').length - 2;
    await controls.newBlock({ count: 1_028 });
    expect(lines()).toBe(4);
    const { hash } = devnet.chain.head;
    const again = await open();
    expect(again.chain.head.hash).toBe(hash);
    expect(again.chain.state.oldest).toBe(1_024 - 128);
    await devnetControls(again).setHead(1_000);
    await devnetControls(again).newBlock({ count: 3 });
    expect((await open()).chain.head.hash).toBe(again.chain.head.hash);
    await expect(createDevnet({ spec: 470, storage: openStateFile(file) })).rejects.toThrow('at spec 475');
    const dump = await devnetControls(again).dump();
    const loaded = await createDevnet({ blockTime: 'manual' });
    expect(await devnetControls(loaded).load(JSON.parse(JSON.stringify(dump)))).toBe(again.chain.head.hash);
  });

  test('kills at any moment: every block a client was told of is there again', async () => {
    const { kills, acknowledged, last } = await killAtRandom(file, 2, Math.random);
    expect(kills).toBe(2);
    expect(last).toBeGreaterThanOrEqual(acknowledged);
  }, 300_000);

  test('files of another kind are refused by name', async () => {
    writeFileSync(file, '{"format":"taokit-devnet","version":0}\n');
    expect(() => openStateFile(file)).toThrow('The format is "taokit-devnet", version 0.');
    writeFileSync(file, 'something else');
    expect(() => openStateFile(file)).toThrow('holds no state of a devnet in line 1');
    rmSync(file);
    await devnetControls(await open()).newBlock();
    appendFileSync(file, 'x\n');
    expect(() => openStateFile(file)).toThrow('in line 3');
    await expect(
      createDevnet({ spec: 425, storage: openStateFile(join(folder, 'other')) }),
    ).resolves.toBeDefined();
    await expect(createDevnet({ storage: openStateFile(join(folder, 'other')) })).rejects.toThrow(
      'at spec 425',
    );
  });
});
