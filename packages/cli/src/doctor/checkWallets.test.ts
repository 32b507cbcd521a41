import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkWallets } from './checkWallets.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-wallets-'));
  mkdirSync(join(folder, 'mine', 'hotkeys'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function keyfile(path: string, mode: number): string {
  const file = join(folder, path);
  writeFileSync(file, '{}');
  chmodSync(file, mode);
  return file;
}

describe.skipIf(process.platform === 'win32')('checkWallets (skipped on Windows, which has no modes)', () => {
  test('behaviour: a key that others may read is named, with what mends it', () => {
    keyfile('mine/coldkey', 0o600);
    keyfile('mine/coldkeypub.txt', 0o644);
    keyfile('mine/hotkeys/default', 0o600);
    keyfile('mine/hotkeys/defaultpub.txt', 0o644);
    const open = keyfile('mine/hotkeys/open', 0o644);
    expect(checkWallets(folder)).toMatchObject([{ status: 'wrong', fix: `chmod 600 ${open}` }]);
    chmodSync(open, 0o600);
    expect(checkWallets(folder)).toMatchObject([
      { status: 'fine', found: `${folder}: 3 keys, nobody else reads them` },
    ]);
  });

  test('behaviour: what is no wallet is passed over: a file beside them, a link to itself', () => {
    keyfile('mine/coldkey', 0o600);
    keyfile('.DS_Store', 0o644);
    const round = join(folder, 'mine', 'hotkeys', 'round');
    symlinkSync(round, round);
    expect(checkWallets(folder)).toMatchObject([
      { status: 'fine', found: `${folder}: 1 keys, nobody else reads them` },
    ]);
  });

  test('behaviour: links that lead in a circle are no trouble, and no folder is no fault', () => {
    keyfile('mine/coldkey', 0o600);
    symlinkSync(folder, join(folder, 'round'));
    symlinkSync(folder, join(folder, 'mine', 'hotkeys', 'round'));
    expect(checkWallets(folder)).toMatchObject([{ status: 'fine' }]);
    expect(checkWallets(join(folder, 'none'))).toMatchObject([{ status: 'fine' }]);
  });
});
