import { describe, expect, test } from 'vitest';
import { getRootValidatorToReplace } from './rootPruning.ts';

describe('getRootValidatorToReplace', () => {
  test('the lowest stake goes, the lower uid on a tie', () => {
    expect(getRootValidatorToReplace([5n, 3n, 3n, 9n], 4n)).toBe(1);
  });

  test('an equal stake replaces nobody', () => {
    expect(getRootValidatorToReplace([5n, 3n], 3n)).toBeUndefined();
    expect(getRootValidatorToReplace([], 3n)).toBeUndefined();
  });
});
