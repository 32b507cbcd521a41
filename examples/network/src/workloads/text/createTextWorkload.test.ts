import { describe, expect, test } from 'vitest';
import { createRandom } from '../../Random.ts';
import { createTextWorkload } from './createTextWorkload.ts';

const EPOCHS = 4;

describe('createTextWorkload', () => {
  test('specialists lead in their trade, and neither cheat earns a tenth of the weakest honest node', async () => {
    const workload = await createTextWorkload({ random: createRandom('1'), epochs: EPOCHS, validators: 3 });
    const examiner = workload.createExaminer(0);
    const totals = workload.miners.map(
      () => ({ summary: 0, mood: 0, names: 0, translation: 0 }) as Record<string, number>,
    );
    let weights: readonly number[] = [];
    for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
      const scores = await Promise.all(
        workload.miners.map(async (miner, i) => {
          await miner.improve(epoch);
          return examiner.score(epoch, i, await miner.answer(examiner.question(epoch, i)));
        }),
      );
      scores.forEach(({ parts }, i) => {
        for (const [skill, mark] of Object.entries(parts!)) totals[i]![skill]! += mark / EPOCHS;
      });
      weights = examiner.weigh(epoch, scores);
    }
    const best = (skill: string) => {
      const marks = totals.map((total) => total[skill]!);
      return workload.miners[marks.indexOf(Math.max(...marks))]!.name;
    };
    if (process.env['SHOW'])
      console.table(workload.miners.map(({ name }, i) => ({ name, ...totals[i], weight: weights[i] })));
    expect(['tagger', 'grammar']).toContain(best('names'));
    expect(['bayes', 'lexicon']).toContain(best('mood'));
    expect(best('summary')).toBe('summariser');
    expect(['wordbook', 'analogist', 'phrasebook']).toContain(best('translation'));
    const honest = workload.miners.flatMap(({ behaviour }, i) =>
      behaviour === 'honest' ? [weights[i]!] : [],
    );
    const cheats = workload.miners.flatMap(({ behaviour }, i) =>
      behaviour === 'honest' ? [] : [weights[i]!],
    );
    expect(Math.max(...cheats)).toBeLessThan(Math.min(...honest) / 10);
  });

  test('a malformed answer scores 0', async () => {
    const workload = await createTextWorkload({ random: createRandom('1'), epochs: EPOCHS, validators: 3 });
    const examiner = workload.createExaminer(2);
    for (const response of [null, [], { answers: 'x' }, { answers: [1] }, 'text']) {
      expect(examiner.score(0, 0, response).value).toBe(0);
    }
  });
});
