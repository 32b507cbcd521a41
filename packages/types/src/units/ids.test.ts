import { describe, expect, test } from 'vitest';
import { coldkey, hotkey, looksLikeSs58 } from './addresses.ts';
import { blockNumber, netuid, uid } from './ids.ts';

describe('ids', () => {
  test('accept their range and nothing else', () => {
    expect([netuid(0), uid(65_535), blockNumber(2 ** 32 - 1)]).toEqual([0, 65_535, 4_294_967_295]);
    for (const value of [-1, 65_536, 0.5, Number.NaN, '1', null])
      expect(() => netuid(value as number)).toThrow(
        expect.objectContaining({ code: 'types/id-out-of-range' }),
      );
    expect(() => blockNumber(2 ** 32)).toThrow(/block/);
  });
});

describe('addresses', () => {
  const alice = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';

  test('accept the shape of an address', () => {
    expect(hotkey(alice)).toBe(alice);
    expect(coldkey(alice)).toBe(alice);
    expect(looksLikeSs58('15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5')).toBe(true);
  });

  test.each(['', '5', `${alice}0`, alice.replace('G', 'O'), `${alice}\n`, alice.repeat(1000)])(
    'refuse %s',
    (text) =>
      expect(() => hotkey(text)).toThrow(expect.objectContaining({ code: 'types/address-malformed' })),
  );
});

describe('what cannot be an id', () => {
  test('typed, and without running code of the value', () => {
    for (const value of [Object.create(null), [1], Symbol('x'), {}, undefined, '1', 1n])
      expect(() => netuid(value as number)).toThrow(
        expect.objectContaining({ code: 'types/id-out-of-range' }),
      );
  });

  test('an address that may be a pasted secret is not quoted', () => {
    const phrase = 'bottom drive obey lake curtain smoke basket hold race lonely fit walk';
    let shown = '';
    try {
      hotkey(phrase);
    } catch (error) {
      shown = `${String(error)} ${JSON.stringify(error)}`;
    }
    expect(shown).toContain(`A text of ${phrase.length} characters is not an SS58 address.`);
    for (const word of phrase.split(' ').slice(0, 3)) expect(shown).not.toContain(word);
  });
});
