import { describe, expect, test } from 'vitest';
import { generateMnemonic, isMnemonic, mnemonicToSeed, mnemonicToSeedAsync } from './mnemonic.ts';

const PHRASE = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
/** Of substrate-bip39, with the password "Substrate". */
const SEED = '4313249608fe8ac10fd5886c92c4579007272cb77c21551ee5b8d60b78041685';
const FIX = 'Type the 12, 15, 18, 21 or 24 words again, in order and in lower case.';
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const refusal = (make: () => unknown) => {
  try {
    return make();
  } catch (error) {
    return (error as Error).message;
  }
};

describe('generateMnemonic', () => {
  test('twelve words, or as many as asked for', () => {
    expect(generateMnemonic().split(' ')).toHaveLength(12);
    for (const words of [12, 15, 18, 21, 24] as const) {
      const phrase = generateMnemonic({ words });
      expect(phrase.split(' ')).toHaveLength(words);
      expect(isMnemonic(phrase)).toBe(true);
    }
  });

  test('an option there is not: refused by name', () => {
    expect(refusal(() => generateMnemonic({ word: 24 } as never))).toMatch(/^There is no options\.word\./);
  });

  test('another one every time', () => {
    expect(generateMnemonic()).not.toBe(generateMnemonic());
  });

  test.each([
    [13, 'A phrase cannot have 13 words.'],
    [0, 'A phrase cannot have 0 words.'],
    ['12', 'A phrase cannot have that many words.'],
    [null, 'A phrase cannot have that many words.'],
  ])('%j words: refused', (words, message) => {
    expect(() => generateMnemonic({ words } as never)).toThrow(
      expect.objectContaining({ code: 'keys/invalid-argument' }),
    );
    expect(refusal(() => generateMnemonic({ words } as never))).toBe(
      `${message} Ask for 12, 15, 18, 21 or 24.`,
    );
  });
});

describe('isMnemonic', () => {
  test('spaces around and between the words do not matter', () => {
    expect(isMnemonic(PHRASE)).toBe(true);
    expect(isMnemonic(` ${PHRASE.replaceAll(' ', '  \n')}\t`)).toBe(true);
  });

  test.each([
    ['eleven of the words', PHRASE.replace(' yellow', '')],
    ['two of them in another order', PHRASE.replace('legal winner', 'winner legal')],
    ['in capitals', PHRASE.toUpperCase()],
    ['nothing', ''],
    ['no text', 5],
  ])('%s: none', (_, phrase) => {
    expect(isMnemonic(phrase as string)).toBe(false);
  });
});

describe('mnemonicToSeed', () => {
  test('at once and by and by: the seed of the phrase and its password', async () => {
    expect(hex(mnemonicToSeed(PHRASE, 'Substrate'))).toBe(SEED);
    expect(hex(await mnemonicToSeedAsync(` ${PHRASE}`, 'Substrate'))).toBe(SEED);
    const plain = hex(mnemonicToSeed(PHRASE));
    expect(plain).not.toBe(SEED);
    expect(plain).toHaveLength(64);
    expect(hex(mnemonicToSeed(PHRASE, ''))).toBe(plain);
    expect(hex(await mnemonicToSeedAsync(PHRASE))).toBe(plain);
  });

  test.each([
    [PHRASE.replace(' yellow', ''), 'it has 11 words'],
    [' ', 'it has 0 words'],
    [PHRASE.replace('sausage', 'sossage'), 'word 6 is not in the English list'],
    [PHRASE.replace('yellow', 'year'), 'its checksum does not match'],
    ['legal '.repeat(86), 'it is not a text of 12 to 24 words'],
    [null, 'it is not a text of 12 to 24 words'],
  ])('what is wrong, and no word: %j', async (phrase, why) => {
    const message = `The phrase is not valid: ${why}. ${FIX}`;
    expect(refusal(() => mnemonicToSeed(phrase as string))).toBe(message);
    await expect(mnemonicToSeedAsync(phrase as string)).rejects.toMatchObject({
      code: 'keys/invalid-mnemonic',
      message,
    });
  });

  test('a phrase with spaces, as long as a text of it may be', () => {
    expect(hex(mnemonicToSeed(PHRASE.padEnd(512), 'Substrate'))).toBe(SEED);
    expect(refusal(() => mnemonicToSeed(PHRASE.padEnd(513)))).toContain('not a text of 12 to 24 words');
  });

  test('a password that is no text: refused by its type, without it', () => {
    expect(() => mnemonicToSeed(PHRASE, 5 as never)).toThrow(
      expect.objectContaining({ code: 'keys/wrong-type' }),
    );
    expect(refusal(() => mnemonicToSeed(PHRASE, 5 as never))).toBe(
      'The password of the phrase is of type number. Pass a text, or leave it out.',
    );
  });
});

describe('a phrase with a word that is none', () => {
  test.each([
    ['winnr winner thank year wave sausage worth useful legal winner thank yellow', 1],
    ['legal winner thank year wave sausage worth useful legal winner thank yello', 12],
  ])('says which: %s', (phrase, at) => {
    expect(() => mnemonicToSeed(phrase)).toThrow(`word ${at} is not in the English list`);
  });
});
