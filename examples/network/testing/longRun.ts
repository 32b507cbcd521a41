/** A run that lasts, in a process of its own: for tests that end it. Says what it does. */
import { interruptible } from '../src/conductor/interruptible.ts';
import { runNetwork } from '../src/conductor/runNetwork.ts';
import { openProcesses } from '../src/hosts/openProcesses.ts';

await interruptible((signal) =>
  runNetwork({
    seed: 1,
    epochs: 100,
    workloads: ['synthetic'],
    open: (population, folder) => openProcesses({ population, folder, conditions: ['@taokit/source'] }),
    onProgress: ({ text }) => process.stdout.write(`${text}\n`),
    signal,
  }),
);
