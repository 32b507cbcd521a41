import { describe, expect, test } from 'vitest';
import { createRandom } from '../../Random.ts';
import type { Json } from '../../Workload.ts';
import { createTextWorkload } from './createTextWorkload.ts';

const EPOCHS = 4;
const workload = createTextWorkload({ random: createRandom('1'), validators: 3 });
const names = workload.miners.map(({ name }) => name);

/** Plays some rounds; answers the marks of every miner by skill, and the last weights. */
async function play() {
  const examiner = await workload.createExaminer(0);
  const miners = await Promise.all(names.map((name) => workload.createMiner(name)));
  const totals = new Map(names.map((name) => [name, {} as Record<string, number>]));
  let memory: Json | undefined;
  let weights: Readonly<Record<string, number>> = {};
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const scored = await Promise.all(
      miners.map(async (miner, i) => {
        await miner.improve(epoch);
        return [names[i]!, examiner.score(epoch, await miner.answer(examiner.question(epoch)))] as const;
      }),
    );
    for (const [name, { parts }] of scored)
      for (const [skill, mark] of Object.entries(parts!))
        totals.get(name)![skill] = (totals.get(name)![skill] ?? 0) + mark / EPOCHS;
    ({ weights, memory } = examiner.weigh(epoch, Object.fromEntries(scored), memory));
  }
  return { totals, weights };
}

describe('createTextWorkload', () => {
  test('specialists lead in their trade, and neither cheat earns a tenth of the weakest honest node', async () => {
    const { totals, weights } = await play();
    const best = (skill: string) =>
      names.reduce((one, other) => (totals.get(other)![skill]! > totals.get(one)![skill]! ? other : one));
    expect(['tagger', 'grammar']).toContain(best('names'));
    expect(['bayes', 'lexicon']).toContain(best('mood'));
    expect(best('summary')).toBe('summariser');
    expect(['wordbook', 'analogist', 'phrasebook']).toContain(best('translation'));
    const weightsOf = (honest: boolean) =>
      workload.miners
        .filter(({ behaviour }) => (behaviour === 'honest') === honest)
        .map(({ name }) => weights[name]!);
    expect(Math.max(...weightsOf(false))).toBeLessThan(Math.min(...weightsOf(true)) / 10);
  });

  test('a malformed answer scores 0', async () => {
    const examiner = await workload.createExaminer(2);
    for (const response of [null, [], { answers: 'x' }, { answers: [1] }, 'text'])
      expect(examiner.score(0, response).value).toBe(0);
  });
});
