import { referenceEngine } from '@taokit/yuma/reference';
import { describe, expect, test } from 'vitest';
import { ONE, person, smallNetwork, unsigned } from '../../test/smallNetwork.ts';
import type { ChainState } from '../state/ChainState.ts';
import { createChainState } from '../state/createChainState.ts';
import { produceBlock } from '../system/produceBlock.ts';
import { checkInvariants } from './checkInvariants.ts';

const alice = person('alice');
const { account, hotkey, coldkey } = alice;

/** A chain in the middle of an epoch, with stake everywhere. */
const running = createChainState(smallNetwork([alice]));
produceBlock(running, referenceEngine, [
  unsigned(account, { name: 'SubtensorModule.burned_register', args: { netuid: 1, hotkey } }),
  ...[0, 1].map((netuid) =>
    unsigned(account, { name: 'SubtensorModule.add_stake', args: { hotkey, netuid, amountRao: 10n * ONE } }),
  ),
]);
produceBlock(running, referenceEngine, []);

type Tamper = (state: ChainState) => unknown;

const tampers: readonly (readonly [what: string, tamper: Tamper])[] = [
  ['a rao more in an account', ({ accounts }) => accounts.set(account, { freeRao: ONE, nonce: 0 })],
  ['a rao less of issuance', (state) => Object.assign(state, { totalIssuanceRao: 1n })],
  ['TAO more in a pool', ({ subnets }) => Object.assign(subnets.get(1)!.pool, { taoRao: ONE })],
  ['alpha more outside a pool', ({ subnets }) => Object.assign(subnets.get(2)!.pool, { alphaOutRao: ONE })],
  ['alpha more pending', ({ subnets }) => Object.assign(subnets.get(1)!.pending, { emissionRao: 1n })],
  ['losses forgotten', ({ subnets }) => Object.assign(subnets.get(1)!.alphaLosses, { splitRoundingRao: 0n })],
  ['a negative reserve', ({ subnets }) => Object.assign(subnets.get(1)!.pool, { alphaInRao: -1n })],
  [
    'a rao more of stake',
    ({ subnets }) => {
      const stake = subnets.get(0)!.stakes.get(hotkey)!;
      stake.pool = { ...stake.pool, sharedValueRao: stake.pool.sharedValueRao + 1n };
    },
  ],
  [
    'a share nobody paid for',
    ({ subnets }) =>
      subnets
        .get(1)!
        .stakes.get(hotkey)!
        .shares.set(coldkey, 1n << 100n),
  ],
  [
    'root TAO that left while its stake is still there',
    ({ subnets, accounts }) => {
      subnets.get(0)!.pool.taoRao -= 10n * ONE;
      accounts.get(account)!.freeRao += 10n * ONE;
    },
  ],
];

describe('checkInvariants', () => {
  test('default: accepts what blocks have made', () => {
    expect(() => checkInvariants(running)).not.toThrow();
  });

  test.each(tampers)('rejects: %s', (_, tamper) => {
    const state = structuredClone(running);
    tamper(state);
    expect(() => checkInvariants(state)).toThrow(
      expect.objectContaining({ code: 'simulator/invariant-broken', name: 'SimulatorError' }),
    );
  });
});
