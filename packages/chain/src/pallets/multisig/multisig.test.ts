import { decodeSs58, multisigAddress } from '@taokit/keys';
import { type Call, callValue } from '@taokit/types/registry';
import { beforeEach, expect, test } from 'vitest';
import { accountOf, createTestChain, keyOf, submit } from '../../../testing/index.ts';
import { type Chain, checkInvariants } from '../../index.ts';
import { callHash } from '../../runtime/hashing.ts';
import { hexFromBytes } from '../../state/AccountId.ts';
import { balanceOf } from '../balances/ledger.ts';
import { multisigAccount } from './multisigAccount.ts';

let chain: Chain;
beforeEach(async () => {
  chain = await createTestChain();
});

const TRIO = ['Alice', 'Bob', 'Charlie'];
const others = (name: string) =>
  TRIO.filter((other) => other !== name)
    .map(accountOf)
    .sort();
const together = (threshold: number) => multisigAccount(TRIO.map(accountOf).sort(), threshold);
const WEIGHT = { ref_time: 10n ** 9n, proof_size: 10_000n };
const pay: Call = {
  path: 'Balances.transfer_keep_alive',
  arguments: { dest: { type: 'Id', value: accountOf('Eve') }, value: 5_000n },
};

function asMulti(name: string, timepoint: object | null, max_weight = WEIGHT) {
  const call = callValue(chain.runtime.registry, pay);
  const args = {
    threshold: 2,
    other_signatories: others(name),
    maybe_timepoint: timepoint,
    call,
    max_weight,
  };
  return submit(chain, keyOf(name), { path: 'Multisig.as_multi', arguments: args });
}

function fund(threshold: number): void {
  const dest = { type: 'Id', value: together(threshold) };
  const args = { dest, value: 10n ** 9n };
  submit(chain, keyOf('Dave'), { path: 'Balances.transfer_keep_alive', arguments: args });
}

test('multisigAccount: the address @taokit/keys makes of them', () => {
  const address = multisigAddress(
    TRIO.map((name) => keyOf(name).address),
    2,
  );
  expect(together(2)).toBe(hexFromBytes(decodeSs58(address).publicKey));
});

test('as_multi: the second approval makes the call', () => {
  fund(2);
  const { produced, result } = asMulti('Alice', null);
  expect(result.ok).toBe(true);
  expect(balanceOf(chain.state, accountOf('Alice')).reserved).toBe(196_000_000n);
  const timepoint = { height: produced.block.header.number, index: 1 };
  expect(asMulti('Bob', { ...timepoint, index: 2 }).result).toMatchObject({
    refusal: 'Multisig.WrongTimepoint',
  });
  expect(asMulti('Alice', timepoint).result).toMatchObject({ refusal: 'Multisig.AlreadyApproved' });
  const low = { ref_time: 1n, proof_size: 1n };
  expect(asMulti('Bob', timepoint, low).result).toMatchObject({ refusal: 'Multisig.MaxWeightTooLow' });
  const before = balanceOf(chain.state, accountOf('Eve')).free;
  const done = asMulti('Bob', timepoint);
  expect(done.events.find(({ path }) => path === 'Multisig.MultisigExecuted')!.fields).toMatchObject({
    result: { type: 'Ok' },
  });
  expect(balanceOf(chain.state, accountOf('Eve')).free).toBe(before + 5_000n);
  expect(balanceOf(chain.state, accountOf('Alice')).reserved).toBe(0n);
  expect(checkInvariants(chain.runtime, chain.state)).toEqual([]);
});

test('approve_as_multi, cancel_as_multi: by hash', () => {
  const call_hash = callHash(chain.runtime.registry, pay);
  const { produced } = submit(chain, keyOf('Alice'), {
    path: 'Multisig.approve_as_multi',
    arguments: {
      threshold: 3,
      other_signatories: others('Alice'),
      maybe_timepoint: null,
      call_hash,
      max_weight: WEIGHT,
    },
  });
  const timepoint = { height: produced.block.header.number, index: 1 };
  const cancel = (name: string) =>
    submit(chain, keyOf(name), {
      path: 'Multisig.cancel_as_multi',
      arguments: { threshold: 3, other_signatories: others(name), timepoint, call_hash },
    }).result;
  expect(cancel('Bob')).toMatchObject({ refusal: 'Multisig.NotOwner' });
  expect(cancel('Alice').ok).toBe(true);
  expect(balanceOf(chain.state, accountOf('Alice')).reserved).toBe(0n);
});

test('as_multi_threshold_1: at once', () => {
  fund(1);
  const before = balanceOf(chain.state, accountOf('Eve')).free;
  const call = callValue(chain.runtime.registry, pay);
  const args = { other_signatories: others('Charlie'), call };
  const sent = submit(chain, keyOf('Charlie'), { path: 'Multisig.as_multi_threshold_1', arguments: args });
  expect(sent.events.find(({ path }) => path === 'Multisig.MultisigExecuted')!.fields).toEqual({
    approving: accountOf('Charlie'),
    timepoint: { height: chain.head.header.number, index: 1 },
    multisig: together(1),
    call_hash: callHash(chain.runtime.registry, pay),
    result: { type: 'Ok', value: null },
  });
  expect(balanceOf(chain.state, accountOf('Eve')).free).toBe(before + 5_000n);
});

test('rejects: signatories that are in disorder, or the caller', () => {
  const call = callValue(chain.runtime.registry, pay);
  const run = (other_signatories: readonly string[]) =>
    submit(chain, keyOf('Alice'), {
      path: 'Multisig.as_multi_threshold_1',
      arguments: { other_signatories, call },
    }).result;
  expect(run([...others('Alice')].reverse())).toMatchObject({ refusal: 'Multisig.SignatoriesOutOfOrder' });
  expect(run([accountOf('Alice')])).toMatchObject({ refusal: 'Multisig.SenderInSignatories' });
  expect(run([])).toMatchObject({ refusal: 'Multisig.TooFewSignatories' });
});
