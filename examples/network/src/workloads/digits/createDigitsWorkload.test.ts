import { describe, expect, test } from 'vitest';
import { createRandom } from '../../Random.ts';
import type { Json, Miner, SharedModel } from '../../Workload.ts';
import { createDigitsWorkload } from './createDigitsWorkload.ts';

const EPOCHS = 4;
const workload = createDigitsWorkload({ random: createRandom('1'), validators: 3 });
const behaves = (honest: boolean) =>
  workload.miners.filter(({ behaviour }) => (behaviour === 'honest') === honest).map(({ name }) => name);

async function play(miners: ReadonlyMap<string, Miner>) {
  const examiner = await workload.createExaminer(0);
  let memory: Json | undefined;
  let weights: Readonly<Record<string, number>> = {};
  let values: Record<string, number> = {};
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const miner of miners.values()) await miner.improve(epoch);
    const scored = await Promise.all(
      [...miners].map(
        async ([name, miner]) =>
          [name, examiner.score(epoch, await miner.answer(examiner.question(epoch)))] as const,
      ),
    );
    values = Object.fromEntries(scored.map(([name, { value }]) => [name, value]));
    const weighed = examiner.weigh(epoch, Object.fromEntries(scored), memory);
    ({ weights, memory } = weighed);
  }
  return { values, weights };
}

describe('createDigitsWorkload', () => {
  test('honest miners beat the free-rider and the liar, and the shared vote beats its parts', async () => {
    const miners = new Map<string, Miner>();
    for (const { name } of workload.miners) miners.set(name, await workload.createMiner(name));
    const { values, weights } = await play(miners);
    const of = (numbers: Readonly<Record<string, number>>, names: readonly string[]) =>
      names.map((name) => numbers[name]!);
    expect(Math.min(...of(values, behaves(true)))).toBeGreaterThan(Math.max(...of(values, behaves(false))));
    expect(Math.max(...of(weights, behaves(false)))).toBeLessThan(
      Math.min(...of(weights, behaves(true))) / 10,
    );
    const shared = await combineAll(miners);
    expect(shared.parts).toHaveLength(behaves(true).length);
    expect(shared.combined).toBeGreaterThan(Math.max(...shared.parts.map(({ value }) => value)));
  });

  test('a malformed answer scores 0', async () => {
    const examiner = await workload.createExaminer(1);
    for (const response of [null, [], { labels: 'x' }, { labels: [1] }, 7])
      expect(examiner.score(0, response).value).toBe(0);
  });
});

/** The first miner that combines asks all others; a partner that is gone has no vote. */
async function combineAll(miners: ReadonlyMap<string, Miner>): Promise<SharedModel> {
  const combiner = workload.miners.find(({ combines }) => combines === true)!.name;
  const partners = [...miners]
    .filter(([name]) => name !== combiner)
    .map(([hotkey, miner]) => ({ hotkey, ask: miner.answerAlone ?? miner.answer }));
  const gone = { hotkey: 'gone', ask: async () => undefined };
  return (await miners.get(combiner)!.combine!([...partners, gone]))!;
}
