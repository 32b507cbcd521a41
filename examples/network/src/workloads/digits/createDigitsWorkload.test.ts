import { describe, expect, test } from 'vitest';
import { createRandom } from '../../Random.ts';
import type { Workload } from '../../Workload.ts';
import { createDigitsWorkload } from './createDigitsWorkload.ts';

const EPOCHS = 6;

async function play(workload: Workload, epochs: number) {
  const examiner = workload.createExaminer(0);
  const rounds: number[][] = [];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const miner of workload.miners) await miner.improve(epoch);
    const shared = await workload.shareModels(epoch);
    const scores = await Promise.all(
      workload.miners.map(async (miner, i) =>
        examiner.score(epoch, i, await miner.answer(examiner.question(epoch, i))),
      ),
    );
    rounds.push(scores.map(({ value }) => value));
    if (shared !== undefined) return { rounds, shared, weights: examiner.weigh(epoch, scores) };
  }
  return { rounds, shared: undefined, weights: [] };
}

describe('createDigitsWorkload', () => {
  test('honest miners beat the free-rider and the liar, and the shared model beats its parts', async () => {
    const workload = await createDigitsWorkload({ random: createRandom('1'), epochs: EPOCHS, validators: 3 });
    const { rounds, shared, weights } = await play(workload, EPOCHS);
    const last = rounds.at(-1)!;
    const honest = workload.miners.flatMap(({ behaviour }, i) => (behaviour === 'honest' ? [i] : []));
    const others = workload.miners.flatMap(({ behaviour }, i) => (behaviour === 'honest' ? [] : [i]));
    expect(Math.min(...honest.map((i) => last[i]!))).toBeGreaterThan(
      Math.max(...others.map((i) => last[i]!)),
    );
    expect(Math.max(...others.map((i) => weights[i]!))).toBeLessThan(
      Math.min(...honest.map((i) => weights[i]!)) / 10,
    );
    expect(shared!.combined).toBeGreaterThan(Math.max(...shared!.parts.map(({ value }) => value)));
  });

  test('a malformed answer scores 0', async () => {
    const workload = await createDigitsWorkload({ random: createRandom('1'), epochs: EPOCHS, validators: 3 });
    const examiner = workload.createExaminer(1);
    for (const response of [null, [], { labels: 'x' }, { labels: [1] }, 7]) {
      expect(examiner.score(0, 0, response).value).toBe(0);
    }
  });
});
