import { existsSync } from 'node:fs';
import { expectSelfContained } from '@taokit/charts/testing';
import { describe, expect, inject, test } from 'vitest';
import { runWithChaos } from '../chaos/runWithChaos.ts';
import { openInProcess } from '../hosts/openInProcess.ts';
import { openProcesses } from '../hosts/openProcesses.ts';
import { textReport } from '../output/textReport.ts';
import { reportPage } from '../report/reportPage.ts';
import { dividendsPerStake, type SubnetResult } from '../results/RunResult.ts';
import { toJson } from '../results/toJson.ts';
import type { WorkloadName } from '../workloads/index.ts';
import { type Run, type RunOptions, runNetwork } from './runNetwork.ts';

const synthetic: readonly WorkloadName[] = ['synthetic', 'synthetic'];
const conditions = ['@taokit/source'];

function run(seed: number, epochs: number, options: Partial<RunOptions> = {}): Promise<Run> {
  return runNetwork({ seed, epochs, workloads: synthetic, open: openInProcess, ...options });
}

/** What follows from the seed, as text. */
function resultOf({ result }: Run): string {
  return toJson({ result, timings: { seconds: 0, processes: 0, answers: {} } });
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
  test('behaviour: on real data, honest work is paid and answers are bought', async () => {
    const { result } = await run(3, 2, { workloads: ['digits', 'text'] });
    for (const subnet of result.subnets) expectFairPay(subnet);
    const [digits] = result.subnets as [SubnetResult];
    const { combined, parts } = digits.shared!;
    // Whoever is right less than half of the time has no vote: logistic-30, after so few rounds.
    const voters = ['forest-40', 'knn-40', 'knn-60', 'logistic-60'];
    expect(parts.map(({ miner }) => miner).sort()).toEqual(voters);
    expect(combined).toBeGreaterThan(Math.max(...parts.map(({ value }) => value)));
    expect(result.answers).toMatchObject([
      { netuid: 1, paidRao: 250_000_000n, expected: '4' },
      { netuid: 2, paidRao: 250_000_000n },
    ]);
    for (const { again } of result.answers) expect(again).toMatch(/^There was an answer for payment/);
  }, 240_000);

  test('behaviour: the same seed repeats, another does not, and pay is fair with each', async () => {
    const [first, again, other] = [await run(1, 4), await run(1, 4), await run(2, 4)];
    expect(resultOf(again)).toBe(resultOf(first));
    expect(resultOf(other)).not.toBe(resultOf(first));
    for (const { result } of [first, other]) for (const subnet of result.subnets) expectFairPay(subnet);
  }, 120_000);

  test('behaviour: with a process for everybody, the same scores and the same money', async () => {
    const seed = inject('seed');
    const workloads = ['synthetic'] as const;
    const [one, many] = [
      await run(seed, 2, { workloads }),
      await run(seed, 2, {
        workloads,
        open: (population, folder) => openProcesses({ population, folder, conditions }),
      }),
    ];
    expect(resultOf(many)).toBe(resultOf(one));
    expect([one.timings.processes, many.timings.processes]).toEqual([1, 12]);
  }, 240_000);

  test('behaviour: the books of the result add up, and the report needs nothing but itself', async () => {
    const done = await run(5, 2);
    const { books, totalIssuanceRao, messages } = done.result;
    expect(books.freeRao + books.poolsRao).toBe(totalIssuanceRao);
    // 3 validators, 2 rounds, 2 subnets of 5 miners.
    expect(messages).toBe(60);
    const html = reportPage(done);
    expectSelfContained(html);
    expect(html.match(/<svg /g)!.length).toBeGreaterThanOrEqual(12);
    expect(html).not.toMatch(/\[object/);
    expect(html).toContain('prefers-color-scheme:dark');
    expect(textReport(done)).toContain('60 signed requests');
  }, 120_000);

  test('behaviour: interrupted, it leaves no folder and ends what it opened', async () => {
    const stopping = new AbortController();
    let folder = '';
    let closed = 0;
    const running = run(1, 50, {
      signal: stopping.signal,
      onProgress: ({ done }) => done === 1 && stopping.abort(new Error('enough')),
      async open(population, given) {
        folder = given;
        const host = await openInProcess(population);
        return {
          ...host,
          async close() {
            closed += 1;
            await host.close();
          },
        };
      },
    });
    await expect(running).rejects.toThrow('enough');
    expect(existsSync(folder)).toBe(false);
    expect(closed).toBe(1);
  }, 120_000);
});

describe('runWithChaos', () => {
  test('behaviour: the run goes on and tells what happened, and the same seed repeats it', async () => {
    const options = { seed: 1, epochs: 9, workloads: ['synthetic'], conditions } as const;
    const done = await runWithChaos(options);
    expect(resultOf(await runWithChaos(options))).toBe(resultOf(done));
    const { incidents, subnets } = done.result;
    const [miner, cut, restarted, chain] = incidents as [
      (typeof incidents)[number],
      (typeof incidents)[number],
      (typeof incidents)[number],
      (typeof incidents)[number],
    ];
    expect(miner.seen).toMatch(/^6 requests could not reach it; it scored 0%, then 0%, then [1-9]/);
    expect(miner.losses[0]!.rao).toBeGreaterThan(0n);
    expect(subnets[0]!.neurons.find(({ name }) => name === miner.who)!.calls!.refusals).toEqual({
      Unreachable: 6,
    });
    expect(cut.seen).toMatch(/^Its weights: no chain, then no chain, and set when it was back/);
    expect(restarted.seen).toBe('It found 5 scores in its files; its next weights: set.');
    expect(chain.seen).toMatch(/with every rao where it was; 10 of 10 workers were back at once\.$/);
    for (const subnet of subnets) expectFairPay(subnet);
    expect(reportPage(done)).toContain('What happened');
    expect(textReport(done)).toContain('The validator was cut off from the chain for 2 epochs.');
  }, 480_000);
});
