import { describe, expect, test } from 'vitest';
import { parseDerivationPath } from './derivation.ts';
import { deriveKeypair } from './deriveKeypair.ts';
import { DEV_PHRASE, keypairFromUri } from './keypairFromUri.ts';
import { revealSecret } from './secret.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('parseDerivationPath', () => {
  test.each([
    ['/0', false, '00'.repeat(32)],
    ['//1', true, `01${'00'.repeat(31)}`],
    ['//007', true, `07${'00'.repeat(31)}`],
    ['//18446744073709551615', true, `${'ff'.repeat(8)}${'00'.repeat(24)}`],
    ['//Alice', true, `14416c696365${'00'.repeat(26)}`],
    ['/-1', false, `082d31${'00'.repeat(29)}`],
    // A length and 31 letters fill the 32 bytes; one more is hashed (the digest, by Python's hashlib).
    [`//${'a'.repeat(31)}`, true, `7c${'61'.repeat(31)}`],
    [`//${'a'.repeat(32)}`, true, '75ad2af4378b683f716ddf82fef713e873c85a6376ce2acf71d04f79e221a068'],
    [`//${'a'.repeat(63)}`, true, 'a101052146c123fe0f31128cf11ae7fd9c46efb7ce41731e990f752d35cdefe3'],
    // From 64 bytes on the length takes two.
    [`//${'a'.repeat(64)}`, true, '7490fc8e93029b795c2c8797c48815e54ae8d119384704d4e6ca790187723afa'],
    [`//${'a'.repeat(300)}`, true, 'bcc7f0946d334866c5e6365a0e5f18557bdeba73d5d15e9908a50f928cbf1189'],
    [`//${'a'.repeat(16_383)}`, true, 'f6ea474a8fb027734124b9595667266d1d3355b52be6eda90e75a090ce8426fb'],
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
    ['a signed number of two digits', '//+12'],
    ['an outer space', '//a '],
    ['not NFC', '//e\u0301'],
    ['an empty step', '//'],
    ['an empty step at the end', '//a/'],
    ['no slash', 'a'],
    ['a step far too long', `//${'a'.repeat(16_384)}`],
  ])('refused: %s', (_, path) => {
    expect(() => parseDerivationPath(path)).toThrow(
      expect.objectContaining({ code: 'keys/invalid-derivation' }),
    );
  });
});

describe('names that only look like what tools disagree on', () => {
  test.each(['a0x12', '0xg', 'a+1', '+1a', 'a1', '1a', '12 3', '+'])('a text: //%s', (name) => {
    const [step] = parseDerivationPath(`//${name}`);
    const text = Buffer.from(name);
    expect(hex(step!.chainCode).slice(0, 2 + 2 * text.length)).toBe(
      Buffer.from([text.length << 2, ...text]).toString('hex'),
    );
  });
});

describe('what is wrong with a path', () => {
  test.each([
    ['//', 'has an empty step. Write each step as //name (hard) or /name (soft).'],
    [5, 'has an empty step'],
    [`//a${'\ud800'}`, 'has a step with half a character. Use plain letters and digits.'],
    ['// a', 'has a step that starts or ends with a space. Remove the space.'],
    ['//e\u0301', 'has a step of letters in a decomposed form'],
    ['//0xZZ', undefined],
    ['//0XaB', 'has a step of hex'],
    ['//+7', 'has a step of a number with a sign'],
    ['//+', undefined],
    ['//18446744073709551616', 'has a step of a number of 2^64 or more'],
    [`//${'0'.repeat(40)}`, undefined],
    [`//${'0'.repeat(41)}`, 'has a step of a number of 2^64 or more'],
    [`//${'\u00e9'.repeat(8_192)}`, 'has a step of 16384 bytes. Keep each step below 16384 bytes.'],
  ])('%s: %s', (path, message) => {
    const parse = () => parseDerivationPath(path as string);
    if (message === undefined) expect(parse).not.toThrow();
    else expect(parse).toThrow(`The derivation path ${message}`);
  });
});

describe('steps that tools disagree about', () => {
  test.each(['//18446744073709551616', '//+1', '//0x12', '//e\u0301', `/${'9'.repeat(41)}`])(
    '%s: the refusal says which tools',
    (path) => {
      expect(() => parseDerivationPath(path)).toThrow(/subkey, btcli, the Python wallet.*polkadot\.js/);
    },
  );

  test.each([
    ['//e\u0301', 'letters in a decomposed form', 'as they are', 'in the form NFC'],
    ['//0x12', 'hex', 'as a text', 'as bytes'],
    ['//+1', 'a number with a sign', 'as the number', 'as a text'],
    ['//18446744073709551616', 'a number of 2^64 or more', 'as a text', 'as a number of 256 bits'],
  ])('%s: how either takes it, and what to do', (path, what, substrate, polkadotJs) => {
    expect(() => parseDerivationPath(path)).toThrow(
      `The derivation path has a step of ${what}: Substrate's tools (subkey, btcli, the Python wallet) take it ${substrate}, ` +
        `polkadot.js ${polkadotJs}, and the keys differ. Use another name, or pass deriveKeypair the junctions you mean.`,
    );
  });

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

  test('no step: the same key, whose seed is known', () => {
    const same = deriveKeypair(alice, '');
    expect(same.address).toBe(alice.address);
    // That of a hard step is not.
    expect(same.seed).toBeUndefined();
    const root = keypairFromUri(DEV_PHRASE);
    expect(revealSecret(deriveKeypair(root, '').seed!)).toEqual(revealSecret(root.seed!));
    expect(deriveKeypair(root, '//a').seed).toBeUndefined();
  });

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
    const refused = { code, message: expect.stringMatching(/^(The derivation )?path\b|^There is no path\b/) };
    expect(() => deriveKeypair(alice, path as never)).toThrow(expect.objectContaining(refused));
  });
});

describe('deriveKeypair, what is refused', () => {
  test('ed25519 has no soft steps', () => {
    for (const uri of ['//Alice/soft', '//Alice//hard/soft'])
      expect(() => keypairFromUri(uri, { type: 'ed25519' })).toThrow(
        expect.objectContaining({
          code: 'keys/invalid-derivation',
          message: expect.stringContaining('ed25519 has no soft derivation.'),
          fix: 'Use // in place of / in the path, or an sr25519 key.',
        }),
      );
  });

  test('what is no text, though it can be made one', () => {
    for (const path of [{ toString: () => '//a' }, { toString: () => '' }, 5, null, undefined])
      expect(() => parseDerivationPath(path as never)).toThrow(
        expect.objectContaining({ code: 'keys/invalid-derivation' }),
      );
  });
});
