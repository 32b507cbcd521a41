import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { environmentPasswordName } from '../keyfile/index.ts';
import { walletPaths } from './index.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'taokit-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('walletPaths', () => {
  test('as the Python wallet lays them out', () => {
    const paths = walletPaths({ name: 'miner', hotkey: 'h1', folder });
    const relative = Object.values(paths).map((path) => path.slice(folder.length + 1));
    expect(relative).toEqual([
      'miner/coldkey',
      'miner/coldkeypub.txt',
      'miner/hotkeys/h1',
      'miner/hotkeys/h1pub.txt',
    ]);
    expect(walletPaths().coldkey).toMatch(/\/\.bittensor\/wallets\/default\/coldkey$/);
  });

  test.each(['', '.', '..', '. .', '.. ', '   ', '../x', 'a/b', 'a\\b', '/abs', 'a\0'])(
    'refused, it leads elsewhere: %j',
    (name) => {
      const refused = expect.objectContaining({ code: 'keys/invalid-name' });
      expect(() => walletPaths({ name, folder })).toThrow(refused);
      expect(() => walletPaths({ hotkey: name, folder })).toThrow(refused);
    },
  );

  test.each([
    "bob's",
    'wallet(1)',
    'кошелёк',
    'miner#1',
    '财',
    '.hidden',
    'a ',
    '-f',
    '~',
    'con',
    'x'.repeat(200),
  ])('allowed, the Python wallet makes it: %s', (name) => {
    expect(walletPaths({ name, folder }).coldkey).toBe(join(folder, name, 'coldkey'));
    expect(walletPaths({ hotkey: name, folder }).hotkey).toBe(join(folder, 'default', 'hotkeys', name));
  });

  test('a hotkey must not take the name of a public half', () => {
    expect(() => walletPaths({ hotkey: 'xpub.txt', folder })).toThrow('cannot name a hotkey');
    expect(walletPaths({ name: 'xpub.txt', folder }).coldkey).toContain('xpub.txt');
  });

  test('a relative folder stays one, as the Python wallet has it', () => {
    // bittensor-wallet 4.1.1: Wallet(name='n', path=...).coldkey_file.env_var_name()
    for (const [given, path, variable] of [
      ['wallets', 'wallets/n/coldkey', 'BT_PW_WALLETS_N_COLDKEY'],
      ['./wallets', './wallets/n/coldkey', 'BT_PW___WALLETS_N_COLDKEY'],
      ['../x', '../x/n/coldkey', 'BT_PW____X_N_COLDKEY'],
      ['a//b/', 'a//b/n/coldkey', 'BT_PW_A__B_N_COLDKEY'],
      ['/abs/x', '/abs/x/n/coldkey', 'BT_PW__ABS_X_N_COLDKEY'],
      ['w.x/y', 'w.x/y/n/coldkey', 'BT_PW_W_X_Y_N_COLDKEY'],
    ] as const) {
      const { coldkey } = walletPaths({ name: 'n', folder: given });
      expect([coldkey, environmentPasswordName(coldkey)]).toEqual([path, variable]);
    }
  });
});
