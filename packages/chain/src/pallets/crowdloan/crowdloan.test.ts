import { type Call, callValue } from '@taokit/types/registry';
import { beforeEach, expect, test } from 'vitest';
import { accountOf, createTestChain, keyOf, submit } from '../../../testing/index.ts';
import { type Chain, checkInvariants } from '../../index.ts';
import type { State } from '../../state/State.ts';
import { balanceOf } from '../balances/ledger.ts';
import { fundsAccount } from './loans.ts';
import { Contributions, Crowdloans, CurrentCrowdloanId } from './storage.ts';

const TAO = 1_000_000_000n;
let chain: Chain;
beforeEach(async () => {
  chain = await createTestChain();
});

const run = (name: string, path: string, args: object) =>
  submit(chain, keyOf(name), { path: `Crowdloan.${path}`, arguments: { crowdloan_id: 0, ...args } });
const free = (name: string) => balanceOf(chain.state, accountOf(name)).free;

function create(changes: object = {}) {
  const args = {
    deposit: 50n * TAO,
    min_contribution: TAO,
    cap: 300n * TAO,
    end: 50_500,
    call: null,
    target_address: accountOf('Eve'),
    ...changes,
  };
  return submit(chain, keyOf('Alice'), { path: 'Crowdloan.create', arguments: args });
}

test('create, contribute, finalize: the target gets what was raised', () => {
  expect(create().result.ok).toBe(true);
  expect(balanceOf(chain.state, fundsAccount(0)).free).toBe(50n * TAO);
  expect(run('Bob', 'contribute', { amount: 200n * TAO }).result.ok).toBe(true);
  expect(run('Alice', 'finalize', {}).result).toMatchObject({ refusal: 'Crowdloan.CapNotRaised' });
  run('Charlie', 'contribute', { amount: 200n * TAO });
  expect(Contributions.get(chain.state, 0, accountOf('Charlie'))).toBe(50n * TAO);
  expect(checkInvariants(chain.runtime, chain.state)).toEqual([]);
  const before = free('Eve');
  expect(run('Alice', 'finalize', {}).result.ok).toBe(true);
  expect(free('Eve')).toBe(before + 300n * TAO);
  expect(run('Bob', 'withdraw', {}).result).toMatchObject({ refusal: 'Crowdloan.AlreadyFinalized' });
});

test('finalize: the call has to take what was raised', () => {
  const pay: Call = {
    path: 'Balances.transfer_keep_alive',
    arguments: { dest: { type: 'Id', value: accountOf('Dave') }, value: 7n * TAO },
  };
  create({ call: callValue(chain.runtime.registry, pay), target_address: null, cap: 51n * TAO });
  run('Bob', 'contribute', { amount: TAO });
  const before = free('Dave');
  expect(run('Alice', 'finalize', {}).result).toMatchObject({ refusal: 'Crowdloan.FundsNotSettled' });
  expect([free('Dave'), Crowdloans.get(chain.state, 0)?.finalized]).toEqual([before, false]);
  expect(run('Bob', 'withdraw', {}).result.ok).toBe(true);
});

test('finalize: one at a time', () => {
  create({ cap: 51n * TAO });
  run('Bob', 'contribute', { amount: TAO });
  CurrentCrowdloanId.insert(chain.state as State, 7);
  expect(run('Alice', 'finalize', {}).result).toMatchObject({ refusal: 'Crowdloan.AlreadyFinalizing' });
});

test('withdraw, refund, dissolve: everybody has their own again', () => {
  create();
  for (const name of ['Bob', 'Charlie', 'Dave']) run(name, 'contribute', { amount: 10n * TAO });
  expect(run('Bob', 'withdraw', {}).result.ok).toBe(true);
  expect(run('Alice', 'withdraw', {}).result).toMatchObject({
    refusal: 'Crowdloan.DepositCannotBeWithdrawn',
  });
  expect(run('Alice', 'dissolve', {}).result).toMatchObject({ refusal: 'Crowdloan.NotReadyToDissolve' });
  const before = free('Charlie');
  const { events } = run('Alice', 'refund', {});
  expect(events.some(({ path }) => path === 'Crowdloan.AllRefunded')).toBe(true);
  expect(free('Charlie')).toBe(before + 10n * TAO);
  expect(run('Alice', 'dissolve', {}).result.ok).toBe(true);
  expect(Crowdloans.contains(chain.state, 0)).toBe(false);
  expect(checkInvariants(chain.runtime, chain.state)).toEqual([]);
});

test('rejects: terms out of range', () => {
  const refused: readonly (readonly [object, string])[] = [
    [{ deposit: TAO }, 'DepositTooLow'],
    [{ cap: 50n * TAO }, 'CapTooLow'],
    [{ min_contribution: 1n }, 'MinimumContributionTooLow'],
    [{ target_address: null }, 'InvalidFinalizationConfig'],
    [{ end: 1 }, 'CannotEndInPast'],
    [{ end: 100 }, 'BlockDurationTooShort'],
    [{ end: 1_000_000 }, 'BlockDurationTooLong'],
  ];
  for (const [changes, name] of refused)
    expect(create(changes).result).toMatchObject({ refusal: `Crowdloan.${name}` });
});

test('update_cap: not below what is raised, at 475 too', () => {
  create();
  expect(run('Alice', 'update_cap', { new_cap: 49n * TAO }).result).toMatchObject({
    refusal: 'Crowdloan.CapTooLow',
  });
  expect(run('Alice', 'update_cap', { new_cap: 60n * TAO }).result.ok).toBe(true);
});

test('updates: by the creator alone', () => {
  create();
  expect(run('Bob', 'update_cap', { new_cap: 400n * TAO }).result).toMatchObject({
    refusal: 'Crowdloan.InvalidOrigin',
  });
  run('Alice', 'update_cap', { new_cap: 400n * TAO });
  run('Alice', 'update_end', { new_end: 60_000 });
  run('Alice', 'update_min_contribution', { new_min_contribution: 2n * TAO });
  expect(Crowdloans.get(chain.state, 0)).toMatchObject({
    cap: 400n * TAO,
    end: 60_000,
    min_contribution: 2n * TAO,
  });
  run('Alice', 'set_max_contribution', { new_max_contribution: 60n * TAO });
  run('Bob', 'contribute', { amount: 100n * TAO });
  expect(Contributions.get(chain.state, 0, accountOf('Bob'))).toBe(60n * TAO);
  expect(run('Bob', 'contribute', { amount: 2n * TAO }).result).toMatchObject({
    refusal: 'Crowdloan.MaxContributionReached',
  });
});
