import { fuzzParams, fuzzTexts, fuzzTransactions, runFloods } from '../../packages/devnet/testing/index.ts';

/** A devnet under messages of every kind, and floods: typed errors, bounded memory, nobody else disturbed. */
export async function fuzzDevnet(seed: number, runs: number): Promise<void> {
  for (const fuzz of [fuzzParams, fuzzTexts, fuzzTransactions]) await fuzz({ seed, runs });
  const sizes = { connections: 1_000, slowReaders: 20, subscriptions: 1_200, oversized: 20 };
  for (const { flood, refused, grownMiB, longestWaitMs } of await runFloods(sizes))
    console.log(
      `${flood}: sent away ${JSON.stringify(refused)}, ${grownMiB} MiB more, somebody else waited ${longestWaitMs} ms`,
    );
}
