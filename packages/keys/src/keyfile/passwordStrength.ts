import { text } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { isGuessable } from './guessablePassword.ts';

/** How many characters a password needs, and what it must score. */
const LEAST_CHARACTERS = 8;
const LEAST_SCORE = 20;

/** Points of a password of so many letters, before anything is taken off; one more for each above eleven. */
const POINTS: readonly number[] = [0, 2, 5, 9, 16, 25, 40, 58, 80, 88, 95, 100];

/**
 * Whether a password may protect a key: what the Python wallet accepts (a score of 20 or more), and besides at least 8
 * characters that are not among those everybody tries first: the commonest passwords with digits and signs around them,
 * letters that lie side by side on a keyboard, repetitions, short numbers.
 *
 * @param password - any text
 */
export function isStrongPassword(password: string): boolean {
  check(password, text, 'password');
  return (
    [...password].length >= LEAST_CHARACTERS &&
    passwordScore(password) >= LEAST_SCORE &&
    !isGuessable(password)
  );
}

/**
 * Scores a password from 0 to 100 by the rule the Python wallet uses (the `passwords` crate): points for length, less
 * for missing kinds of letters, for repeats and for runs such as `abc` or `135`.
 *
 * It knows no dictionary: `password1` scores. A low score means bad; a high one does not mean good.
 *
 * @param password - any text; control characters do not count
 * @returns the score
 */
export function passwordScore(password: string): number {
  check(password, text, 'password');
  const codes = [...password]
    .map((letter) => letter.codePointAt(0)!)
    .filter((code) => code > 0x1f && code !== 0x7f);
  const kinds = countKinds(codes);
  const plain = codes.length - kinds.other;
  const points = plain < POINTS.length ? POINTS[plain]! : 100 + codes.length - 11;
  const score = points === 0 ? 0 : adjusted(codes, kinds, points);
  return Math.min(Math.min(Math.max(score, 0), points) + kinds.other * 20, 100);
}

/** How many letters of each kind. */
interface Kinds {
  readonly digits: number;
  readonly lower: number;
  readonly upper: number;
  readonly spaces: number;
  readonly symbols: number;
  readonly other: number;
}

function countKinds(codes: readonly number[]): Kinds {
  const count = (belongs: (code: number) => boolean) => codes.filter(belongs).length;
  const digits = count((code) => code >= 48 && code <= 57);
  const upper = count((code) => code >= 65 && code <= 90);
  const lower = count((code) => code >= 97 && code <= 122);
  const spaces = count((code) => code === 32);
  const other = count((code) => code > 126);
  return {
    digits,
    lower,
    upper,
    spaces,
    other,
    symbols: codes.length - digits - upper - lower - spaces - other,
  };
}

/** Adds and takes off in the crate's order, so that the last bit of the float is the same. */
function adjusted(codes: readonly number[], kinds: Kinds, points: number): number {
  const { length } = codes;
  const adjacent = countAdjacentRepeats(codes);
  let score = points + kinds.spaces;
  if (kinds.digits === 0) score -= points * 0.05;
  if (kinds.lower === 0) score -= points * 0.1;
  if (kinds.upper === 0) score -= points * 0.1;
  if (kinds.spaces === 0) score -= points * 0.1;
  if (kinds.lower >= 1 && kinds.upper >= 1) score += 1;
  if (kinds.symbols >= 1) score += 1;
  score -= points * (adjacent / length / 5);
  score -= points * (countInRuns(codes) / length / 5);
  score -= points * ((countRepeated(codes) - adjacent) / length / 10);
  return score;
}

/** Letters that occur more than once, anywhere. */
function countRepeated(codes: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + (count > 1 ? count : 0), 0);
}

/** Letters in groups of equal neighbours. */
function countAdjacentRepeats(codes: readonly number[]): number {
  return codes.filter((code, i) => code === codes[i - 1] || code === codes[i + 1]).length;
}

/**
 * Letters in runs of equal steps. A run of three counts 3, each further letter 1, and a run that begins within the last
 * letters of another counts 2. The step into the first letter is that from the code -1, as the crate has it, and equal
 * neighbours interrupt without making a step.
 */
function countInRuns(codes: readonly number[]): number {
  let [previous, lastStep] = [-1, Number.NaN];
  let inRun = false;
  let continues = false;
  let count = 0;
  for (const code of codes) {
    if (code === previous) {
      inRun = false;
      continue;
    }
    const step = previous - code;
    previous = code;
    if (step === lastStep) {
      if (inRun) count += 1;
      else count += continues ? 2 : 3;
      inRun = true;
      continues = true;
    } else {
      lastStep = step;
      if (inRun) inRun = false;
      else continues = false;
    }
  }
  return count;
}
