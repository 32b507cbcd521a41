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

describe('isStrongPassword', () => {
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
