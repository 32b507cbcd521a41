import { tao } from '@taokit/types';
import { loadRegistry } from '@taokit/types/registry';
import { referenceEngine } from '@taokit/yuma/reference';
import { describe, expect, test } from 'vitest';
import { createCast } from '../cast/Cast.ts';
import { createGenesis } from '../chain/createGenesis.ts';
import { openLocalChain } from '../chain/LocalChain.ts';
import { send, settle } from '../chain/Wallet.ts';
import { createRandom } from '../Random.ts';
import { createSyntheticWorkload } from '../workloads/synthetic/index.ts';
import { checkPayment, provePayment } from './checkPayment.ts';

const registry = await loadRegistry();
const workload = await createSyntheticWorkload({ random: createRandom('1'), epochs: 1, validators: 3 });
const cast = createCast('1', [workload]);
const [miner, other] = cast.subnets[0]!.miners.map(({ person }) => person) as [
  typeof cast.client,
  typeof cast.client,
];
const from = cast.client.coldkey;

describe('checkPayment', () => {
  test('default: a transfer to the miner, in the block that is named, of at least the price', () => {
    const local = openLocalChain({ registry, genesis: createGenesis(cast), engine: referenceEngine });
    const amountRao = tao('0.25').rao;
    send(local, cast.client.coldkeyPair, {
      path: 'Balances.transfer_keep_alive',
      arguments: { dest: miner.coldkey, value: amountRao },
    });
    const block = settle(local).block.header.number;
    settle(local);
    const { hotkey: sender, coldkeyPair } = cast.client;
    const pay = (given: object, options: object = {}) => {
      const payment = { ...provePayment(coldkeyPair, block, sender, miner), ...given };
      const spent = new Set<string>();
      return () =>
        checkPayment(local.chain, miner, spent, {
          body: { payment },
          sender,
          priceRao: amountRao,
          ...options,
        });
    };
    const refused = expect.objectContaining({ code: 'network/message-refused' });
    const twice = pay({});
    expect(twice).not.toThrow();
    expect(twice).toThrow(refused);
    expect(pay({}, { priceRao: amountRao + 1n })).toThrow(refused);
    expect(pay({}, { sender: other.hotkey })).toThrow(refused);
    expect(pay(provePayment(other.coldkeyPair, block, sender, miner))).toThrow(refused);
    expect(pay({ ...provePayment(other.coldkeyPair, block, sender, miner), from })).toThrow(refused);
    expect(pay(provePayment(coldkeyPair, block, sender, other))).toThrow(refused);
    for (const wrong of [block + 1, 99, 0, -1, 1.5, Number.NaN])
      expect(pay(provePayment(coldkeyPair, wrong, sender, miner))).toThrow(refused);
    for (const wrong of [{ block: `${block}` }, { from: '__proto__' }, { proof: null }, { proof: 'xyz' }])
      expect(pay(wrong)).toThrow(refused);
    for (const body of [null, 1, 'text', {}, { payment: null }, []])
      expect(pay({}, { body })).toThrow(refused);
  });
});
