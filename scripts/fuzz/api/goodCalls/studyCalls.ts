import {
  defaultGuaranteeStudy,
  type GuaranteeStudy,
  planGuarantees,
  runGuarantees,
  runScenario,
  type Scenario,
} from '@taokit/study';
import { referenceEngine } from '@taokit/yuma/reference';
import { story } from '../../../../packages/study/testing/story.ts';
import type { GoodCalls } from './GoodCalls.ts';

const small = (): GuaranteeStudy => ({
  ...defaultGuaranteeStudy({
    network: { uids: 8, validators: 4 },
    points: 2,
    samples: 1,
    honestStakes: [0.6],
  }),
});
const study = (): GuaranteeStudy => ({ ...small(), rules: small().rules.slice(0, 1) });
const surfaces = runGuarantees(referenceEngine, study());
const scenario = (): Scenario => ({ ...story(), epochs: 2 });
const series = runScenario(referenceEngine, scenario());
const copyOfSeries = () => structuredClone(series);

/** Of study. */
export const studyCalls: GoodCalls = {
  '@taokit/study.standardCase': () => [1],
  '@taokit/study.defaultGuaranteeStudy': () => [{ points: 3, mode: 'yuma3', samples: 2 }],
  '@taokit/study.guaranteesToCsv': () => [structuredClone(surfaces)],
  '@taokit/study.honestEmission': () => [structuredClone(surfaces[0])],
  '@taokit/study.requiredUtility': () => [structuredClone(surfaces[0])],
  '@taokit/study.worstHonestEmission': () => [structuredClone(surfaces[0])],
  '@taokit/study.combineGuarantees': () => [study(), structuredClone(surfaces)],
  '@taokit/study.planGuarantees': () => [study()],
  '@taokit/study.runGuarantees': () => [referenceEngine, study()],
  '@taokit/study.runGuaranteeTask': () => [referenceEngine, planGuarantees(study())[0]],
  '@taokit/study.runStandardCase': () => [referenceEngine, 1, { epochs: 2 }],
  '@taokit/study.runScenario': () => [referenceEngine, scenario()],
  '@taokit/study.scenarioFromJson': () => [JSON.stringify(scenario())],
  '@taokit/study.neuronLines': () => [copyOfSeries(), 'incentive'],
  '@taokit/study.pairLines': () => [copyOfSeries(), 'bonds'],
  '@taokit/study.pairsToCsv': () => [copyOfSeries()],
  '@taokit/study.seriesToCsv': () => [copyOfSeries()],
  '@taokit/study.studyToJson': () => [copyOfSeries()],
  '@taokit/study.sumEmission': () => [copyOfSeries()],
  '@taokit/study.twoTeamEmission': () => [
    { honestStake: 0.6, honestUtility: 0.8, cabalSelfWeight: 1, kappa: 0.5, bondsPenalty: 1 },
  ],
};
