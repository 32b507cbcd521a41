import { loadRegistry } from '@taokit/types/registry';
import type { DispatchResult } from '../src/runtime/Context.ts';
import { accountOf } from './accounts.ts';
import { type EconomyWorld, type EconomyWorldOptions, economyWorld } from './economyWorld.ts';

const TAO = 1_000_000_000n;
const registry = await loadRegistry();

/** Whose stake it is about. */
export const STAKER = {
  /** A validator of root and of the other subnets. */
  hotkey: accountOf('Validator'),
  /** Who can stake on it. */
  coldkey: accountOf('Staker'),
} as const;

/** What differs from the usual. */
interface StakerWorldOptions extends Pick<EconomyWorldOptions, 'spec' | 'writes'> {
  /** Alpha in the pool of subnet 1 beside 10,000 TAO, rao; 200,000 alpha when left out. */
  readonly alphaInRao?: bigint;
  /** Whether there is a subnet 2, of 5,000 TAO and 50,000 alpha. */
  readonly hasSecond?: boolean;
}

/**
 * A world of root and subnet 1, of which one neuron validates, and of a rich staker.
 *
 * @param options - what differs
 */
export function stakerWorld(options: StakerWorldOptions = {}): EconomyWorld {
  const { alphaInRao = 200_000n * TAO, hasSecond = false, ...rest } = options;
  const owner = [accountOf('Owner'), STAKER.hotkey] as const;
  const neurons = [[...owner, 1_000n * TAO] as const];
  const second = { netuid: 2, taoRao: 5_000n * TAO, alphaInRao: 50_000n * TAO, owner, neurons };
  return economyWorld(registry, {
    subnets: [
      { netuid: 0, neurons },
      { netuid: 1, taoRao: 10_000n * TAO, alphaInRao, owner, neurons },
      ...(hasSecond ? [second] : []),
    ],
    rich: ['Staker'],
    hasAuthor: true,
    ...rest,
  });
}

/** The staker stakes 100 TAO on subnet 1. */
export function stakeHundred({ call }: EconomyWorld): DispatchResult {
  const { hotkey } = STAKER;
  return call('Staker', 'SubtensorModule.add_stake', { hotkey, netuid: 1, amount_staked: 100n * TAO });
}
