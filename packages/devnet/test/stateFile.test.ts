import { appendFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDevnet, type Devnet, devnetControls } from '@taokit/devnet';
import { runDevnet } from '@taokit/devnet/command';
import { openStateFile, serveDevnet } from '@taokit/devnet/server';
import { keypairFromUri } from '@taokit/keys';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { killAtRandom, rawClient, signTransaction, spawnDevnet } from '../testing/index.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'devnet-'));
  file = join(folder, 'state');
});

afterEach(() => {
  holder?.close();
  holder = undefined;
  rmSync(folder, { recursive: true });
});

/** A command that nobody reads. */
const quiet = { streams: { stdout: { write: () => true }, stderr: { write: () => true } } };
/** Who has the file: one at a time. */
let holder: Devnet | undefined;

/** Opens the file, which whoever had it gives back. */
async function open(): Promise<Devnet> {
  holder?.close();
  holder = await createDevnet({ blockTime: 'manual', storage: openStateFile(file) });
  return holder;
}

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
    holder!.close();
    await expect(createDevnet({ spec: 470, storage: openStateFile(file) })).rejects.toThrow('at spec 475');
    const dump = await devnetControls(again).dump();
    const loaded = await createDevnet({ blockTime: 'manual' });
    expect(await devnetControls(loaded).load(JSON.parse(JSON.stringify(dump)))).toBe(again.chain.head.hash);
  }, 300_000);

  test('kills at any moment: every block a client was told of is there again', async () => {
    const { kills, acknowledged, last } = await killAtRandom(file, 2, Math.random);
    expect(kills).toBe(2);
    expect(last).toBeGreaterThanOrEqual(acknowledged);
  }, 300_000);

  test('a second devnet is refused, by whatever name it opens the file, until the first is closed', async () => {
    const devnet = await open();
    await devnetControls(devnet).newBlock({ count: 2 });
    const before = readFileSync(file);
    appendFileSync(file, '{"half of a rec');
    const link = join(folder, 'link');
    symlinkSync(file, link);
    for (const name of [file, link, join(folder, '.', 'state')]) {
      expect(() => openStateFile(name)).toThrow(`${file} is held by this process.`);
    }
    // Nobody cut off what the first one may have been writing.
    expect(readFileSync(file).length).toBeGreaterThan(before.length);
    writeFileSync(file, before);
    devnet.close();
    expect(rawClient(devnet).ask('dev_newBlock').error?.data).toContain('devnet/closed');
    expect((await open()).chain.head.header.number).toBe(2);
  });

  test('a devnet that is not made gives its file back', async () => {
    const storage = () => ({ storage: openStateFile(file) });
    await expect(createDevnet({ ...storage(), chainName: 5 } as never)).rejects.toThrow('chainName');
    await expect(createDevnet({ ...storage(), genesis: {}, fork: {} } as never)).rejects.toThrow('both');
    for (const none of [5, null, {}, { begin() {}, append() {}, close: 5 }])
      await expect(createDevnet({ storage: none } as never)).rejects.toMatchObject({ name: 'DevnetError' });
    expect(await runDevnet('devnet', ['--state', file, '--genesis', import.meta.filename], quiet)).not.toBe(
      0,
    );
    const taken = await serveDevnet(await createDevnet(), { port: 0 });
    const port = new URL(taken.url).port;
    expect(await runDevnet('devnet', ['--state', file, '--port', port], quiet)).toBe(2);
    await taken.close();
    expect((await open()).chain.head.header.number).toBe(1);
  });

  test('a process that has the file is named, and has it no longer when it was killed', async () => {
    const other = await spawnDevnet(file);
    const before = readFileSync(file);
    expect(() => openStateFile(file)).toThrow(`is held by process ${other.child.pid}.`);
    expect(readFileSync(file)).toEqual(before);
    await other.kill();
    expect((await open()).chain.head.header.number).toBe(3);
  }, 300_000);

  test('files of another kind are refused by name', async () => {
    writeFileSync(file, '{"format":"taokit-devnet","version":0}\n');
    expect(() => openStateFile(file)).toThrow('The format is "taokit-devnet", version 0.');
    writeFileSync(file, 'something else');
    expect(() => openStateFile(file)).toThrow('holds no state of a devnet in line 1');
    rmSync(file);
    await devnetControls(await open()).newBlock();
    holder!.close();
    appendFileSync(file, 'x\n');
    expect(() => openStateFile(file)).toThrow('in line 3');
    (await createDevnet({ spec: 425, storage: openStateFile(join(folder, 'other')) })).close();
    await expect(createDevnet({ storage: openStateFile(join(folder, 'other')) })).rejects.toThrow(
      'at spec 425',
    );
  });
});
