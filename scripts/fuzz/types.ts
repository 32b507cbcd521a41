import { loadRegistry } from '@taokit/types/registry';
import { checkMutations } from '../../packages/types/testing/checkMutations.ts';
import type { FuzzTarget } from './FuzzTarget.ts';

/** Damaged SCALE bytes of every type of the runtime: the same value, or a typed error. */
export const fuzzTypes: FuzzTarget = {
  name: 'types',
  title: 'mutations of SCALE bytes of every type of the runtime',
  runs: 100_000,
  async runBatch(seed, runs) {
    checkMutations(await loadRegistry(), seed, runs);
  },
};
