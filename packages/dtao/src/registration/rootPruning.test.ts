import { describe, expect, test } from 'vitest';
import { computeRootValidatorToReplace } from './rootPruning.ts';

describe('computeRootValidatorToReplace', () => {
  test('the lowest stake goes, the lower uid on a tie', () => {
    expect(computeRootValidatorToReplace([5n, 3n, 3n, 9n], 4n)).toBe(1);
  });

  test('an equal stake replaces nobody', () => {
    expect(computeRootValidatorToReplace([5n, 3n], 3n)).toBeUndefined();
    expect(computeRootValidatorToReplace([], 3n)).toBeUndefined();
  });
});
