/** `pnpm bench epoch`: how long one epoch takes, on every engine. */
import { epochCases } from './epoch/epochCases.ts';
import type { Bench } from './harness/runBench.ts';

/** What `pnpm bench epoch` asks. */
export const bench: Bench = {
  name: 'epoch',
  question:
    'One epoch: from typed arrays to typed arrays in JavaScript, from its own rows to its own vectors in Rust.',
  baselines: ['rust-native', 'typescript'],
  cases: epochCases(),
};
