import { describe, expect, inject, test } from 'vitest';
import { fuzzParams, fuzzTexts, fuzzTransactions, runFloods } from '../testing/index.ts';

const seed = inject('seed' as never) as number;

describe('any message', () => {
  test('any params of any method: an answer or a typed error, and the devnet goes on', () =>
    fuzzParams({ seed, runs: 3_000 }));
  test('any text, any JSON: JSON-RPC comes back', () => fuzzTexts({ seed, runs: 2_000 }));
  test('any damaged transaction is refused with a code', () => fuzzTransactions({ seed, runs: 1_000 }));
});

describe('floods', () => {
  test('who asks too much is sent away by code, memory is bounded, and nobody else is disturbed', async () => {
    const reports = await runFloods({ connections: 100, slowReaders: 3, subscriptions: 1_030, oversized: 2 });
    expect(reports.map(({ refused }) => refused)).toEqual([
      { 1013: 20 },
      { 1006: 3 },
      { '-32006': 6 },
      { 1009: 2 },
    ]);
    for (const { flood, grownMiB } of reports) expect(grownMiB, flood).toBeLessThan(500);
  });
});
