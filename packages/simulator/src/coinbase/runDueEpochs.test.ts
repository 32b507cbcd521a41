import { referenceEngine } from '@taokit/yuma/reference';
import { describe, expect, test } from 'vitest';
import { ONE, owner, person, smallNetwork, unsigned } from '../../test/smallNetwork.ts';
import { checkInvariants } from '../invariants/checkInvariants.ts';
import type { ChainState } from '../state/ChainState.ts';
import { createChainState } from '../state/createChainState.ts';
import { positionRao } from '../state/StakePool.ts';
import type { Call } from '../system/Call.ts';
import type { EpochPaidEvent } from '../system/ChainEvent.ts';
import { produceBlock } from '../system/produceBlock.ts';

const validator = person('validator');
const miner = person('miner');
const nominator = person('nominator');
const NETUID = 1;

/** Makes blocks up to and with the next epoch of the subnet. */
function runToEpoch(state: ChainState): EpochPaidEvent {
  for (;;) {
    const { events } = produceBlock(state, referenceEngine, []);
    const paid = events.find((event) => event.name === 'Simulator.EpochPaid' && event.netuid === NETUID);
    if (paid !== undefined) return paid as EpochPaidEvent;
  }
}

function startNetwork({ rootStake = 0n, nomination = 0n } = {}): ChainState {
  const state = createChainState(smallNetwork([validator, miner, nominator]));
  const { hotkey } = validator;
  const stake = (netuid: number, amountRao: bigint): Call => ({
    name: 'SubtensorModule.add_stake',
    args: { netuid, hotkey, amountRao },
  });
  produceBlock(state, referenceEngine, [
    ...[validator, miner].map((someone) =>
      unsigned(someone.account, {
        name: 'SubtensorModule.burned_register',
        args: { netuid: NETUID, hotkey: someone.hotkey },
      }),
    ),
    unsigned(validator.account, stake(NETUID, 100n * ONE)),
    ...(rootStake > 0n ? [unsigned(validator.account, stake(0, rootStake))] : []),
    ...(nomination > 0n ? [unsigned(nominator.account, stake(NETUID, nomination))] : []),
  ]);
  runToEpoch(state);
  produceBlock(state, referenceEngine, [
    unsigned(hotkey, {
      name: 'SubtensorModule.set_weights',
      args: { netuid: NETUID, uids: [2], values: [7], versionKey: 0n },
    }),
  ]);
  return state;
}

