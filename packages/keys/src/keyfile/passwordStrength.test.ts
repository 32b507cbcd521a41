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
  test.each(['', 'aaaaa', 'Ab1!x', '12345'])('refused: %s', (password) => {
    expect(isStrongPassword(password)).toBe(false);
  });

  test.each(['äöü', 'password', 'Correct horse 9!'])('accepted: %s', (password) => {
    expect(isStrongPassword(password)).toBe(true);
  });
});
