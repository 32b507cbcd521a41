import type { EpochInput } from './EpochInput.ts';
import { checkEpochField, EPOCH_FIELDS } from './internal/checkEpochField.ts';
import { checkSparseRows } from './internal/checkSparseRows.ts';
import { checkObject } from './internal/checkValue.ts';

/**
 * Checks the shape and range of an epoch's input. Every engine calls it first.
 *
 * What the chain tolerates passes: last updates, permits and commit blocks of any length (missing entries count as the chain
 * counts them), an owner beyond the last uid, rows that are unsorted, hold a uid twice, or name uids that no longer exist, a
 * bonds moving average above a million, an `alphaLow` above `alphaHigh`, and no uid at all.
 *
 * @param input - what an engine is about to compute
 * @throws YumaInputError that names the first bad field
 */
export function checkEpochInput(input: EpochInput): void {
  checkObject(input, 'input', 'an EpochInput');
  for (const field of EPOCH_FIELDS) checkEpochField(input, field, input.n);
  checkSparseRows(input.weights, 'weights', input.n);
  checkSparseRows(input.bonds, 'bonds', input.n);
}
