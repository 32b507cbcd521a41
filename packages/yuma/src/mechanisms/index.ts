/**
 * Several mechanisms in one subnet: emission by u16 shares, one epoch each, combined; and the end of bonds.
 *
 * @packageDocumentation
 */
export { electWinner } from '../steps/electWinner.ts';
export type { CombinedEpoch } from './combineMechanisms.ts';
export { resetBonds } from './resetBonds.ts';
export {
  type MechanismState,
  type MechanismsInput,
  type MechanismsOutput,
  runMechanisms,
} from './runMechanisms.ts';
export { MAX_MECHANISMS, splitEmission } from './splitEmission.ts';
export type { NullBudgets } from './splitPools.ts';
