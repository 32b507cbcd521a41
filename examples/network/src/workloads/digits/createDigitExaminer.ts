import type { Examiner, Score } from '../../Workload.ts';
import { CLASSES, type Digit } from './Digit.ts';
import { packDigits, readLabels } from './DigitRequest.ts';

/** Images in one question. */
const BATCH = 50;
/** What guessing earns: it must not pay. */
const CHANCE = 1 / CLASSES;

/**
 * A validator's judgement: every round it draws unseen images from its hidden ones, asks every miner the same, and weighs
 * them by the cube of what they know beyond guessing, averaged over rounds.
 */
export function createDigitExaminer(hidden: readonly Digit[]): Examiner {
  const averages: number[] = [];
  const batch = (epoch: number) =>
    Array.from({ length: BATCH }, (_, i) => hidden[(epoch * BATCH + i) % hidden.length]!);
  return {
    question: (epoch) => packDigits(batch(epoch)),
    score(epoch, _miner, response): Score {
      const asked = batch(epoch);
      const labels = readLabels(response, asked.length);
      return { value: asked.filter(({ label }, i) => labels[i] === label).length / asked.length };
    },
    weigh(_epoch, scores) {
      scores.forEach(({ value }, miner) => {
        averages[miner] = averages[miner] === undefined ? value : averages[miner] * 0.5 + value * 0.5;
      });
      const weights = averages.map((average) => Math.max(0, average - CHANCE) ** 3);
      return weights.some((weight) => weight > 0) ? weights : averages.map(() => 1);
    },
  };
}
