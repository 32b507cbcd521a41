import { computeMinimumTransfer } from '@taokit/dtao/staking';
import { loadRegistry, readConstant } from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import { accountOf } from '../../../../testing/index.ts';
import { STAKER, stakeHundred, stakerWorld } from '../../../../testing/stakerWorld.ts';
import { balanceOf } from '../../balances/ledger.ts';
import { alphaWorth } from '../../swap/alphaWorth.ts';
import { alphaPrice } from '../../swap/pool.ts';
import { simulateSwap } from '../../swap/swap.ts';
import { stakeOf } from './sharePool.ts';

const registry = await loadRegistry();
const TAO = 1_000_000_000n;
const { hotkey, coldkey } = STAKER;
const friend = accountOf('Friend');

/** Two subnets, and somebody who staked 100 TAO on the first. */
function world(spec = 475) {
  const made = stakerWorld({ spec, hasSecond: true });
  stakeHundred(made);
  return made;
}

type World = ReturnType<typeof world>;

const give = ({ call }: World, netuid: number, alphaRao: bigint) =>
  call('Staker', 'SubtensorModule.transfer_stake', {
    destination_coldkey: friend,
    hotkey,
    origin_netuid: 1,
    destination_netuid: netuid,
    alpha_amount: alphaRao,
  });

/** The least alpha for which something holds that holds for more of it too. */
function leastAlpha(holds: (alphaRao: bigint) => boolean): bigint {
  let [low, high] = [0n, 100n * TAO];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

const worthOf = ({ context }: World, alphaRao: bigint) => alphaWorth(alphaRao, alphaPrice(context, 1));
function bringsOf({ context }: World, alphaRao: bigint): bigint {
  const swap = simulateSwap(context, 1, 'sell', alphaRao);
  return swap.ok ? swap.paidOutRao : 0n;
}

const tooLow = { refusal: 'SubtensorModule.AmountTooLow' };

describe('the least that is given away', () => {
  test("it is the runtime's constant", () => {
    expect(computeMinimumTransfer()).toBe(readConstant(registry, 'SubtensorModule.InitialMinTransfer'));
  });

  test.each([
    [475, 100_000n],
    [434, 100_000n],
    [433, 2_000_000n],
  ])('spec %i, within a subnet: worth %i rao is enough', (spec, leastRao) => {
    const made = world(spec);
    const alphaRao = leastAlpha((rao) => worthOf(made, rao) >= leastRao);
    expect(give(made, 1, alphaRao - 1n)).toMatchObject(tooLow);
    expect(give(made, 1, alphaRao)).toEqual({ ok: true });
    made.step();
  });

  test.each([
    [475, 100_000n],
    [433, 2_000_000n],
  ])('spec %i, to another subnet: it must bring more than %i rao', (spec, leastRao) => {
    const made = world(spec);
    const alphaRao = leastAlpha((rao) => bringsOf(made, rao) > leastRao);
    expect(give(made, 2, alphaRao - 1n)).toMatchObject(tooLow);
    expect(give(made, 2, alphaRao)).toEqual({ ok: true });
    made.step();
  });
});

describe('moveStake', () => {
  test.each([200_000n, 400_000n, 1_500_000n])(
    'what is given to another subnet, worth %i rao: staked again',
    (worthRao) => {
      const made = world();
      const alphaRao = leastAlpha((rao) => bringsOf(made, rao) > worthRao);
      expect(give(made, 2, alphaRao)).toEqual({ ok: true });
      expect(stakeOf(made.state, { hotkey, coldkey: friend, netuid: 2 }) > 0n).toBe(true);
      // Who pays a subnet survives: the existential deposit stays behind.
      expect(balanceOf(made.state, friend).free).toBe(500n);
      made.step();
    },
  );

  const more = { hotkey, origin_netuid: 1, alpha_amount: 10n ** 15n };
  const moves: readonly (readonly [string, Record<string, unknown>])[] = [
    ['swap_stake', { ...more, destination_netuid: 2 }],
    ['transfer_stake', { ...more, destination_netuid: 1, destination_coldkey: friend }],
    ['transfer_stake', { ...more, destination_netuid: 2, destination_coldkey: friend }],
  ];

  test.each(moves)('%s of more than there is: refused', (name, args) => {
    const made = world();
    expect(made.call('Staker', `SubtensorModule.${name}`, args)).toMatchObject({
      refusal: 'SubtensorModule.NotEnoughStakeToWithdraw',
    });
    made.step();
  });

  test.each(moves)('%s of more than there is, until spec 474: all', (name, args) => {
    const made = world(474);
    expect(made.call('Staker', `SubtensorModule.${name}`, args)).toEqual({ ok: true });
    expect(stakeOf(made.state, { hotkey, coldkey, netuid: 1 })).toBe(0n);
    made.step();
  });
});
