import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { environmentPasswordName } from '../keyfile/index.ts';
import { assertWalletName, isWalletName } from '../walletNames.ts';
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
    'nul.txt',
    'a:b',
    'a.',
  ])('allowed, the Python wallet makes it: %s', (name) => {
    expect(walletPaths({ name, folder }).coldkey).toBe(join(folder, name, 'coldkey'));
    expect(walletPaths({ hotkey: name, folder }).hotkey).toBe(join(folder, 'default', 'hotkeys', name));
  });

  test.each(['con', 'PRN', 'aux', 'nul', 'com1', 'lpt9', 'nul.txt', 'a:b', 'a.', 'a ', ':'])(
    'refused on Windows, where it is a device or another file: %s',
    (name) => {
      const platform = vi.spyOn(process, 'platform', 'get').mockReturnValue('win32');
      for (const [kind, location] of [
        ['wallet', { name, folder }],
        ['hotkey', { hotkey: name, folder }],
      ] as const)
        expect(() => walletPaths(location)).toThrow(
          expect.objectContaining({
            code: 'keys/invalid-name',
            message: expect.stringContaining(
              `The name of the ${kind} means a device or another file on Windows.`,
            ),
            fix: 'Use another name.',
            values: { kind },
          }),
        );
      platform.mockRestore();
    },
  );

  test.each(['icon', 'console', 'com', 'com10', 'lptx', 'nulx', 'a.b', '.hidden'])(
    'allowed on Windows: %s',
    (name) => {
      const platform = vi.spyOn(process, 'platform', 'get').mockReturnValue('win32');
      expect(walletPaths({ name, folder }).coldkey).toBe(join(folder, name, 'coldkey'));
      platform.mockRestore();
    },
  );

  test('what is none: refused by name; a phrase or a seed is not repeated', () => {
    for (const field of ['name', 'hotkey', 'folder'])
      expect(() => walletPaths({ [field]: 5 } as never)).toThrow(new RegExp(`^location\\.${field} is 5`));
    expect(() => walletPaths(5 as never)).toThrow(/^location is 5/);
    expect(() => walletPaths({ folder: '' })).toThrow('The path is empty.');
    expect(() => walletPaths({ name: '5a'.repeat(32) })).toThrow(
      expect.objectContaining({
        code: 'keys/invalid-name',
        message: expect.stringContaining('A text of 64 characters cannot name a wallet.'),
        fix: 'Use a short name without slashes, that is neither a phrase nor a seed.',
        values: { kind: 'wallet' },
      }),
    );
    expect(() => assertWalletName('hotkey', 5 as never)).toThrow('5 cannot name a hotkey.');
    expect(() => assertWalletName('key' as never, 'x')).toThrow(/^kind is /);
    expect([isWalletName(5 as never), isWalletName('x')]).toEqual([false, true]);
  });

  test.each([
    ['eleven words', 'legal winner thank year wave sausage worth useful legal winner thank', true],
    ['twelve words', 'legal winner thank year wave sausage worth useful legal winner thank yellow', false],
    ['twelve words, joined otherwise', 'abc_def-ghi,jkl mno__pqr--stu, vwx\tyza bcd efg hij', false],
    ['twelve words of two letters', 'ab cd ef gh ij kl mn op qr st uv wx', true],
    ['63 hex digits', `${'5a'.repeat(31)}5`, true],
    ['64 hex digits', '5A'.repeat(32), false],
    ['64 hex digits behind 0x', `0x${'5a'.repeat(32)}`, false],
    ['64 hex digits after something', `key ${'5a'.repeat(32)}`, false],
    ['64 hex digits with something after them', `${'5a'.repeat(32)}xyz`, false],
  ])('%s may name a wallet: %s, %s', (_, name, allowed) => {
    expect(isWalletName(name)).toBe(allowed);
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
