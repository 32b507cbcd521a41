import { referenceEngine } from '@taokit/yuma/reference';
import { describe, expect, test } from 'vitest';
import { keypairOf, ONE, person, smallNetwork } from '../../test/smallNetwork.ts';
import { createChain } from '../createChain.ts';
import type { Call } from './Call.ts';
import { signExtrinsic } from './Extrinsic.ts';

const alice = person('alice');
const bob = person('bob');
const aliceKey = keypairOf('alice');
const transfer: Call = {
  name: 'Balances.transfer_keep_alive',
  args: { destination: bob.account, amountRao: ONE },
};

const startChain = () => createChain({ genesis: smallNetwork([alice, bob]), engine: referenceEngine });

describe('submit', () => {
  test('default: a signed extrinsic is executed in the next block', () => {
    const chain = startChain();
    const extrinsic = signExtrinsic(aliceKey, { chainName: chain.name, nonce: 0, call: transfer });
    expect(chain.submit(extrinsic)).toEqual({ ok: true });
    expect(chain.balance(bob.account).rao).toBe(1_000n * ONE);
    const block = chain.produceBlock();
    expect(block.extrinsics).toEqual([{ extrinsic, result: { ok: true } }]);
    expect(block.events).toContainEqual({
      name: 'Balances.Transfer',
      from: alice.account,
      to: bob.account,
      amountRao: ONE,
    });
    expect(chain.balance(bob.account).rao).toBe(1_001n * ONE);
    expect(chain.nonce(alice.account)).toBe(1);
    expect(chain.block(1)).toBe(block);
  });

  test('rejects: a signature over anything else', () => {
    const chain = startChain();
    const options = { chainName: chain.name, nonce: 0, call: transfer };
    const good = signExtrinsic(aliceKey, options);
    const more: Call = { ...transfer, args: { destination: bob.account, amountRao: 2n * ONE } } as Call;
    expect(chain.submit({ ...good, call: more })).toMatchObject({ ok: false, error: 'BadProof' });
    expect(chain.submit({ ...good, signer: bob.account })).toMatchObject({ ok: false, error: 'BadProof' });
    const flipped = good.signature.map((byte, at) => (at === 5 ? byte ^ 1 : byte));
    expect(chain.submit({ ...good, signature: flipped })).toMatchObject({ ok: false, error: 'BadProof' });
    const elsewhere = signExtrinsic(aliceKey, { ...options, chainName: 'another chain' });
    expect(chain.submit(elsewhere)).toMatchObject({ ok: false, error: 'BadProof' });
    expect(chain.produceBlock().extrinsics).toEqual([]);
  });

  test('rejects: a replay, before and after the block, and a gap', () => {
    const chain = startChain();
    const first = signExtrinsic(aliceKey, { chainName: chain.name, nonce: 0, call: transfer });
    const third = signExtrinsic(aliceKey, { chainName: chain.name, nonce: 2, call: transfer });
    expect(chain.submit(first).ok).toBe(true);
    expect(chain.submit(first)).toMatchObject({ ok: false, error: 'Stale' });
    expect(chain.submit(third)).toMatchObject({ ok: false, error: 'Future' });
    chain.produceBlock();
    expect(chain.submit(first)).toMatchObject({ ok: false, error: 'Stale' });
    expect(chain.balance(bob.account).rao).toBe(1_001n * ONE);
  });

  test('rejects: arguments the chain cannot hold, by name', () => {
    const chain = startChain();
    const call: Call = { ...transfer, args: { destination: bob.account, amountRao: -1n } } as Call;
    const extrinsic = signExtrinsic(aliceKey, { chainName: chain.name, nonce: 0, call });
    expect(() => chain.submit(extrinsic)).toThrow(
      expect.objectContaining({
        code: 'simulator/malformed-call',
        message: expect.stringContaining('amountRao'),
      }),
    );
  });
});
