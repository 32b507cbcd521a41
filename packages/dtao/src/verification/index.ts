/**
 * Whole blocks held to a chain's storage: what the emission of a block must have stored, compared with what is stored.
 *
 * @packageDocumentation
 */

export type { BlockState, SubnetState } from './BlockState.ts';
export type { BlockReport, ComparedRule, RuleDifference, RuleReport, SetAside } from './RuleReport.ts';
export { verifyBlock } from './verifyBlock.ts';
