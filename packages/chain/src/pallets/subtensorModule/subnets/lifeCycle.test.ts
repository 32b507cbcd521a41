import { checkInvariants } from '@taokit/chain';
import { expect, test } from 'vitest';
import { asRoot } from '../../../../testing/asRoot.ts';
import { accountOf, createTestChain, keyOf, submit } from '../../../../testing/index.ts';
import { TotalIssuance as BalancesIssuance } from '../../balances/storage.ts';
import { TotalIssuance } from '../storage/emission.ts';
import { MaxAllowedUids } from '../storage/hyperparameters.ts';
import {
  DissolveCleanupQueue,
  NetworkRateLimit,
  NetworksAdded,
  SubnetLimit,
  SubnetOwner,
} from '../storage/subnets.ts';

test('a subnet lives and ends in blocks of signed transactions, and everything adds up after each', async () => {
  const chain = await createTestChain();
  const { state } = chain;
  const send = (who: string, path: string, args: Record<string, unknown>) => {
    const sent = submit(chain, keyOf(who), { path: `SubtensorModule.${path}`, arguments: args } as never);
    expect([path, sent.result]).toEqual([path, expect.objectContaining({ ok: true })]);
    expect(checkInvariants(chain.runtime, state)).toEqual([]);
  };
  TotalIssuance.insert(state, BalancesIssuance.get(state));
  NetworksAdded.insert(state, 0, true);
  MaxAllowedUids.insert(state, 0, 64);
  NetworkRateLimit.insert(state, 0n);
  SubnetLimit.insert(state, 8);
  send('Alice', 'register_network', { hotkey: accountOf('Alice//owner') });
  expect(SubnetOwner.get(state, 1)).toBe(accountOf('Alice'));
  send('Bob', 'burned_register', { netuid: 1, hotkey: accountOf('Bob//hotkey') });
  send('Bob', 'root_register', { hotkey: accountOf('Bob//hotkey') });
  send('Alice', 'start_call', { netuid: 1 });
  send('Bob', 'add_stake', { hotkey: accountOf('Bob//hotkey'), netuid: 1, amount_staked: 5_000_000_000n });
  send('Bob', 'set_children', { hotkey: accountOf('Bob//hotkey'), netuid: 1, children: [] });
  asRoot(chain, { path: 'SubtensorModule.root_dissolve_network', arguments: { netuid: 1 } });
  expect(checkInvariants(chain.runtime, state)).toEqual([]);
  chain.produceBlock();
  expect(DissolveCleanupQueue.get(state)).toEqual([]);
  expect(NetworksAdded.get(state, 1)).toBe(false);
  expect(checkInvariants(chain.runtime, state)).toEqual([]);
});
