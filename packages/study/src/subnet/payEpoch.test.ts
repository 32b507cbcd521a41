import { splitEmission } from '@taokit/yuma/mechanisms';
import { referenceEngine } from '@taokit/yuma/reference';
import { describe, expect, test } from 'vitest';
import { story } from '../../testing/story.ts';
import type { EpochMoney } from '../EpochMoney.ts';
import { runScenario, type ScenarioOptions } from '../runScenario.ts';
import type { Scenario } from '../Scenario.ts';

const ALPHA = 1_000_000_000n;
const EMISSION = { emission: {} };

function moneyOf(scenario: Scenario, epoch = 1, options: ScenarioOptions = {}): EpochMoney {
  return runScenario(referenceEngine, scenario, options).epochs[epoch]!.money!;
}

const of = ({ hotkeys }: EpochMoney, hotkey: string) => hotkeys.find((money) => money.hotkey === hotkey)!;

/** All parts of an epoch but what is left over. */
function sumOf({ hotkeys, ownerCutRao, burnedRao, recycledRao }: EpochMoney): bigint {
  return hotkeys.reduce(
    (sum, { incentiveRao, takeRao, stakersRao, rootStakersRao }) =>
      sum + incentiveRao + takeRao + stakersRao + rootStakersRao,
    ownerCutRao + burnedRao + recycledRao,
  );
}

