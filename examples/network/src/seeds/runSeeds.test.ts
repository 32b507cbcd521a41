import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Progress } from '@taokit/command-line';
import { afterAll, describe, expect, test } from 'vitest';
import { runNetwork } from '../conductor/runNetwork.ts';
import { openInProcess } from '../hosts/openInProcess.ts';
import type { RunResult } from '../results/RunResult.ts';
import { mergeSeeds, runSeeds, type SeedsOptions } from './runSeeds.ts';

const folder = mkdtempSync(join(tmpdir(), 'taokit-seeds-'));
afterAll(() => rmSync(folder, { recursive: true }));

const study = { seeds: { from: 3, to: 4 }, epochs: 1, workloads: ['synthetic'] } as const;
const played = new Map<number, Promise<RunResult>>();

/** Runs the network in this process, once per seed: that a seed repeats its run is a test of `runNetwork`. */
async function play(seed: number, onProgress: (progress: Progress) => void): Promise<RunResult> {
  onProgress({ text: 'training', done: 0, total: 1 });
  const run = async () => (await runNetwork({ ...study, seed, open: openInProcess })).result;
  played.set(seed, played.get(seed) ?? run());
  return played.get(seed)!;
}

function ran(options: Partial<SeedsOptions>): Promise<string> {
  return runSeeds({ study, json: true, play, onProgress: () => {}, ...options });
}

describe('runSeeds', () => {
  test('behaviour: a run per seed, and what everybody earned over all of them', async () => {
    const told: string[] = [];
    const text = await ran({ onProgress: ({ text, done, total }) => told.push(`${done}/${total} ${text}`) });
    expect(told).toEqual(['0/2 seed 3: training', '1/2 seed 4: training']);
    const { runs, summary, seeds } = JSON.parse(text);
    expect(seeds).toEqual(study.seeds);
    expect(runs.map(({ seed }: RunResult) => seed)).toEqual([3, 4]);
    expect(text).not.toContain('timings');
    for (const { name, leastRao, meanRao, mostRao } of summary) {
      const earned: bigint[] = runs.map(({ subnets: [subnet] }: RunResult) => {
        const one = subnet!.neurons.find((neuron) => neuron.name === name)!;
        return BigInt(one.incentivesEarnedRao) + BigInt(one.dividendsEarnedRao);
      });
      const [least, most] = earned.sort((a, b) => (a < b ? -1 : 1)) as [bigint, bigint];
      expect([leastRao, mostRao].map(BigInt)).toEqual([least, most]);
      expect(BigInt(meanRao)).toBe((least + most) / 2n);
    }
    expect(new Set(summary.map(({ leastRao }: { leastRao: string }) => leastRao)).size).toBeGreaterThan(3);
    expect(await ran({ json: false })).toMatch(/with the seeds 3 to 4.*liar +liar +\d.*\n$/s);
  });

  test.each([1, 2, 3, 7])(
    'behaviour: %i shares, merged, are byte for byte what one run prints',
    async (count) => {
      const files: string[] = [];
      for (let index = 1; index <= count; index++) {
        const file = join(folder, `${index}-of-${count}.json`);
        writeFileSync(file, await ran({ shard: { index, count } }));
        files.unshift(file);
      }
      for (const json of [true, false]) expect(mergeSeeds(files, { json })).toBe(await ran({ json }));
    },
  );

  test('rejects: a share that is missing', async () => {
    const file = join(folder, 'one.json');
    writeFileSync(file, await ran({ shard: { index: 1, count: 3 } }));
    expect(() => mergeSeeds([file], { json: true })).toThrow(`Missing of the study of ${file}: 2/3, 3/3.`);
  });
});
