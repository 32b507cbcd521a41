/**
 * Inputs from names and fractions, for scenarios written by hand.
 *
 * @packageDocumentation
 */
export { type BuiltEpoch, buildEpochInput } from './buildEpochInput.ts';
export type { EpochScenario, ScenarioNeuron, ScenarioRows } from './EpochScenario.ts';
export { EPOCH_PARAMETERS, type EpochParameters } from './epochParameters.ts';
