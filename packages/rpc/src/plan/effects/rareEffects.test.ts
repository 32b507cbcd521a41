import { describe, expect, test } from 'vitest';
import { EFFECT_RULES, RARE_CALLS } from './index.ts';
import { rareEffects } from './rareEffects.ts';

describe('RARE_CALLS', () => {
  test('behaviour: every rare rule is loaded for its call, and none stands among the others', () => {
    const paths = Object.keys(rareEffects);
    expect(paths.filter((path) => !RARE_CALLS.test(path))).toEqual([]);
    expect(paths.filter((path) => path in EFFECT_RULES)).toEqual([]);
  });
});
