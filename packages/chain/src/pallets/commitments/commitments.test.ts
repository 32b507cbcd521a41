import { beforeEach, expect, test } from 'vitest';
import { accountOf, asRoot, createTestChain, keyOf, submit } from '../../../testing/index.ts';
import { type Chain, developmentGenesis } from '../../index.ts';
import { BondsResetOn } from '../subtensorModule/storage/hyperparameters.ts';
import { Uids } from '../subtensorModule/storage/neurons.ts';
import { Bonds } from '../subtensorModule/storage/weights.ts';
import { CommitmentOf, UsedSpaceOf } from './storage.ts';

let chain: Chain;
beforeEach(async () => {
  const register = (state: Chain['state']) => Uids.insert(state, 1, accountOf('Bob'), 0);
  chain = await createTestChain({ genesis: { ...developmentGenesis(), writes: [register] } });
});

const big = (length: number) => ({ type: 'BigRaw', value: new Uint8Array(length) });
const commit = (name: string, ...fields: readonly object[]) =>
  submit(chain, keyOf(name), {
    path: 'Commitments.set_commitment',
    arguments: { netuid: 1, info: { fields } },
  });

test('set_commitment: free, kept, counted', () => {
  const raw = { type: 'Raw3', value: Uint8Array.of(1, 2, 3) };
  const { result, feeRao } = commit('Bob', raw, big(400));
  expect([result.ok, feeRao]).toEqual([true, 0n]);
  expect(CommitmentOf.get(chain.state, 1, accountOf('Bob'))).toMatchObject({
    block: 1,
    info: { fields: [{ type: 'Raw3', value: '0x010203' }, { type: 'BigRaw' }] },
  });
  expect(UsedSpaceOf.get(chain.state, 1, accountOf('Bob'))!.used_space).toBe(403n);
  commit('Bob', raw);
  expect(UsedSpaceOf.get(chain.state, 1, accountOf('Bob'))!.used_space).toBe(503n);
});

test('ResetBondsFlag: others lose their bonds, where the subnet allows it', () => {
  const flag = { type: 'ResetBondsFlag', value: null };
  const bonds = [
    [0, 5],
    [1, 7],
  ] as const;
  Bonds.insert(chain.state, 1, 3, bonds);
  BondsResetOn.insert(chain.state, 1, false);
  commit('Bob', flag);
  expect(Bonds.get(chain.state, 1, 3)).toEqual(bonds);
  BondsResetOn.insert(chain.state, 1, true);
  commit('Bob', flag);
  expect(Bonds.get(chain.state, 1, 3)).toEqual([[1, 7]]);
});

test('rejects: who is not there, too much, what cannot be opened', () => {
  const none = { type: 'None', value: null };
  expect(commit('Eve', none).result).toMatchObject({ refusal: 'Commitments.AccountNotAllowedCommit' });
  asRoot(chain, { path: 'Commitments.set_max_space', arguments: { new_limit: 250 } });
  expect(commit('Bob', big(251)).result).toMatchObject({ refusal: 'Commitments.SpaceLimitExceeded' });
  const locked = { type: 'TimelockEncrypted', value: { encrypted: Uint8Array.of(1), reveal_round: 5n } };
  expect(commit('Bob', locked).result).toMatchObject({ refusal: 'System.CallFiltered' });
});
