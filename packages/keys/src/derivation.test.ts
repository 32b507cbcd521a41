import { describe, expect, test } from 'vitest';
import { parseDerivationPath } from './derivation.ts';
import { deriveKeypair } from './deriveKeypair.ts';
import { DEV_PHRASE, keypairFromUri } from './keypairFromUri.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('parseDerivationPath', () => {
  test.each([
    ['/0', false, '00'.repeat(32)],
    ['//1', true, `01${'00'.repeat(31)}`],
    ['//007', true, `07${'00'.repeat(31)}`],
    ['//18446744073709551615', true, `${'ff'.repeat(8)}${'00'.repeat(24)}`],
    ['//Alice', true, `14416c696365${'00'.repeat(26)}`],
    ['/-1', false, `082d31${'00'.repeat(29)}`],
  ])('%s', (path, hard, chainCode) => {
    expect(parseDerivationPath(path).map((step) => [step.hard, hex(step.chainCode)])).toEqual([
      [hard, chainCode],
    ]);
  });

  test('several steps, and none', () => {
    expect(parseDerivationPath('//a/b//c').map((step) => step.hard)).toEqual([true, false, true]);
    expect(parseDerivationPath('')).toEqual([]);
  });

  // Found by the fuzzer where marked: each names one key in Substrate's tools and another in polkadot.js.
  test.each([
    ['a number beyond 64 bits', '//18446744073709551616'],
    ['a signed number', '//+1'],
    ['hex (fuzzer)', '//0x184467440737095516'],
    ['empty hex', '//0x'],
    ['an outer space', '//a '],
    ['not NFC', '//e\u0301'],
    ['an empty step', '//'],
    ['an empty step at the end', '//a/'],
    ['no slash', 'a'],
    ['a step far too long', `//${'a'.repeat(20_000)}`],
  ])('refused: %s', (_, path) => {
    expect(() => parseDerivationPath(path)).toThrow(
      expect.objectContaining({ code: 'keys/invalid-derivation' }),
    );
  });
});

describe('steps that tools disagree about', () => {
  test.each(['//18446744073709551616', '//+1', '//0x12', '//e\u0301', `/${'9'.repeat(41)}`])(
    '%s: the refusal says which tools',
    (path) => {
      expect(() => parseDerivationPath(path)).toThrow(/subkey, btcli, the Python wallet.*polkadot\.js/);
    },
  );

  // DEV_PHRASE//18446744073709551616, once by bittensor-wallet 4.1.1 and once by @polkadot/keyring 14.0.3.
  test('2^64: the key of either tool, by the junction one means', () => {
    const root = keypairFromUri(DEV_PHRASE);
    const number = new Uint8Array(32);
    number[8] = 1;
    const text = new Uint8Array(32);
    text.set([20 << 2, ...new TextEncoder().encode('18446744073709551616')]);
    const address = (chainCode: Uint8Array) => deriveKeypair(root, [{ hard: true, chainCode }]).address;
    expect(address(text)).toBe('5EpxyqTWXnWapSa55fXrq8JtqD41YREqn7qJobZ69D7833f8');
    expect(address(number)).toBe('5FsxbdTHtNSLE5HCLzzGVB2oEzxZB6QJuakiHSoTNWEXD1qj');
  });
});

describe('deriveKeypair', () => {
  const alice = keypairFromUri('//Alice');

  test('junctions parsed already: the same child as of the path', () => {
    for (const path of ['', '//a/b//0', '/soft'])
      expect(deriveKeypair(alice, parseDerivationPath(path)).address).toBe(
        deriveKeypair(alice, path).address,
      );
  });

  test.each([
    [[{ hard: true, chainCode: new Uint8Array(31) }], 'keys/out-of-range'],
    [[{ hard: 1, chainCode: new Uint8Array(32) }], 'keys/wrong-type'],
    [[{ hard: true }], 'keys/missing-field'],
    [[{ hard: true, chaincode: new Uint8Array(32) }], 'keys/unknown-field'],
    [['//a'], 'keys/wrong-type'],
    [5, 'keys/invalid-derivation'],
  ])('refused: %j', (path, code) => {
    expect(() => deriveKeypair(alice, path as never)).toThrow(expect.objectContaining({ code }));
  });
});
