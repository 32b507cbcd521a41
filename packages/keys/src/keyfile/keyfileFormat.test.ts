import { describe, expect, test } from 'vitest';
import { keyfileFormat, MAX_KEYFILE_BYTES, readContent } from './keyfileFormat.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const BOM = '\ufeff';

describe('keyfileFormat', () => {
  test.each([
    ['nacl', '$NACL'],
    ['ansible', '$ANSIBLE_VAULT;1.1;AES256'],
    ['fernet', 'gAAAAABk'],
    ['polkadot-js', '{"encoded":"AAAA","encoding":{}}'],
    ['plain', '{"encoded":"AAAA","encoding":null}'],
    ['plain', '{"encoded":5,"encoding":{}}'],
    ['plain', ' {"ss58Address":""}\n'],
    ['plain', 'legal winner thank'],
    ['plain', `0x${'07'.repeat(32)}`],
  ])('%s: %s, also behind a mark of UTF-8', (format, text) => {
    expect(keyfileFormat(utf8(text))).toBe(format);
    expect(keyfileFormat(utf8(BOM + text))).toBe(format);
  });

  test.each([
    ['a text with signs', utf8('legal, winner')],
    ['a text with a sign in front', utf8('!legal')],
    ['a text with a sign at its end', utf8('legal!')],
    ['nothing', utf8('')],
    ['no UTF-8', Uint8Array.of(108, 101, 0xff)],
    ['no bytes', 'legal winner'],
    ['nothing at all', undefined],
  ])('%s: no keyfile', (_, file) => {
    for (const look of [keyfileFormat, readContent])
      expect(() => look(file as Uint8Array)).toThrow(
        expect.objectContaining({
          name: 'KeysError',
          code: 'keys/unknown-keyfile',
          message: expect.stringContaining('This is not a keyfile of any known format.'),
          fix: 'Give a file written by the Python wallet, btcli, polkadot.js or this package.',
        }),
      );
  });

  test('64 KiB and no byte more', () => {
    const most = utf8('a'.repeat(MAX_KEYFILE_BYTES));
    expect(keyfileFormat(most)).toBe('plain');
    expect(readContent(most)).toHaveProperty('text');
    for (const look of [keyfileFormat, readContent])
      expect(() => look(utf8('a'.repeat(65_537)))).toThrow(
        expect.objectContaining({
          code: 'keys/invalid-keyfile',
          message: expect.stringContaining('it has 65537 bytes'),
        }),
      );
    // Before anything in it is looked at.
    expect(() => keyfileFormat(utf8(`$NACL${'a'.repeat(65_537)}`))).toThrow('it has 65542 bytes');
  });

  test('JSON that is none: damaged, and not quoted', () => {
    expect(() => readContent(utf8('{"secretSeed"'))).toThrow(/^The keyfile is damaged: it is not JSON\./);
  });
});
