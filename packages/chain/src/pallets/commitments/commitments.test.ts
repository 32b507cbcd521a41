import { beforeEach, describe, expect, test } from 'vitest';
import { accountOf, asRoot, createTestChain, keyOf, sealUntil, submit } from '../../../testing/index.ts';
import { type Chain, createBeacon, developmentGenesis, pulseTransaction } from '../../index.ts';
import { signed } from '../../runtime/Origin.ts';
import { openBlock } from '../../runtime/openBlock.ts';
import { BondsResetOn } from '../subtensorModule/storage/hyperparameters.ts';
import { Uids } from '../subtensorModule/storage/neurons.ts';
import { NetworksAdded } from '../subtensorModule/storage/subnets.ts';
import { Bonds } from '../subtensorModule/storage/weights.ts';
import { CommitmentOf, RevealedCommitments, TimelockedIndex, UsedSpaceOf } from './storage.ts';

const beacon = createBeacon();
let chain: Chain;
beforeEach(async () => {
  const register = (state: Chain['state']) => {
    NetworksAdded.insert(state, 1, true);
    Uids.insert(state, 1, accountOf('Bob'), 0);
  };
  chain = await createTestChain({
    genesis: { ...developmentGenesis(), writes: [register, beacon.genesisWrite] },
  });
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

test('rejects: who is not there, too much', () => {
  const none = { type: 'None', value: null };
  // By itself it does not enter a block; inside of a batch the call says it.
  expect(() => commit('Eve', none)).toThrow('Invalid.Custom(19)');
  const value = { type: 'set_commitment', value: { netuid: 1, info: { fields: [none] } } };
  const batch = {
    path: 'Utility.batch_all',
    arguments: { calls: [{ type: 'Commitments', value }] },
  };
  expect(submit(chain, keyOf('Eve'), batch).result).toMatchObject({
    refusal: 'Commitments.AccountNotAllowedCommit',
  });
  asRoot(chain, { path: 'Commitments.set_max_space', arguments: { new_limit: 250 } });
  expect(commit('Bob', big(251)).result).toMatchObject({ refusal: 'Commitments.SpaceLimitExceeded' });
});

describe('time-locked fields', () => {
  const locked = (text: string, round: bigint) => ({
    type: 'TimelockEncrypted',
    value: {
      encrypted: sealUntil(new TextEncoder().encode(text), beacon.publicKey, round),
      reveal_round: round,
    },
  });
  const raw = { type: 'Raw3', value: Uint8Array.of(1, 2, 3) };
  const bring = (round: bigint) => {
    const { registry } = chain.runtime;
    const { number } = chain.head.header;
    chain.produceBlock({
      transactions: [pulseTransaction(registry, keyOf('Alice'), number, beacon.pulse(round))],
    });
    return chain.produceBlock();
  };
  const revealed = () =>
    (RevealedCommitments.get(chain.state, 1, accountOf('Bob')) ?? []).map(([bytes, block]) => [
      new TextDecoder().decode(bytes),
      block,
    ]);
  const fields = () =>
    CommitmentOf.get(chain.state, 1, accountOf('Bob'))?.info.fields.map(({ type }) => type);

  test('wait for their round, and are opened in the block after its pulse; what else was said stays', () => {
    const { events } = commit('Bob', locked('first', 7n), raw, locked('second', 8n));
    expect(events.filter(({ path }) => path.startsWith('Commitments'))).toEqual([
      expect.objectContaining({
        path: 'Commitments.TimelockCommitment',
        fields: { netuid: 1, who: accountOf('Bob'), reveal_round: 7n },
      }),
    ]);
    expect(TimelockedIndex.get(chain.state)).toEqual([[1, accountOf('Bob')]]);
    expect(bring(6n).events.some(({ path }) => path === 'Commitments.CommitmentRevealed')).toBe(false);
    const opened = bring(7n);
    expect(opened.events.map(({ path }) => path)).toContain('Commitments.CommitmentRevealed');
    expect(revealed()).toEqual([['first', BigInt(opened.block.header.number)]]);
    expect(fields()).toEqual(['Raw3', 'TimelockEncrypted']);
    bring(8n);
    expect(revealed().map(([text]) => text)).toEqual(['first', 'second']);
    expect(fields()).toEqual(['Raw3']);
    expect(TimelockedIndex.get(chain.state)).toEqual([]);
  });

  test('a commitment of nothing else goes; the last ten are kept', () => {
    for (let round = 1n; round <= 11n; round++) {
      commit('Bob', locked(`${round}`, round));
      bring(round);
    }
    expect(fields()).toBeUndefined();
    expect(revealed().map(([text]) => text)).toEqual(['2', '3', '4', '5', '6', '7', '8', '9', '10', '11']);
  });

  test('one that does not open is dropped without a word', () => {
    const { value } = locked('later', 7n);
    commit('Bob', { type: 'TimelockEncrypted', value: { ...value, reveal_round: 8n } });
    const { events } = bring(8n);
    expect(events.map(({ path }) => path)).not.toContain('Commitments.CommitmentRevealed');
    expect([fields(), revealed(), TimelockedIndex.get(chain.state)]).toEqual([undefined, [], []]);
  });

  test('an open commitment takes the place of a locked one; its bytes count', () => {
    const { value } = locked('never', 7n);
    commit('Bob', locked('never', 7n));
    expect(UsedSpaceOf.get(chain.state, 1, accountOf('Bob'))!.used_space).toBe(
      BigInt(value.encrypted.length),
    );
    commit('Bob', raw);
    expect(TimelockedIndex.get(chain.state)).toEqual([]);
    bring(7n);
    expect(revealed()).toEqual([]);
  });
});

test.each([
  [425, { ok: true }],
  [475, { refusal: 'Commitments.AccountNotAllowedCommit' }],
])('at %i: a subnet that is gone, whose neurons are still there', async (spec, expected) => {
  const { runtime, state } = await createTestChain({ spec });
  const { context } = openBlock(runtime, state, 1);
  Uids.insert(state, 1, accountOf('Bob'), 0);
  const call = { path: 'Commitments.set_commitment', arguments: { netuid: 1, info: { fields: [big(1)] } } };
  expect(context.dispatch(call, signed(accountOf('Charlie')))).toMatchObject({
    refusal: 'Commitments.AccountNotAllowedCommit',
  });
  expect(context.dispatch(call, signed(accountOf('Bob')))).toMatchObject(expected);
});
