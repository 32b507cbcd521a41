/**
 * Scenarios people study: stories of a subnet over many epochs, from weights to rao; the standard cases; what consensus guarantees.
 *
 * @packageDocumentation
 */
export {
  runStandardCase,
  type StandardCaseOptions,
  standardCase,
} from './cases/runStandardCase.ts';
export type { BondsReset, StandardCase } from './cases/StandardCase.ts';
export { standardCases } from './cases/standardCases.ts';
export type { ColdkeyMoney, EpochMoney, HotkeyMoney } from './EpochMoney.ts';
export { defaultGuaranteeStudy, type GuaranteeStudyOptions } from './guarantees/defaultGuaranteeStudy.ts';
export type {
  GuaranteeNetwork,
  GuaranteeRules,
  GuaranteeStudy,
  GuaranteeSurface,
  GuaranteeTask,
} from './guarantees/GuaranteeStudy.ts';
export {
  guaranteesToCsv,
  honestEmission,
  requiredUtility,
  worstHonestEmission,
} from './guarantees/readGuarantees.ts';
export { combineGuarantees, planGuarantees, runGuarantees } from './guarantees/runGuarantees.ts';
export { runGuaranteeTask } from './guarantees/runGuaranteeTask.ts';
export { type TwoTeams, twoTeamEmission } from './guarantees/twoTeamEmission.ts';
export { runScenario, type ScenarioOptions } from './runScenario.ts';
export type {
  Scenario,
  ScenarioAmount,
  ScenarioChange,
  ScenarioEmission,
  ScenarioKey,
  ScenarioMarket,
  ScenarioMechanisms,
  ScenarioOwner,
  ScenarioParameters,
  ScenarioSeats,
  YumaMode,
} from './Scenario.ts';
export type {
  MechanismEpoch,
  RefusedWeights,
  ScenarioEpoch,
  ScenarioRegistration,
  ScenarioSeries,
} from './ScenarioSeries.ts';
export { StudyError, type StudyErrorCode } from './StudyError.ts';
export { scenarioFromJson } from './scenarioFromJson.ts';
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
