import { spawn } from 'node:child_process';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
