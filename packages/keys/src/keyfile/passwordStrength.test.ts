import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isStrongPassword, passwordScore } from './passwordStrength.ts';

const { scores } = JSON.parse(
  readFileSync(new URL('../../fixtures/password-scores.json', import.meta.url), 'utf8'),
) as { readonly scores: readonly (readonly [string, number])[] };

describe('passwordScore', () => {
  test('every score of the crate the Python wallet uses', () => {
    expect(scores.length).toBeGreaterThan(300);
    // Both sides add the same fractions in another order: equal to the last few bits, and never across 20.
    for (const [password, score] of scores)
      expect(passwordScore(password), JSON.stringify(password)).toBe(score);
  });
});

describe('passwordScore, at its ends', () => {
  test('nothing, and what does not count: 0', () => {
    expect(['', '\u001f', '\u007f', '\n'].map((password) => passwordScore(password))).toEqual([0, 0, 0, 0]);
    expect(passwordScore(' ')).toBeGreaterThan(0);
    expect(passwordScore('é')).toBe(20);
    expect(() => passwordScore(5 as never)).toThrow(/^password is 5/);
  });
});

describe('isStrongPassword', () => {
  test('eight characters, and a score of 20, are enough', () => {
    const silent = '\u0001\u0002\u0003\u0004\u0005\u0006\u0007';
    expect(isStrongPassword('x9#kQ2!m')).toBe(true);
    expect(isStrongPassword('x9#kQ2!')).toBe(false);
    expect(isStrongPassword(`é${silent}`)).toBe(true);
    expect(isStrongPassword(`aQ9#${silent}`)).toBe(false);
    expect(() => isStrongPassword(5 as never)).toThrow(/^password is 5/);
  });

  test.each([
    ...['', 'aaaaa', 'Ab1!x', '12345', 'äöü'],
    ...['111111', 'qwerty', 'password', 'Password1', 'P@ssw0rd', 'password123!', 'iloveyou', 'letmein1'],
    ...[
      '12345678',
      '123456789',
      '1234567890',
      '20241131',
      'qwertyuiop',
      'Qwerty123!',
      'asdfghjkl',
      '1qaz2wsx',
    ],
    ...[
      'abcabcabc',
      'abcd1234',
      'bittensor',
      'Bittensor2024',
      'aaaaaaaaaaaa',
      'asdfqwer',
      'zxcvbnm,',
      '!QAZ2wsx',
    ],
  ])('refused: %s', (password) => {
    expect(isStrongPassword(password)).toBe(false);
  });

  test.each([
    'Correct horse 9!',
    'vault onion stapler quay',
    'x9#kQ2!mz',
    'Ausfahrt-Käse-77',
    '834028174650931',
  ])('accepted: %s', (password) => {
    expect(isStrongPassword(password)).toBe(true);
  });
});
