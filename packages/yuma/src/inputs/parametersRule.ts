import { objectOf, optional, type Rule } from '@taokit/errors/check';
import type { EpochFields } from '../internal/EpochFields.ts';
import { epochFieldRules } from '../internal/epochRules.ts';

/** Fields that are not parameters: a vector per uid, or made of one. */
const VECTORS: readonly (keyof EpochFields)[] = [
  'lastUpdate',
  'commitBlocks',
  'blockAtRegistration',
  'totalStake',
  'validatorPermits',
  'previousConsensus',
  'ownerUid',
];

/**
 * Parameters of an epoch, any of which may be left out.
 *
 * @param without - parameters that follow from something else here
 */
export function parametersRule(without: readonly (keyof EpochFields)[]): Rule {
  const absent = new Set<string>([...VECTORS, ...without]);
  const rules = Object.entries(epochFieldRules(0)).filter(([field]) => !absent.has(field));
  return objectOf(Object.fromEntries(rules.map(([field, rule]) => [field, optional(rule)])));
}
