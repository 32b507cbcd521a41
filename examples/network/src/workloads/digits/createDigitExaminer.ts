import type { Examiner, Score } from '../../Workload.ts';
import { type Averages, blend, orEqual } from '../averages.ts';
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
  const batch = (epoch: number) =>
    Array.from({ length: BATCH }, (_, i) => hidden[(epoch * BATCH + i) % hidden.length]!);
  return {
    question: (epoch) => packDigits(batch(epoch)),
    score(epoch, response): Score {
      const asked = batch(epoch);
      const labels = readLabels(response, asked.length);
      return { value: asked.filter(({ label }, i) => labels[i] === label).length / asked.length };
    },
    weigh(_epoch, scores, before) {
      const known = before as Averages<'accuracy'> | undefined;
      const averages = Object.entries(scores).map(
        ([miner, { value }]) => [miner, blend(known?.[miner], { accuracy: value })] as const,
      );
      const weights = averages.map(
        ([miner, { accuracy }]) => [miner, Math.max(0, accuracy - CHANCE) ** 3] as const,
      );
      return { weights: orEqual(Object.fromEntries(weights)), memory: Object.fromEntries(averages) };
    },
  };
}
