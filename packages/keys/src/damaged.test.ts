import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { arbitraryDamage, checkDamage, makeTargets } from '../testing/damaged.ts';

describe('damaged input', () => {
  // Sealing the valid inputs costs more than hundreds of mutations: once.
  let targets: Awaited<ReturnType<typeof makeTargets>>;
  beforeAll(async () => {
    targets = await makeTargets();
  });

  test('every target accepts its valid input', async () => {
    for (const target of targets) {
      const found = await target.read(target.valid);
      expect(found, target.name).toBe(target.address ?? found);
    }
  });

  test('2,000 mutations: a typed error without a secret in it, or the right key', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDamage(targets), ([target, edits]) => checkDamage(target, edits)),
      { numRuns: 2000 },
    );
  });
});
