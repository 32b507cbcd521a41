import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TwoTeams, twoTeamEmission } from './twoTeamEmission.ts';

const fraction = fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000);
const majority = fc.integer({ min: 500, max: 999 }).map((value) => value / 1000);
const DUST = 1e-12;

describe('twoTeamEmission', () => {
  test('teams that agree: half of stake, half of utility', () => {
    const teams = { honestStake: 0.6, honestUtility: 0.8, cabalSelfWeight: 0.2, kappa: 0.5, bondsPenalty: 1 };
    expect(twoTeamEmission(teams)).toBeCloseTo((0.6 + 0.8) / 2, 12);
  });

  test('a majority of kappa keeps its share, if its utility is at least its share', () => {
    const teams = fc.record({
      honestStake: majority,
      extra: fraction,
      cabalSelfWeight: fraction,
      kappa: fraction,
    });
    fc.assert(
      fc.property(teams, ({ honestStake, extra, cabalSelfWeight, kappa }) => {
        fc.pre(kappa >= 0.5 && kappa <= honestStake);
        const honestUtility = honestStake + extra * (1 - honestStake);
        const emission = twoTeamEmission({
          honestStake,
          honestUtility,
          cabalSelfWeight,
          kappa,
          bondsPenalty: 1,
        });
        expect(emission).toBeGreaterThanOrEqual(honestStake - DUST);
      }),
    );
  });

  test('a higher bonds penalty never costs a majority of kappa', () => {
    const teams = fc.record({
      honestStake: majority,
      honestUtility: fraction,
      cabalSelfWeight: fraction,
      low: fraction,
      high: fraction,
    });
    fc.assert(
      fc.property(teams, ({ low, high, ...rest }) => {
        // A cabal that claims more than it is worth; one that claims less is not cut, and the majority is.
        fc.pre(low <= high && rest.cabalSelfWeight >= 1 - rest.honestUtility);
        const emission = (bondsPenalty: number) => twoTeamEmission({ ...rest, kappa: 0.5, bondsPenalty });
        expect(emission(high)).toBeGreaterThanOrEqual(emission(low) - DUST);
      }),
    );
  });

  test('the names of the teams do not matter', () => {
    const teams = fc.record({
      honestStake: fraction,
      honestUtility: fraction,
      cabalSelfWeight: fraction,
      bondsPenalty: fraction,
    });
    fc.assert(
      fc.property(teams, (drawn) => {
        // At exactly kappa both teams decide; the rule is the same for both, but for rounding of 1 - stake.
        fc.pre(drawn.honestStake !== 0.5);
        const one: TwoTeams = { ...drawn, kappa: 0.5 };
        const other: TwoTeams = {
          ...one,
          honestStake: 1 - one.honestStake,
          honestUtility: one.cabalSelfWeight,
          cabalSelfWeight: one.honestUtility,
        };
        expect(twoTeamEmission(one) + twoTeamEmission(other)).toBeCloseTo(1, 9);
      }),
    );
  });
});
