import type { InvariantFault } from './InvariantFault.ts';

/**
 * A fault unless two numbers are equal.
 *
 * @param rule - what should hold
 * @param kept - what the chain keeps
 * @param counted - what it adds up to
 */
export function equality(rule: string, kept: bigint, counted: bigint): readonly InvariantFault[] {
  return kept === counted ? [] : [{ rule, found: `${kept} are kept, ${counted} counted` }];
}
