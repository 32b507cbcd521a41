import { MAINNET_SPEC } from '@taokit/types';
import { describe, expect, test } from 'vitest';
import { mutedTaoRules } from '../coinbase/injection/launchTerms.ts';
import { subnetTermsRules } from '../coinbase/injection/subnetTerms.ts';
import { movingPriceRules } from '../coinbase/prices/movingPrice.ts';
import { emissionGateRules, plainShareRules } from '../coinbase/shares/emissionShares.ts';
import { ownerIncentiveRules } from '../coinbase/split/ownerIncentive.ts';
import { alphaIssuanceRules } from '../emission/alphaEmission.ts';
import { sharePoolRules } from '../projections/projectPosition.ts';
import { epochAgeRules } from '../schedule/dynamicSchedule.ts';
import { epochCapRules } from '../schedule/epochSlots.ts';
import type { RuleName } from './SpecRule.ts';
import { SPEC_RULES } from './specRules.ts';

const specsOf = (rule: RuleName) => SPEC_RULES.filter((one) => one.rule === rule).map(({ spec }) => spec);

/** Tables that select by spec, and the rule each is a part of. */
const tables: readonly (readonly [RuleName, Readonly<Record<number, unknown>>])[] = [
  ['alpha issuance', alphaIssuanceRules],
  ['emission shares', plainShareRules],
  ['injection', mutedTaoRules],
  ['injection', subnetTermsRules],
  ['moving price', movingPriceRules],
  ['owner incentive', ownerIncentiveRules],
  ['epoch schedule', epochAgeRules],
  ['epoch schedule', epochCapRules],
  ['share pool', sharePoolRules],
];

describe('SPEC_RULES', () => {
  test.each(tables)('%s: every spec at which the code changes has its row', (rule, table) => {
    expect(specsOf(rule)).toEqual(expect.arrayContaining(Object.keys(table).map(Number)));
  });

  test('the gate: 440 and 441; before, there is none', () => {
    expect(['421', ...specsOf('emission gate').map(String)]).toEqual(Object.keys(emissionGateRules));
  });

  test('rows: in order, dated, known somehow, none after mainnet', () => {
    const last = new Map<string, number>();
    for (const { rule, spec, date, block, evidence, heldTo } of SPEC_RULES) {
      expect(spec, rule).toBeGreaterThan(last.get(rule) ?? 0);
      last.set(rule, spec);
      expect(spec).toBeLessThanOrEqual(MAINNET_SPEC);
      expect(date, `${rule} ${spec}`).toMatch(/^202[56]-\d\d-\d\d$/);
      expect(evidence.length).toBeGreaterThan(0);
      expect(heldTo !== undefined && !evidence.includes('mainnet-storage'), `${rule} ${spec}`).toBe(false);
      for (const held of heldTo ?? []) expect(held).toBeGreaterThan(block ?? 0);
    }
  });

  test('dates and blocks rise with the spec', () => {
    const bySpec = [...SPEC_RULES].sort((a, b) => a.spec - b.spec);
    for (const [i, later] of bySpec.entries()) {
      const earlier = bySpec[i - 1];
      if (earlier === undefined) continue;
      expect(later.date >= earlier.date, `${earlier.spec} ${later.spec}`).toBe(true);
      if (earlier.block !== undefined && later.block !== undefined)
        expect(later.block).toBeGreaterThanOrEqual(earlier.block);
    }
  });

  test('no proposal has a spec', () => {
    const words = SPEC_RULES.map(({ what }) => what).join(' ');
    expect(words).not.toMatch(/superellipse|tier/i);
  });
});
