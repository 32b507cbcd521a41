import fc from 'fast-check';
import { arbitraryDamage, checkDamage, makeTargets } from '../../packages/keys/testing/damaged.ts';
import type { FuzzTarget } from './FuzzTarget.ts';

/** Damaged keyfiles of every format, secret URIs, addresses, keys and boxes: a typed error, or the right key. */
export const fuzzKeys: FuzzTarget = {
  name: 'keys',
  title: 'mutations of keyfiles, URIs, addresses, keys and boxes',
  runs: 100_000,
  async runBatch(seed, runs) {
    const targets = await makeTargets();
    const holds = fc.asyncProperty(arbitraryDamage(targets), ([target, edits]) => checkDamage(target, edits));
    await fc.assert(holds, { seed, numRuns: runs });
  },
};
