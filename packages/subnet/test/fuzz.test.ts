import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryMutations, checkMutations } from '../testing/mutatedRequests.ts';

test('changed requests: none accepted that nobody signed, every other one refused by name', async () => {
  const tally = { accepted: 0, refused: 0 };
  const holds = fc.asyncProperty(arbitraryMutations, (mutations) => checkMutations(mutations, tally));
  await fc.assert(holds, { numRuns: 300 });
  // Some changes change nothing that counts; most do.
  expect(tally.accepted).toBeGreaterThan(0);
  expect(tally.refused).toBeGreaterThan(tally.accepted);
});
