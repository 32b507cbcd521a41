import { referenceEngine } from '@taokit/yuma/reference';
import { describe, expect, test } from 'vitest';
import { story } from '../../testing/story.ts';
import { runScenario } from '../runScenario.ts';
import type { Scenario, ScenarioChange } from '../Scenario.ts';
import { StudyError, type StudyErrorCode } from '../StudyError.ts';

function codeOf(changes: readonly ScenarioChange[], more: object = {}): [StudyErrorCode, string] {
  try {
    runScenario(referenceEngine, story(changes, more as Partial<Scenario>));
  } catch (error) {
    if (error instanceof StudyError) return [error.code, error.message];
    throw error;
  }
  throw new TypeError('Nothing was refused.');
}

describe('changeSubnet', () => {
  const refusals: readonly (readonly [string, readonly ScenarioChange[], object, StudyErrorCode, string])[] =
    [
      [
        'weights of who is silent',
        [{ epoch: 1, silent: { bob: true }, weights: { bob: { carol: 1 } } }],
        {},
        'study/out-of-range',
        'who is silent',
      ],
      [
        'a mechanism there is not',
        [{ epoch: 1, mechanismWeights: { '1': { bob: { carol: 1 } } } }],
        {},
        'study/out-of-range',
        'mechanism 1',
      ],
      [
        'more than everything lent',
        [{ epoch: 1, children: { alice: { bob: '0.6', carol: '0.6' } } }],
        {},
        'study/refused',
        'ProportionOverflow',
      ],
      [
        'a child of itself',
        [{ epoch: 1, children: { alice: { alice: '0.6' } } }],
        {},
        'study/refused',
        'InvalidChild',
      ],
      [
        'a child that lends back',
        [
          { epoch: 1, children: { alice: { bob: '0.6' } } },
          { epoch: 2, children: { bob: { alice: '0.1' } } },
        ],
        {},
        'study/refused',
        'ChildParentInconsistency',
      ],
      [
        'bounds of liquid alpha too low',
        [{ epoch: 1, parameters: { alphaLow: 1_638 } }],
        {},
        'study/refused',
        'AlphaLowOutOfRange',
      ],
      ['bounds crossed', [], { parameters: { alphaLow: 60_000 } }, 'study/refused', 'AlphaLowOutOfRange'],
      [
        'emission said twice',
        [],
        { emission: {}, parameters: { emissionRao: 5n } },
        'study/duplicate-name',
        'emissionRao',
      ],
      [
        'stake said twice',
        [],
        { keys: { alice: { stake: '1' } } },
        'study/duplicate-name',
        'keys.alice.stake',
      ],
      ['an owner nobody knows', [], { owner: { hotkey: 'eve' } }, 'study/unknown-name', 'eve'],
      [
        'shares that are not 65535',
        [],
        { mechanisms: { count: 2, emissionSplit: [1, 2] } },
        'study/out-of-range',
        '65535',
      ],
      [
        'shares of other mechanisms',
        [],
        { mechanisms: { count: 3, emissionSplit: [1, 65_534] } },
        'study/out-of-range',
        'one share each',
      ],
      ['a take above one', [], { keys: { alice: { take: '1.5' } } }, 'study/out-of-range', 'keys.alice.take'],
      [
        'nominators, which are not sayable',
        [],
        { keys: { alice: { nominators: {} } } },
        'study/unknown-field',
        'scenario.keys.alice.nominators',
      ],
      ['a reveal period of 0', [], { revealPeriodEpochs: 0 }, 'study/out-of-range', 'revealPeriodEpochs'],
      [
        'a key of nobody',
        [],
        { keys: { alcie: { take: '0.1' } } },
        'study/unknown-name',
        'keys names "alcie"',
      ],
      [
        'a reveal period without commits',
        [],
        { revealPeriodEpochs: 2 },
        'study/out-of-range',
        'commit-reveal is never on',
      ],
      [
        'bonds of who has gone',
        [
          { epoch: 1, resetBonds: ['erin'] },
          { epoch: 3, register: ['erin'] },
        ],
        {},
        'study/unknown-name',
        'erin',
      ],
    ];
  test.each(refusals)('refused: %s', (_, changes, more, code, words) => {
    const [actual, message] = codeOf(changes, more);
    expect([actual, message.includes(words) ? words : message]).toEqual([code, words]);
  });

  test('bounds of liquid alpha: 1638 was enough before 475', () => {
    const scenario = story([{ epoch: 1, parameters: { alphaLow: 1_638 } }]);
    expect(() => runScenario(referenceEngine, scenario, { spec: 425 })).not.toThrow();
  });
});
