import { expectSelfContained } from '@taokit/charts/testing';
import { loadWasmEngine } from '@taokit/yuma';
import { describe, expect, test } from 'vitest';
import { reportPage } from './report/reportPage.ts';
import { dividendsPerStake, type RunResult, type SubnetResult } from './results/RunResult.ts';
import { toJson } from './results/toJson.ts';
import { runNetwork } from './runNetwork.ts';
import type { CreateWorkload } from './Workload.ts';
import { loadWorkloads } from './workloads/index.ts';
import { createSyntheticWorkload } from './workloads/synthetic/index.ts';

const synthetic: readonly CreateWorkload[] = [createSyntheticWorkload, createSyntheticWorkload];

async function run(seed: number, epochs: number, workloads: readonly CreateWorkload[]): Promise<RunResult> {
  return runNetwork({ seed, epochs, workloads, engine: await loadWasmEngine() });
}

/** Who does not work earns less than half of the worst paid who does; the copier less than 9/10 of that per stake. */
function expectFairPay(subnet: SubnetResult): void {
  const { neurons } = subnet;
  const earned = (role: string) =>
    neurons.filter((neuron) => neuron.role === role).map((neuron) => Number(neuron.incentivesEarnedRao));
  const worstHonest = Math.min(...earned('miner'));
  expect(worstHonest).toBeGreaterThan(0);
  for (const role of ['free-rider', 'liar']) {
    expect(earned(role)).toHaveLength(1);
    expect(Math.max(...earned(role))).toBeLessThan(worstHonest / 2);
  }
  const perStake = (role: string) =>
    neurons.filter((neuron) => neuron.role === role).map(({ uid }) => dividendsPerStake(subnet, uid));
  expect(perStake('weight copier')).toHaveLength(1);
  expect(perStake('weight copier')[0]).toBeLessThan(Math.min(...perStake('validator')) * 0.9);
}

describe('runNetwork', () => {
  test('behaviour: on real data, honest work is paid and the same seed gives the same JSON', async () => {
    const [result, again] = [await run(3, 2, await loadWorkloads()), await run(3, 2, await loadWorkloads())];
    expect(toJson(again)).toBe(toJson(result));
    for (const subnet of result.subnets) expectFairPay(subnet);
    const [digits] = result.subnets as [SubnetResult];
    const { combined, parts } = digits.shared!;
    expect(combined).toBeGreaterThan(Math.max(...parts.map(({ value }) => value)));
    const [first, last] = [digits.rounds[0]!, digits.rounds.at(-1)!];
    for (const miner of parts.keys()) expect(last.scores[miner]).toBeGreaterThan(first.scores[miner]!);
    expect(result.answers.map(({ netuid, paidRao }) => [netuid, paidRao])).toEqual([
      [1, 250_000_000n],
      [2, 250_000_000n],
    ]);
  }, 240_000);

  test('behaviour: the same seed repeats, another does not, and pay is fair with each', async () => {
    const [first, again, other] = [
      await run(1, 6, synthetic),
      await run(1, 6, synthetic),
      await run(2, 6, synthetic),
    ];
    expect(toJson(again)).toBe(toJson(first));
    expect(toJson(other)).not.toBe(toJson(first));
    for (const { subnets } of [first, other]) for (const subnet of subnets) expectFairPay(subnet);
  });

  test('behaviour: the books of the result add up, and the report needs nothing but itself', async () => {
    const result = await run(5, 2, synthetic);
    const { freeRao, poolsRao } = result.books;
    expect(freeRao + poolsRao).toBe(result.totalIssuanceRao);
    const html = reportPage(result);
    expectSelfContained(html);
    expect(html.match(/<svg /g)!.length).toBeGreaterThanOrEqual(12);
    expect(html).not.toMatch(/\[object/);
    expect(html).toContain('prefers-color-scheme:dark');
  });
});