describe('runDueEpochs', () => {
  test('behaviour: without root stake, 18% to the owner, 41% to miners, 41% to validators', () => {
    const state = startNetwork();
    const before = structuredClone(state.subnets.get(NETUID)!);
    const paid = runToEpoch(state);
    const emittedRao = 10n * ONE;
    expect(paid.ownerRao).toBeGreaterThan((emittedRao * 1799n) / 10_000n);
    expect(paid.ownerRao).toBeLessThanOrEqual((emittedRao * 18n) / 100n);
    const incentive = paid.payments.find(({ hotkey }) => hotkey === miner.hotkey)!;
    const dividend = paid.payments.find(({ hotkey }) => hotkey === validator.hotkey)!;
    expect(incentive).toMatchObject({ alphaDividendsRao: 0n, rootDividendsRao: 0n });
    expect(dividend).toMatchObject({ incentiveRao: 0n, rootDividendsRao: 0n });
    expect(incentive.incentiveRao - dividend.alphaDividendsRao).toBeLessThanOrEqual(3n);
    const lostRao = emittedRao - paid.ownerRao - incentive.incentiveRao - dividend.alphaDividendsRao;
    expect(lostRao).toBeGreaterThanOrEqual(0n);
    expect(lostRao).toBeLessThanOrEqual(30n);
    const stakeOf = (subnet: typeof before) => positionRao(subnet.stakes.get(miner.hotkey)!, miner.coldkey);
    expect(before.stakes.has(miner.hotkey)).toBe(false);
    expect(stakeOf(state.subnets.get(NETUID)!)).toBe(incentive.incentiveRao);
  });

  test('behaviour: the take goes to the validator, the rest to stakers in proportion', () => {
    const state = startNetwork({ nomination: 100n * ONE });
    const stake = state.subnets.get(NETUID)!.stakes.get(validator.hotkey)!;
    const [ownBefore, nominatedBefore] = [validator, nominator].map(({ coldkey }) =>
      positionRao(stake, coldkey),
    );
    const paid = runToEpoch(state).payments.find(
      ({ hotkey }) => hotkey === validator.hotkey,
    )!.alphaDividendsRao;
    const own = positionRao(stake, validator.coldkey) - ownBefore!;
    const nominated = positionRao(stake, nominator.coldkey) - nominatedBefore!;
    const takeRao = (paid * 11_796n) / 65_535n;
    const restRao = paid - takeRao;
    const total = ownBefore! + nominatedBefore!;
    expect(Number(nominated)).toBeCloseTo(Number((restRao * nominatedBefore!) / total), -7);
    expect(Number(own)).toBeCloseTo(Number(takeRao + (restRao * ownBefore!) / total), -7);
    expect(paid - own - nominated).toBeGreaterThanOrEqual(0n);
    expect(paid - own - nominated).toBeLessThanOrEqual(4n);
  });

  test('behaviour: root stake is paid in TAO, which joins the root', () => {
    const state = startNetwork({ rootStake: 500n * ONE });
    const root = state.subnets.get(0)!;
    const before = { ...root.pool };
    const stakedBefore = root.stakes.get(validator.hotkey)!.pool.sharedValueRao;
    const waiting = state.subnets.get(NETUID)!.pending.rootDividendsRao;
    expect(waiting).toBeGreaterThan(0n);
    const paid = runToEpoch(state).payments.find(({ hotkey }) => hotkey === validator.hotkey)!;
    expect(paid.rootDividendsRao).toBeGreaterThan(waiting);
    expect(root.pool.taoRao - before.taoRao).toBe(paid.rootDividendsRao);
    expect(root.pool.alphaOutRao - before.alphaOutRao).toBe(paid.rootDividendsRao);
    expect(root.stakes.get(validator.hotkey)!.pool.sharedValueRao).toBe(stakedBefore + paid.rootDividendsRao);
  });

  test('behaviour: with no incentives, validators get the miners half too', () => {
    const state = createChainState(smallNetwork([validator]));
    const { account, hotkey } = validator;
    produceBlock(state, referenceEngine, [
      unsigned(account, { name: 'SubtensorModule.burned_register', args: { netuid: NETUID, hotkey } }),
      unsigned(account, {
        name: 'SubtensorModule.add_stake',
        args: { netuid: NETUID, hotkey, amountRao: ONE },
      }),
    ]);
    runToEpoch(state);
    const paid = runToEpoch(state);
    expect(paid.payments).toHaveLength(2);
    const total = paid.payments.reduce((sum, { alphaDividendsRao }) => sum + alphaDividendsRao, 0n);
    expect(10n * ONE - paid.ownerRao - total).toBeLessThanOrEqual(30n);
    expect(paid.payments.map((payment) => payment.hotkey)).toContain(person('owner-1').hotkey);
    expect(owner.coldkey).toBe(state.subnets.get(NETUID)!.ownerColdkey);
  });

  test("behaviour: weights on the owner's uid pay nobody, and are burned", () => {
    const state = createChainState(smallNetwork([validator]));
    const { account, hotkey } = validator;
    produceBlock(state, referenceEngine, [
      unsigned(account, { name: 'SubtensorModule.burned_register', args: { netuid: NETUID, hotkey } }),
      unsigned(account, {
        name: 'SubtensorModule.add_stake',
        args: { netuid: NETUID, hotkey, amountRao: 100n * ONE },
      }),
    ]);
    runToEpoch(state);
    produceBlock(state, referenceEngine, [
      unsigned(hotkey, {
        name: 'SubtensorModule.set_weights',
        args: { netuid: NETUID, uids: [0], values: [65_535], versionKey: 0n },
      }),
    ]);
    const subnet = state.subnets.get(NETUID)!;
    const owners = subnet.stakes.get(subnet.ownerHotkey)!;
    const before = positionRao(owners, subnet.ownerColdkey);
    const paid = runToEpoch(state);
    expect(subnet.neurons[0]?.hotkey).toBe(subnet.ownerHotkey);
    expect(paid.payments.map((payment) => [payment.hotkey, payment.incentiveRao])).toEqual([[hotkey, 0n]]);
    expect(paid.withheldRao).toBeGreaterThan(4n * ONE);
    expect(paid.minerBurnedBits).toBe(1n << 32n);
    expect(subnet.alphaLosses.burnedIncentivesRao).toBe(paid.withheldRao);
    // Its own cut is all the owner got.
    expect(positionRao(owners, subnet.ownerColdkey) - before).toBe(paid.ownerRao);
    checkInvariants(state);
  });
});
