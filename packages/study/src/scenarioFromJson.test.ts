import { referenceEngine } from '@taokit/yuma/reference';
import { describe, expect, test } from 'vitest';
import { story } from '../testing/story.ts';
import { standardCases } from './cases/standardCases.ts';
import { runScenario } from './runScenario.ts';
import { StudyError } from './StudyError.ts';
import { scenarioFromJson } from './scenarioFromJson.ts';
import { studyToJson } from './studyToJson.ts';

describe('scenarioFromJson', () => {
  test('a scenario written as JSON is the scenario', () => {
    const scenario = story([{ epoch: 2, parameters: { activityCutoff: 700n }, silent: { bob: true } }], {
      parameters: { minStakeRao: 5n, emissionRao: 123_456_789_012_345_678n },
      keys: { carol: { coldkey: 'cold' } },
    });
    const read = scenarioFromJson(studyToJson(scenario));
    expect(read).toEqual(scenario);
    expect(runScenario(referenceEngine, read)).toEqual(runScenario(referenceEngine, scenario));
    const numbers = JSON.stringify({ ...story(), parameters: { activityCutoff: 700 } });
    expect(scenarioFromJson(numbers).parameters).toEqual({ activityCutoff: 700n });
  });

  test('a standard case', () => {
    const [first] = standardCases;
    expect(scenarioFromJson(studyToJson(first))).toEqual(first);
  });

  test.each([
    ['no JSON', '{', 'study/bad-json'],
    ['a number', '5', 'study/wrong-type'],
    ['nothing', 'null', 'study/wrong-type'],
    ['no scenario', '{}', 'study/missing-field'],
    ['a typo', JSON.stringify({ ...story(), minerz: [] }), 'study/unknown-field'],
    ['a change that is none', JSON.stringify({ ...story(), changes: [5] }), 'study/wrong-type'],
    ['no list of changes', JSON.stringify({ ...story(), changes: {} }), 'study/wrong-type'],
    ['parameters that are none', JSON.stringify({ ...story(), parameters: 5 }), 'study/wrong-type'],
    ['a stranger', JSON.stringify({ ...story([{ epoch: 1, silent: { eve: true } }]) }), 'study/unknown-name'],
  ])('rejects: %s', (_, json, code) => {
    expect(() => scenarioFromJson(json)).toThrow(StudyError);
    expect(() => scenarioFromJson(json)).toThrow(expect.objectContaining({ code }));
  });
});
