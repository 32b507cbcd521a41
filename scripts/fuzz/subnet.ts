import fc from 'fast-check';
import { arbitraryMutations, checkMutations } from '../../packages/subnet/testing/mutatedRequests.ts';

/** Requests each case makes: one per scheme. */
const SCHEMES = 3;

/** Signed requests with headers, body, path and method changed: an axon accepts none that nobody signed, and never fails. */
export async function fuzzSubnet(seed: number, runs: number): Promise<void> {
  const tally = { accepted: 0, refused: 0 };
  const before = process.memoryUsage().heapUsed;
  const holds = fc.asyncProperty(arbitraryMutations, (mutations) => checkMutations(mutations, tally));
  await fc.assert(holds, { seed, numRuns: Math.ceil(runs / SCHEMES) });
  globalThis.gc?.();
  const grown = ((process.memoryUsage().heapUsed - before) / 2 ** 20).toFixed(0);
  console.log(
    `  subnet: ${tally.accepted} accepted as signed, ${tally.refused} refused, heap ${grown} MiB more`,
  );
}
