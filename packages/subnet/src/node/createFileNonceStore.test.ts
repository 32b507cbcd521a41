import { spawn } from 'node:child_process';
import {
  appendFile,
  type FileHandle,
  mkdir,
  mkdtemp,
  open,
  readFile,
  rename,
  rm,
  symlink,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { clockNs } from '../schemes/freshness.ts';
import { createFileNonceStore } from './createFileNonceStore.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taokit-nonces-'));
});
afterAll(() => rm(folder, { recursive: true }));

const claim = (nonce: string, seconds = 60n) => {
  const nowNs = clockNs();
  return {
    sender: 'btauth/1 A',
    nonce,
    signedAtNs: nowNs,
    expiresAtNs: nowNs + seconds * 1_000_000_000n,
    nowNs,
  };
};

describe('createFileNonceStore', () => {
  test('what was accepted before a restart is refused after it', async () => {
    const path = join(folder, 'restart');
    const first = await createFileNonceStore({ path });
    expect(await first.claim(claim('1'))).toEqual({ ok: true });
    await first.close();
    const second = await createFileNonceStore({ path });
    expect(await second.claim(claim('1'))).toMatchObject({ refusal: 'ReplayedRequest' });
    expect(await second.claim(claim('2'))).toEqual({ ok: true });
    await second.close();
  });

  test('a line that was being written when the process was killed is none; the others hold', async () => {
    const path = join(folder, 'killed');
    const first = await createFileNonceStore({ path });
    await first.claim(claim('1'));
    await first.close();
    await appendFile(path, `${clockNs() + 60_000_000_000n} btauth/1 A 2`);
    const second = await createFileNonceStore({ path });
    expect(await second.claim(claim('1'))).toMatchObject({ refusal: 'ReplayedRequest' });
    expect(await second.claim(claim('2'))).toEqual({ ok: true });
    await second.close();
  });

  test('ten copies at the same moment: one is accepted', async () => {
    const store = await createFileNonceStore({ path: join(folder, 'copies') });
    const answers = await Promise.all(Array.from({ length: 10 }, () => store.claim(claim('1'))));
    await store.close();
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('expired nonces leave the file', async () => {
    const path = join(folder, 'expired');
    const store = await createFileNonceStore({ path });
    for (let nonce = 0; nonce < 20; nonce++) await store.claim(claim(`${nonce}`, -1n));
    await store.close();
    await (await createFileNonceStore({ path })).close();
    expect(await readFile(path, 'utf8')).toBe('taokit-nonces 1\n');
  });

  test('a rewrite that failed refuses what came meanwhile, and nothing once the disk is well', async () => {
    const [home, away] = [join(folder, 'home'), join(folder, 'away')];
    await mkdir(home);
    const path = join(home, 'nonces');
    // A full store drops what is expired: its file grows to more than it holds.
    const store = await createFileNonceStore({ path, capacity: 2 });
    let nonce = 0;
    let nowNs = clockNs();
    const fill = () => {
      nowNs += 2n;
      return store.claim({ ...claim(`${nonce++}`), expiresAtNs: nowNs + 1n, nowNs });
    };
    for (let n = 0; n < 1_000; n++) await fill();
    // A folder that is a link is not written to.
    await rename(home, away);
    await symlink(away, home);
    const failed: string[] = [];
    for (let n = 0; n < 100; n++) await fill().catch(({ code }) => failed.push(code));
    expect(new Set(failed)).toEqual(new Set(['keys/symlink']));
    await unlink(home);
    await rename(away, home);
    expect(await fill()).toEqual({ ok: true });
    await store.claim(claim('kept', 600n));
    await store.close();
    const again = await createFileNonceStore({ path });
    expect(await again.claim(claim('kept'))).toMatchObject({ refusal: 'ReplayedRequest' });
    await again.close();
  });

  test('a line that was written by half is undone', async () => {
    const path = join(folder, 'half');
    const store = await createFileNonceStore({ path });
    await store.claim(claim('1'));
    const handle = await open(path);
    const appending = vi
      .spyOn(Object.getPrototypeOf(handle) as FileHandle, 'appendFile')
      .mockImplementationOnce(async function (this: FileHandle, line) {
        await this.write(String(line).slice(0, 5));
        throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      });
    await handle.close();
    await expect(store.claim(claim('2'))).rejects.toMatchObject({ code: 'ENOSPC' });
    appending.mockRestore();
    expect(await store.claim(claim('3'))).toEqual({ ok: true });
    await store.close();
    const again = await createFileNonceStore({ path });
    for (const nonce of ['1', '2', '3'])
      expect(await again.claim(claim(nonce))).toMatchObject({ refusal: 'ReplayedRequest' });
    await again.close();
  });

  test('closed after a write that failed: the file is given back', async () => {
    const path = join(folder, 'closed');
    const store = await createFileNonceStore({ path });
    const handle = await open(path);
    const appending = vi
      .spyOn(Object.getPrototypeOf(handle) as FileHandle, 'appendFile')
      .mockRejectedValueOnce(new Error('no space'));
    await handle.close();
    await expect(store.claim(claim('1'))).rejects.toThrow('no space');
    appending.mockRestore();
    await store.close();
    await (await createFileNonceStore({ path })).close();
  });

  test('a file of something else is left alone', async () => {
    const path = join(folder, 'other');
    await writeFile(path, 'my thesis');
    await expect(createFileNonceStore({ path })).rejects.toMatchObject({ code: 'subnet/store-damaged' });
    expect(await readFile(path, 'utf8')).toBe('my thesis');
  });

  test('one process at a time; one that is gone holds nothing', async () => {
    const path = join(folder, 'locked');
    const store = await createFileNonceStore({ path });
    await expect(createFileNonceStore({ path })).rejects.toMatchObject({ code: 'subnet/store-in-use' });
    await store.close();
    const child = spawn(process.execPath, ['-e', '']);
    const { pid } = child;
    await new Promise((resolve) => child.once('exit', resolve));
    await writeFile(`${path}.lock`, `${pid}`);
    await (await createFileNonceStore({ path })).close();
  });
});
