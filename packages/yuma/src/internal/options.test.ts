import { MAINNET_SPEC } from '@taokit/types';
import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { engineRule } from './engineRule.ts';
import { fraction } from './fraction.ts';
import { looksForPrevious } from './looksForPrevious.ts';
import { checkConsensus, readOptions } from './readOptions.ts';

describe('readOptions', () => {
  test("what is left out: mainnet's spec, and nothing raw", () => {
    expect(readOptions({})).toEqual({ raw: false, spec: MAINNET_SPEC });
    expect(readOptions({ raw: true, spec: 425 })).toEqual({ raw: true, spec: 425 });
  });

  test('what is no option: refused by name', () => {
    expect(() => readOptions({ raw: 1 } as never)).toThrow(/^options\.raw is 1/);
    expect(() => readOptions({ specs: 425 } as never)).toThrow(/^There is no options\.specs/);
    expect(() => readOptions({ spec: '425' } as never)).toThrow();
  });
});

describe('checkConsensus', () => {
  test('Null from spec 475 on, Yuma always', () => {
    for (const epochConsensus of ['yuma', undefined] as const)
      expect(() => checkConsensus({ ...(epochConsensus && { epochConsensus }) }, 474)).not.toThrow();
    expect(() => checkConsensus({ epochConsensus: 'null' }, 475)).not.toThrow();
    expect(() => checkConsensus({ epochConsensus: 'null' }, 474)).toThrow(
      /^epochConsensus at spec 474 is "null"/,
    );
  });
});

describe('looksForPrevious', () => {
  const all = { yuma3: true, liquidAlpha: true, consensusMode: 'previous', bondsPenalty: 0 } as const;

  test('only under Yuma3 with liquid alpha, where the release and the mode look back', () => {
    expect(looksForPrevious(all, 475)).toBe(true);
    expect(looksForPrevious({ ...all, epochConsensus: 'yuma' }, 475)).toBe(true);
    expect(looksForPrevious({ ...all, epochConsensus: 'null' }, 475)).toBe(false);
    expect(looksForPrevious({ ...all, yuma3: false }, 475)).toBe(false);
    expect(looksForPrevious({ ...all, liquidAlpha: false }, 475)).toBe(false);
    expect(looksForPrevious({ ...all, consensusMode: 'current' }, 475)).toBe(false);
    expect(looksForPrevious(all, 445)).toBe(false);
  });
});

describe('engineRule', () => {
  const [runEpoch, createSession] = [() => 0, () => 0];

  test('both functions of an engine', () => {
    expect(() => check({ runEpoch, createSession }, engineRule, 'engine')).not.toThrow();
    for (const none of [{ runEpoch }, { createSession }, { runEpoch: 1, createSession }, null, 5])
      expect(() => check(none, engineRule, 'engine')).toThrow(
        /^engine is .*not an engine, such as await loadEngine\(\)/,
      );
  });
});

describe('fraction', () => {
  const passes = (value: unknown, max: number) => fraction(max)(value, 'part') === undefined;

  test('from 0 to the largest, both included; without one any number that is finite', () => {
    expect([0, 0.5, 1].map((value) => passes(value, 1))).toEqual([true, true, true]);
    expect([-0.1, 1.1, Number.NaN, '1', null].some((value) => passes(value, 1))).toBe(false);
    expect([0, 1e300].map((value) => passes(value, Infinity))).toEqual([true, true]);
    expect([-1, Infinity, Number.NaN].some((value) => passes(value, Infinity))).toBe(false);
  });

  test('says what was expected', () => {
    expect(() => check(2, fraction(1), 'part')).toThrow('part is 2, not a number from 0 to 1');
    expect(() => check('x', fraction(1), 'part')).toThrow('part is "x", not a number from 0 to 1');
    expect(() => check(-1, fraction(Infinity), 'part')).toThrow('part is -1, not a number from 0 up');
  });
});
