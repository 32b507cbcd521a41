import { loadRegistry } from '@taokit/types/registry';
import { checkMutations } from '../../packages/types/testing/checkMutations.ts';

/** Damaged SCALE bytes of every type of the runtime: the same value, or a typed error. */
export async function fuzzTypes(seed: number, runs: number): Promise<void> {
  checkMutations(await loadRegistry(), seed, runs);
}
