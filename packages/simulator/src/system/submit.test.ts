import { encodeSs58, sign } from '@taokit/keys';
import type { Ss58 } from '@taokit/types';
import { referenceEngine } from '@taokit/yuma/reference';
import { describe, expect, test } from 'vitest';
import { keypairOf, ONE, person, smallNetwork } from '../../test/smallNetwork.ts';
import { createChain } from '../createChain.ts';
import type { Call } from './Call.ts';
import { extrinsicPayload, signExtrinsic } from './Extrinsic.ts';

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

  test('behaviour: what was signed is executed, also when the object changes afterwards', () => {
    const chain = startChain();
    const args = { destination: bob.account, amountRao: ONE };
    const call = { name: 'Balances.transfer_keep_alive', args } as const;
    expect(chain.submit(signExtrinsic(aliceKey, { chainName: chain.name, nonce: 0, call })).ok).toBe(true);
    args.amountRao = 100n * ONE;
    expect(chain.produceBlock().events).toContainEqual(expect.objectContaining({ amountRao: ONE }));
    expect(chain.balance(bob.account).rao).toBe(1_001n * ONE);
  });

  test('rejects: another spelling of the signer, and nonces that are no numbers', () => {
    const chain = startChain();
    const alias = encodeSs58(aliceKey.publicKey, 0);
    const hex = `0x${Buffer.from(aliceKey.publicKey).toString('hex')}`;
    for (const signer of [alias, hex, '__proto__', aliceKey.publicKey, undefined] as unknown as Ss58[]) {
      const content = { chainName: chain.name, signer, nonce: 0, call: transfer };
      const signature = sign(aliceKey, extrinsicPayload(content));
      expect(chain.submit({ signer, nonce: 0, call: transfer, signature })).toMatchObject({
        ok: false,
        error: 'BadProof',
      });
    }
    const good = signExtrinsic(aliceKey, { chainName: chain.name, nonce: 0, call: transfer });
    for (const nonce of [Number.NaN, 0n, '0', null, -0.5, 2 ** 60] as unknown as number[])
      expect(chain.submit({ ...good, nonce })).toMatchObject({ ok: false });
    for (const signature of [undefined, 'ab', []] as unknown as Uint8Array[])
      expect(chain.submit({ ...good, signature })).toMatchObject({ ok: false, error: 'BadProof' });
    expect([...chain.state.accounts.keys()]).toHaveLength(startChain().state.accounts.size);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['no arguments', { name: 'Balances.transfer_keep_alive' }],
    ['a name of every object', { name: 'constructor', args: {} }],
    ['the prototype', { name: '__proto__', args: {} }],
    ['inherited arguments', { ...transfer, args: Object.create(transfer.args) }],
    ['an unknown argument', { ...transfer, args: { ...transfer.args, more: 1 } }],
    ['a polluting argument', { ...transfer, args: JSON.parse('{"__proto__":{"amountRao":1}}') }],
    ['a number for an amount', { ...transfer, args: { ...transfer.args, amountRao: 1 } }],
    ['2^64', { ...transfer, args: { ...transfer.args, amountRao: 2n ** 64n } }],
    ['NaN', { name: 'SubtensorModule.burned_register', args: { netuid: Number.NaN, hotkey: bob.hotkey } }],
    ['an object without text', { ...transfer, args: { ...transfer.args, amountRao: Object.create(null) } }],
    ['a destination of the prototype', { ...transfer, args: { destination: '__proto__', amountRao: ONE } }],
    [
      'holes',
      {
        name: 'SubtensorModule.set_weights',
        args: { netuid: 1, uids: new Array(2), values: [1, 1], versionKey: 0n },
      },
    ],
  ])('rejects: %s', (_, call) => {
    const chain = startChain();
    const extrinsic = { signer: alice.account, nonce: 0, call: call as Call, signature: new Uint8Array(64) };
    expect(() => chain.submit(extrinsic)).toThrow(
      expect.objectContaining({ code: 'simulator/malformed-call' }),
    );
  });

  test('behaviour: the largest amounts are refused, and change nothing', () => {
    const chain = startChain();
    const most = 2n ** 64n - 1n;
    const { hotkey } = bob;
    const calls: Call[] = [
      { name: 'Balances.transfer_keep_alive', args: { destination: bob.account, amountRao: most } },
      ...[0, 1, 65_535].flatMap((netuid): Call[] => [
        { name: 'SubtensorModule.add_stake', args: { hotkey, netuid, amountRao: most } },
        { name: 'SubtensorModule.remove_stake', args: { hotkey, netuid, amountRao: most } },
      ]),
      { name: 'SubtensorModule.set_weights', args: { netuid: 1, uids: [], values: [], versionKey: most } },
    ];
    for (const [nonce, call] of calls.entries())
      chain.submit(signExtrinsic(aliceKey, { chainName: chain.name, nonce, call }));
    const { extrinsics } = chain.produceBlock();
    expect(extrinsics).toHaveLength(calls.length);
    for (const { result } of extrinsics) expect(result).toMatchObject({ ok: false });
    expect(chain.balance(alice.account).rao).toBe(startChain().balance(alice.account).rao);
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
