import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDamage, checkDamage, makeTargets } from '../testing/damaged.ts';

describe('damaged input', () => {
  test('every target accepts its valid input', async () => {
    for (const target of await makeTargets()) {
      const found = await target.read(target.valid);
      expect(found, target.name).toBe(target.address ?? found);
    }
  });

  test('2,000 mutations: a typed error without a secret in it, or the right key', async () => {
    const targets = await makeTargets();
    await fc.assert(
      fc.asyncProperty(arbitraryDamage(targets), ([target, edits]) => checkDamage(target, edits)),
      { numRuns: 2000 },
    );
  });
});
