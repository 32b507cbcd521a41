import { matching, objectOf, optional, type Rule, recordOf } from '@taokit/errors/check';
import { check, fraction } from '../internal/check.ts';

/** How good each miner was found, by the address of its hotkey: numbers from 0 up, only their proportions count. */
export type Scores = Readonly<Record<string, number>>;

/** Options of {@link updateScores}. */
export interface UpdateScoresOptions {
  /** Weight of the new scores, 0 to 1; 0.1 when left out: after 22 rounds nine tenths are of these rounds. */
  readonly alpha?: number;
  /**
   * Whether a miner that was not asked keeps its score (true, and when left out) or is taken to have scored 0. Who was asked and
   * did not answer has a new score: the 0 it was given.
   */
  readonly keepUnasked?: boolean;
}

const score = /* @__PURE__ */ matching(
  (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0,
  'a number from 0 up',
);
const scores = /* @__PURE__ */ recordOf(score);
/** How averages move. */
export const averageRule: Rule = /* @__PURE__ */ objectOf({
  alpha: /* @__PURE__ */ optional(fraction),
  keepUnasked: /* @__PURE__ */ optional(
    /* @__PURE__ */ matching((value) => typeof value === 'boolean', 'true or false'),
  ),
});

/**
 * The moving average of scores: `(1 - alpha) x old + alpha x new`, miner by miner.
 *
 * By hotkey, not by uid: a uid that changes hands does not hand on its score. A miner that was never scored starts from its
 * first score, not from 0: a newcomer that answers well is paid at once.
 *
 * @param old - the average so far
 * @param fresh - what this round found
 * @param how - the weight of the new
 * @returns the average after this round
 * @throws `NeuronError` `neuron/wrong-type` for a score that is negative or no number; `neuron/unknown-field`
 *
 * @example
 * ```ts
 * import { updateScores } from '@taokit/neuron';
 *
 * updateScores({ a: 1, b: 0.5 }, { a: 0, c: 0.8 }, { alpha: 0.5 }); // { a: 0.5, b: 0.5, c: 0.8 }
 * ```
 */
export function updateScores(old: Scores, fresh: Scores, how: UpdateScoresOptions = {}): Scores {
  check(old, scores, 'old');
  check(fresh, scores, 'fresh');
  check(how, averageRule, 'how');
  const { alpha = 0.1, keepUnasked = true } = how;
  const moved = Object.entries(old).map(([hotkey, was]) => {
    const found = fresh[hotkey] ?? (keepUnasked ? was : 0);
    return [hotkey, (1 - alpha) * was + alpha * found] as const;
  });
  const newcomers = Object.entries(fresh).filter(([hotkey]) => !Object.hasOwn(old, hotkey));
  return Object.fromEntries([...moved, ...newcomers]);
}

/**
 * The scores of those who are still there.
 *
 * @param all - the scores
 * @param hotkeys - who is registered now
 */
export function keepRegistered(all: Scores, hotkeys: Iterable<string>): Scores {
  const registered = new Set(hotkeys);
  return Object.fromEntries(Object.entries(all).filter(([hotkey]) => registered.has(hotkey)));
}
