import type { EpochInput } from './EpochInput.ts';
import { check } from './internal/check.ts';
import { epochInputRule } from './internal/epochRules.ts';

/**
 * Checks the shape and range of an epoch's input. Every engine calls it first.
 *
 * What the chain tolerates passes: last updates, permits, commit blocks and a previous consensus of any length (missing entries count
 * as the chain counts them), an owner beyond the last uid, rows that are unsorted, hold a uid twice, or name uids that no longer
 * exist, a bonds moving average above a million, an `alphaLow` above `alphaHigh`, and no uid at all.
 *
 * @param input - what an engine is about to compute
 * @throws YumaInputError that names the first bad field
 */
export function checkEpochInput(input: EpochInput): void {
  const { n } = Object(input) as Partial<Record<keyof EpochInput, unknown>>;
  check(input, epochInputRule(typeof n === 'number' ? n : 0), 'input');
}
