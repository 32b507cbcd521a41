/** `pnpm bench epoch`: how long one epoch takes, on every engine. */
import { epochCases } from './epoch/epochCases.ts';
import { runBench } from './harness/runBench.ts';

process.exitCode = await runBench(
  {
    name: 'epoch',
    question:
      'One epoch: from typed arrays to typed arrays in JavaScript, from its own rows to its own vectors in Rust.',
    baselines: ['rust-native', 'typescript'],
    cases: epochCases(),
  },
  process.argv.slice(2),
);
