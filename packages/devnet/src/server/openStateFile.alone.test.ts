import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDevnet, devnetControls } from '@taokit/devnet';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rawClient } from '../../testing/index.ts';
import { openStateFile } from './openStateFile.ts';

/** How many bytes the disk still takes, and how many at a time. */
const disk = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY, most: Number.POSITIVE_INFINITY }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const writeSync = (file: number, data: Uint8Array | string, offset = 0) => {
    const bytes = Buffer.from(data as string).subarray(offset);
    if (disk.left === 0)
      throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    const taken = Math.min(bytes.length, disk.left, disk.most);
    disk.left -= taken;
    return fs.writeSync(file, bytes, 0, taken);
  };
  return { ...fs, writeSync };
});

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'devnet-'));
  file = join(folder, 'state');
});

afterEach(() => {
  Object.assign(disk, { left: Number.POSITIVE_INFINITY, most: Number.POSITIVE_INFINITY });
  rmSync(folder, { recursive: true });
});

const open = () => createDevnet({ blockTime: 'manual', storage: openStateFile(file) });

/** The last block of the chain the file holds. */
async function lastKept(): Promise<string> {
  const devnet = await open();
  devnet.close();
  return devnet.chain.head.hash;
}

describe('openStateFile', () => {
  test('a system that takes a few bytes at a time is given the rest', async () => {
    disk.most = 7;
    const devnet = await open();
    await devnetControls(devnet).newBlock({ count: 3 });
    devnet.close();
    expect(await lastKept()).toBe(devnet.chain.head.hash);
  });

  test.each([0, 1, 60, 150, 250])(
    'a disk with %i bytes left: no block is told of that is not kept',
    async (left) => {
      const devnet = await open();
      const client = rawClient(devnet);
      client.result('dev_newBlock', { count: 2 });
      const before = devnet.chain.head.hash;
      disk.left = left;
      const told: string[] = [];
      let answer = client.ask('dev_newBlock');
      for (; answer.error === undefined && told.length < 10; answer = client.ask('dev_newBlock'))
        told.push(String(answer.result));
      const last = told.at(-1) ?? before;
      expect(answer.error?.data).toMatch(/^devnet\/not-written: .*state cannot be written: ENOSPC/);
      expect(client.result('chain_getBlockHash')).toBe(last);
      // There is room again, but who opens the file must find what was told of, and nothing after a gap.
      disk.left = Number.POSITIVE_INFINITY;
      expect(client.ask('dev_newBlock').error?.data).toContain('devnet/not-written');
      expect(client.ask('dev_setHead', 1).error?.data).toContain('devnet/not-written');
      expect(client.ask('dev_setStorage', []).error?.data).toContain('devnet/not-written');
      expect(client.result('chain_getBlockHash')).toBe(last);
      expect(readFileSync(file).at(-1)).toBe(0x0a);
      devnet.close();
      expect(await lastKept()).toBe(last);
    },
  );

  test('a file that cannot be begun anew stays, and so does the chain', async () => {
    const other = await createDevnet({ blockTime: 'manual' });
    await devnetControls(other).newBlock({ count: 2 });
    const dump = await devnetControls(other).dump();
    const devnet = await open();
    const client = rawClient(devnet);
    const hash = client.result('dev_newBlock');
    disk.left = 100;
    expect(client.ask('dev_load', dump).error?.data).toContain('devnet/not-written');
    expect(client.result('chain_getBlockHash')).toBe(hash);
    expect(existsSync(`${file}.new`)).toBe(false);
    disk.left = Number.POSITIVE_INFINITY;
    devnet.close();
    expect(await lastKept()).toBe(hash);
  });
});
