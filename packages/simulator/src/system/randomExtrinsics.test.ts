import { referenceEngine } from '@taokit/yuma/reference';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fastParameters,
  ONE,
  owner,
  type Person,
  person,
  smallNetwork,
  unsigned,
} from '../../test/smallNetwork.ts';
import { checkInvariants } from '../invariants/checkInvariants.ts';
import type { ChainState } from '../state/ChainState.ts';
import { createChainState } from '../state/createChainState.ts';
import type { Call } from './Call.ts';
import { produceBlock } from './produceBlock.ts';

const people = ['alice', 'bob', 'carol', 'dave', 'erin'].map(person);
const everybody = [owner, ...people];

const anyPerson = fc.constantFrom(...everybody);
const anyNetuid = fc.constantFrom(0, 1, 1, 2, 2, 3);
/** From dust to more than anybody has. */
const anyAmount = fc.oneof(
  fc.bigInt({ min: 0n, max: 600_000n }),
  fc.bigInt({ min: 500_000n, max: 10n * ONE }),
  fc.bigInt({ min: 500_000n, max: 100n * ONE }),
  fc.bigInt({ min: ONE, max: 1_000n * ONE }),
);
const anyU16 = fc.oneof(fc.constantFrom(0, 1, 65_535), fc.integer({ min: 0, max: 65_535 }));
const anyRow = fc
  .uniqueArray(fc.constantFrom(0, 1, 2, 3, 3, 4), { minLength: 1, maxLength: 4 })
  .chain((uids) =>
    fc.tuple(fc.constant(uids), fc.array(anyU16, { minLength: uids.length, maxLength: uids.length })),
  );

type Step = (sender: Person, other: Person, netuid: number) => Call;

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  anyAmount.map(
    (amountRao): Step =>
      (_, other) => ({
        name: 'Balances.transfer_keep_alive',
        args: { destination: other.account, amountRao },
      }),
  ),
  fc.constant<Step>((sender, _, netuid) => ({
    name: 'SubtensorModule.burned_register',
    args: { netuid, hotkey: sender.hotkey },
  })),
  fc.constant<Step>((sender) => ({ name: 'SubtensorModule.root_register', args: { hotkey: sender.hotkey } })),
  anyAmount.map(
    (amountRao): Step =>
      (_, { hotkey }, netuid) => ({
        name: 'SubtensorModule.add_stake',
        args: { hotkey, netuid, amountRao },
      }),
  ),
  anyAmount.map(
    (amountRao): Step =>
      (_, { hotkey }, netuid) => ({
        name: 'SubtensorModule.remove_stake',
        args: { hotkey, netuid, amountRao },
      }),
  ),
  anyU16.map(
    (takeU16): Step =>
      (sender) => ({
        name: takeU16 % 2 === 0 ? 'SubtensorModule.increase_take' : 'SubtensorModule.decrease_take',
        args: { hotkey: sender.hotkey, takeU16 },
      }),
  ),
  anyRow.map(
    ([uids, values]): Step =>
      (_, __, netuid) => ({
        name: 'SubtensorModule.set_weights',
        args: { netuid, uids, values, versionKey: 0n },
      }),
  ),
);

const anyExtrinsic = fc
  .tuple(anyPerson, anyPerson, anyNetuid, anyStep)
  .map(([sender, other, netuid, step]) => {
    const call = step(sender, other, netuid);
    return unsigned(call.name === 'SubtensorModule.set_weights' ? sender.hotkey : sender.account, call);
  });

const anyBlocks = fc.array(fc.array(anyExtrinsic, { maxLength: 5 }), { minLength: 5, maxLength: 40 });

/** Nobody but the owner has a seat. */
const freshState = createChainState({
  ...smallNetwork(people, { ...fastParameters, maxUids: 4 }),
  parameters: { nominatorMinStakeRao: ONE / 10n, takeIncreaseRateLimitBlocks: 3 },
});

/** Everybody has stake, some have seats, and epochs have given permits. */
const warmState = structuredClone(freshState);
for (const { account, hotkey } of people.slice(0, 3))
  produceBlock(warmState, referenceEngine, [
    unsigned(account, { name: 'SubtensorModule.root_register', args: { hotkey } }),
    ...[1, 2].map((netuid) =>
      unsigned(account, { name: 'SubtensorModule.burned_register', args: { netuid, hotkey } }),
    ),
    ...[0, 1, 2].map((netuid) =>
      unsigned(account, {
        name: 'SubtensorModule.add_stake',
        args: { hotkey, netuid, amountRao: 100n * ONE },
      }),
    ),
  ]);
for (let block = 0; block < 10; block += 1) produceBlock(warmState, referenceEngine, []);

const anyStart = fc.constantFrom(freshState, warmState, warmState, warmState);

describe('produceBlock', () => {
  test('behaviour: after any extrinsics the books add up, to the rao, in every block', () => {
    fc.assert(
      fc.property(anyStart, anyBlocks, (start, blocks) => {
        const state = structuredClone(start);
        for (const extrinsics of blocks) produceBlock(state, referenceEngine, extrinsics);
        checkInvariants(state);
        checkRounding(state);
      }),
      { numRuns: 150 },
    );
  });

  test('behaviour: a refused call changes nothing but the nonce', () => {
    fc.assert(
      fc.property(anyStart, anyBlocks, anyExtrinsic, (start, blocks, last) => {
        const state = structuredClone(start);
        for (const extrinsics of blocks) produceBlock(state, referenceEngine, extrinsics);
        const without = structuredClone(state);
        const { extrinsics } = produceBlock(state, referenceEngine, [last]);
        fc.pre(extrinsics[0]?.result.ok === false);
        produceBlock(without, referenceEngine, []);
        const account = without.accounts.get(last.signer) ?? { freeRao: 0n, nonce: 0 };
        without.accounts.set(last.signer, { ...account, nonce: account.nonce + 1 });
        expect(state).toEqual(without);
      }),
      { numRuns: 60 },
    );
  });
});

/** Rounding loses a few rao at a time; everything else that is lost has a cause of its own. */
function checkRounding(state: ChainState): void {
  const blocks = BigInt(state.blockNumber);
  expect(state.taoLosses.rootDividendRoundingRao).toBeGreaterThanOrEqual(0n);
  expect(state.taoLosses.rootDividendRoundingRao).toBeLessThanOrEqual(20n * blocks);
  expect(state.taoLosses.refusedBurnsRao).toBe(0n);
  for (const { alphaLosses } of state.subnets.values()) {
    expect(alphaLosses.splitRoundingRao).toBeGreaterThanOrEqual(0n);
    expect(alphaLosses.splitRoundingRao).toBeLessThanOrEqual(2n * blocks);
    expect(alphaLosses.epochRoundingRao).toBeGreaterThanOrEqual(0n);
    expect(alphaLosses.epochRoundingRao).toBeLessThanOrEqual(20n * blocks);
  }
}
