import fc from 'fast-check';
import { arbitraryMutations, checkMutations } from '../../packages/subnet/testing/mutatedRequests.ts';
import type { FuzzTarget } from './FuzzTarget.ts';

/** Requests each case makes: one per scheme. */
const SCHEMES = 3;

/** Signed requests with headers, body, path and method changed: an axon accepts none that nobody signed, and never fails. */
export const fuzzSubnet: FuzzTarget = {
  name: 'subnet',
  title: 'changed requests of all three protocols: none accepted that nobody signed, each refused by name',
  runs: 100_000,
  async runBatch(seed, runs) {
    const tally = { accepted: 0, refused: 0 };
    const before = process.memoryUsage().heapUsed;
    const holds = fc.asyncProperty(arbitraryMutations, (mutations) => checkMutations(mutations, tally));
    await fc.assert(holds, { seed, numRuns: Math.ceil(runs / SCHEMES) });
    globalThis.gc?.();
    const grown = ((process.memoryUsage().heapUsed - before) / 2 ** 20).toFixed(0);
    console.log(
      `  subnet: ${tally.accepted} accepted as signed, ${tally.refused} refused, heap ${grown} MiB more`,
    );
  },
};
