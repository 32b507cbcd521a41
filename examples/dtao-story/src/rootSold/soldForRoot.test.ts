import { describe, expect, test } from 'vitest';
import { RAO } from '../launch/launchBlocks.ts';
import { percent } from '../output/format.ts';
import { soldForRoot } from './soldForRoot.ts';

const rootTaoRao = 5_500_000n * RAO;

describe('soldForRoot', () => {
  test('64 subnets, one day: 20.37% of the minted alpha was sold', () => {
    const [day] = soldForRoot({ subnets: 64, rootTaoRao, days: 1 });
    expect(day).toEqual({
      blocks: 7_200,
      mintedRao: 920_632_540_102_592n,
      soldRao: 187_570_668_849_408n,
      rootTaoRao: 1_683_097_728_960n,
    });
    expect(percent(day!.soldRao, day!.mintedRao)).toBe('20.37%');
  });

  test('one subnet, 100 days: 19.5% after 7 days, 17.0% after 30, 12.7% after 100', () => {
    const days = soldForRoot({ subnets: 1, rootTaoRao, days: 100 });
    const share = (day: number) => percent(days[day - 1]!.soldRao, days[day - 1]!.mintedRao, 1);
    expect([7, 30, 100].map(share)).toEqual(['19.5%', '17.0%', '12.7%']);
    expect(days[99]).toEqual({
      blocks: 720_000,
      mintedRao: 1_440_000_000_000_000n,
      soldRao: 182_238_020_321_808n,
      rootTaoRao: 111_571_600_827_078n,
    });
  });
});
