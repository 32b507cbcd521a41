/**
 * Scenarios people study: stories of a subnet over many epochs, the standard cases, and what consensus guarantees.
 *
 * @packageDocumentation
 */
export {
  runStandardCase,
  type StandardCaseOptions,
  standardCase,
} from './cases/runStandardCase.ts';
export type { StandardCase } from './cases/StandardCase.ts';
export { standardCases } from './cases/standardCases.ts';
export { runScenario, type ScenarioOptions } from './runScenario.ts';
export type { Scenario, ScenarioChange, ScenarioParameters, YumaMode } from './Scenario.ts';
export type { ScenarioEpoch, ScenarioSeries } from './ScenarioSeries.ts';
export {
  type NeuronLine,
  type NeuronQuantity,
  neuronLines,
  type PairLine,
  type PairQuantity,
  pairLines,
} from './series.ts';
export { pairsToCsv, seriesToCsv } from './seriesToCsv.ts';
export { studyToJson } from './studyToJson.ts';
export { sumEmission } from './sumEmission.ts';
