/** `pnpm bench cli`: how long `taokit` takes to start, to show its help and to read a balance, beside an empty Node. */
import { commandCases } from './cli/commandCases.ts';
import type { Bench } from './harness/runBench.ts';

/** What `pnpm bench cli` asks. */
export const bench: Bench = {
  name: 'cli',
  question:
    'A process from its start to its end: the help, the help of an intent, a balance of a devnet over its port with the interface cached, beside a Node that does nothing.',
  baselines: ['empty node'],
  cases: commandCases(),
};