describe('payEpoch', () => {
  test('without an emission: halves of emissionRao, 18% of dividends kept as take', () => {
    const money = moneyOf(story([], { parameters: { emissionRao: 100n * ALPHA } }));
    expect(money.emittedRao).toBe(100n * ALPHA);
    expect(of(money, 'carol')).toMatchObject({ incentiveRao: 25n * ALPHA, takeRao: 0n, stakersRao: 0n });
    const { takeRao, stakersRao, coldkey } = of(money, 'alice');
    expect(coldkey).toBe('alice');
    // The take is floored to 2^-32.
    const exact = ((takeRao + stakersRao) * 11_796n) / 65_535n;
    expect(exact - takeRao).toBeGreaterThanOrEqual(0n);
    expect(exact - takeRao).toBeLessThan(10n);
  });

  test("with one: 361 blocks, the owner's cut to its coldkey, root's part to root's stakers", () => {
    const scenario = story([], {
      emission: { ownerCut: '0.18', rootProportion: '0.5' },
      owner: { hotkey: 'owner' },
      keys: { alice: { rootStake: '10000' }, owner: { coldkey: 'owner-cold' } },
    });
    const money = moneyOf(scenario);
    expect(money.emittedRao).toBeGreaterThan(361n * (ALPHA - 4n));
    expect(money.emittedRao).toBeLessThanOrEqual(361n * ALPHA);
    expect(money.ownerCutRao).toBe(361n * ((ALPHA * 11_796n) / 65_535n));
    expect(money.coldkeys.find(({ coldkey }) => coldkey === 'owner-cold')).toEqual({
      coldkey: 'owner-cold',
      incentiveRao: 0n,
      takeRao: 0n,
      ownerCutRao: money.ownerCutRao,
    });
    expect(of(money, 'alice').rootStakersRao).toBeGreaterThan(0n);
    expect(of(money, 'bob').rootStakersRao).toBe(0n);
  });

  test.each(['burn', 'recycle'] as const)(
    "the owner's incentive: %s, nothing paid, less of the emission",
    (recycleOrBurn) => {
      const weights = { alice: { owner: 1, carol: 1 }, bob: { owner: 1, carol: 1 } };
      const market = { price: '0.02', otherPrices: Array.from({ length: 40 }, () => '0.02') };
      const owned = (more: Partial<Scenario>) =>
        moneyOf(
          story([{ epoch: 0, weights }], {
            ...EMISSION,
            miners: ['carol', 'dave', 'owner'],
            market,
            ...more,
          }),
        );
      const money = owned({ owner: { hotkey: 'owner', recycleOrBurn } });
      const paid = owned({});
      expect(of(paid, 'owner').incentiveRao).toBe(of(money, 'owner').withheldRao);
      expect(of(money, 'owner').incentiveRao).toBe(0n);
      expect(money[recycleOrBurn === 'burn' ? 'burnedRao' : 'recycledRao']).toBe(
        of(money, 'owner').withheldRao,
      );
      expect(money[recycleOrBurn === 'burn' ? 'recycledRao' : 'burnedRao']).toBe(0n);
      expect(Number(money.minerBurnedBits) / 2 ** 32).toBeCloseTo(0.5, 6);
      expect(paid.minerBurnedBits).toBe(0n);
      expect(money.nextShareBits!).toBeLessThan(paid.nextShareBits!);
    },
  );

  test("hotkeys of the owner's coldkey are the owner's", () => {
    const money = moneyOf(
      story([], {
        owner: { hotkey: 'elsewhere' },
        keys: { elsewhere: { coldkey: 'o' }, dave: { coldkey: 'o' } },
      }),
    );
    expect(of(money, 'dave').withheldRao).toBe(money.burnedRao);
    expect(money.burnedRao).toBeGreaterThan(0n);
  });

  test('take: what it says of the dividends, and nothing of the stakes', () => {
    const took = (take: string) => of(moneyOf(story([], { keys: { alice: { take } } })), 'alice');
    expect(took('0').takeRao).toBe(0n);
    expect(took('1/2').takeRao).toBeGreaterThan(took('0.1').takeRao);
    const total = ({ takeRao, stakersRao }: ReturnType<typeof took>) => takeRao + stakersRao;
    expect(total(took('0')) - total(took('1/2'))).toBeLessThanOrEqual(1n);
  });

  test('childkeys: the child weighs with what is lent, the parent gets its part, the child its take', () => {
    const lent = (childkeyTake: string) =>
      runScenario(
        referenceEngine,
        story([{ epoch: 1, children: { parent: { bob: '1' } } }], {
          keys: { parent: { stake: '5000' }, bob: { childkeyTake } },
        }),
      ).epochs;
    const [before, after] = lent('0');
    expect(before!.stakeRao[1]).toBe(4_000n * ALPHA);
    // A proportion is floored to 32 bits.
    expect(after!.stakeRao[1]).toBeGreaterThanOrEqual(9_000n * ALPHA - 2_000n);
    expect(before!.money!.hotkeys.map(({ hotkey }) => hotkey)).not.toContain('parent');
    const parentOf = (money: EpochMoney) => {
      const { takeRao, stakersRao } = of(money, 'parent');
      return takeRao + stakersRao;
    };
    const whole = parentOf(after!.money!);
    expect(whole).toBeGreaterThan(0n);
    const taken = parentOf(lent('0.18')[1]!.money!);
    expect(Number(taken) / Number(whole)).toBeCloseTo(0.82, 4);
  });

  test('mechanisms: emission by their shares, each with its weights', () => {
    const carol = { alice: { carol: 1 }, bob: { carol: 1 } };
    const dave = { alice: { dave: 1 }, bob: { dave: 1 } };
    const scenario = story([{ epoch: 0, weights: carol, mechanismWeights: { '1': dave } }], {
      mechanisms: { count: 2, emissionSplit: [49_151, 16_384] },
      parameters: { emissionRao: 100n * ALPHA },
    });
    const { serverEmissionRao, mechanisms } = runScenario(referenceEngine, scenario).epochs[1]!;
    const halves = splitEmission(100n * ALPHA, 2, [49_151, 16_384]).map((rao) => rao / 2n);
    expect(mechanisms.map(({ incentive }) => [...incentive])).toEqual([
      [0, 0, 65_535, 0],
      [0, 0, 0, 65_535],
    ]);
    for (const [i, half] of halves.entries()) {
      expect(serverEmissionRao[2 + i]! - half).toBeLessThanOrEqual(1n);
      expect(half - serverEmissionRao[2 + i]!).toBeLessThanOrEqual(1n);
    }
  });

  test('conservation: every rao of every epoch has a place, and what is left is dust', () => {
    const scenario = story(
      [
        { epoch: 0, mechanismWeights: { '1': { alice: { dave: 1, owner: 2 }, bob: { dave: 1 } } } },
        { epoch: 1, children: { parent: { bob: '0.3' } }, silent: { alice: true } },
        { epoch: 2, register: ['erin'] },
        { epoch: 4, silent: { alice: false }, weights: { bob: { erin: 2, owner: 1 } } },
        { epoch: 6, parameters: { commitReveal: true } },
      ],
      {
        miners: ['carol', 'dave', 'owner'],
        emission: { rootProportion: '0.2' },
        owner: { hotkey: 'owner', recycleOrBurn: 'recycle' },
        keys: {
          alice: { rootStake: '3000', take: '0.05' },
          parent: { stake: '900', rootStake: '10', coldkey: 'bob' },
          bob: { childkeyTake: '0.1' },
        },
        mechanisms: { count: 2 },
      },
    );
    for (const { money } of runScenario(referenceEngine, scenario, { mode: 'yuma3' }).epochs) {
      expect(sumOf(money!) + money!.leftRao).toBe(money!.emittedRao);
      expect(money!.leftRao).toBeGreaterThan(-400n);
      expect(money!.leftRao).toBeLessThan(400n);
      const coldkeys = money!.coldkeys.reduce(
        (sum, { incentiveRao, takeRao, ownerCutRao }) => sum + incentiveRao + takeRao + ownerCutRao,
        0n,
      );
      const hotkeys = money!.hotkeys.reduce(
        (sum, { incentiveRao, takeRao }) => sum + incentiveRao + takeRao,
        0n,
      );
      expect(coldkeys).toBe(hotkeys + money!.ownerCutRao);
    }
  });

  test("a mechanism without weights: its miners' half finds nobody", () => {
    const money = moneyOf(story([], { mechanisms: { count: 2 }, parameters: { emissionRao: 100n * ALPHA } }));
    expect(money.leftRao).toBeGreaterThanOrEqual(25n * ALPHA);
    expect(money.leftRao).toBeLessThan(25n * ALPHA + 100n);
  });

  test('nobody has weights: validators get the miners half too', () => {
    const [epoch] = runScenario(referenceEngine, { ...story(), changes: [] }).epochs;
    const { hotkeys, leftRao } = epoch!.money!;
    expect(hotkeys.every(({ incentiveRao }) => incentiveRao === 0n)).toBe(true);
    expect(leftRao).toBeLessThan(5n);
  });

  test('Null consensus: the pots as they are', () => {
    const money = moneyOf(story([], { ...EMISSION, parameters: { epochConsensus: 'null' } }));
    expect(sumOf(money) + money.leftRao).toBe(money.emittedRao);
    expect(of(money, 'carol').incentiveRao).toBeGreaterThan(0n);
  });

  test('before spec 348 pots were joint: no money', () => {
    expect(runScenario(referenceEngine, story(), { spec: 347 }).epochs[0]!.money).toBeNull();
    expect(runScenario(referenceEngine, story(), { spec: 348 }).epochs[0]!.money).not.toBeNull();
  });
});
