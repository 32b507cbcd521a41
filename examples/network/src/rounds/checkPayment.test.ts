import { createChain } from '@taokit/simulator';
import { tao } from '@taokit/types';
import { referenceEngine } from '@taokit/yuma/reference';
import { describe, expect, test } from 'vitest';
import { createCast } from '../cast/Cast.ts';
import { createGenesis } from '../chain/createGenesis.ts';
import { send, settle } from '../chain/Wallet.ts';
import { createRandom } from '../Random.ts';
import { createSyntheticWorkload } from '../workloads/synthetic/index.ts';
import { checkPayment } from './checkPayment.ts';

const workload = await createSyntheticWorkload({ random: createRandom('1'), epochs: 1, validators: 3 });
const cast = createCast('1', [workload]);
const [miner, other] = cast.subnets[0]!.miners.map(({ person }) => person) as [
  typeof cast.client,
  typeof cast.client,
];
const from = cast.client.coldkey;

describe('checkPayment', () => {
  test('default: a transfer to the miner, in the block that is named, of at least the price', () => {
    const chain = createChain({ genesis: createGenesis(cast), engine: referenceEngine });
    const amountRao = tao('0.25').rao;
    send(chain, cast.client.coldkeyPair, {
      name: 'Balances.transfer_keep_alive',
      args: { destination: miner.coldkey, amountRao },
    });
    const { number: block } = settle(chain);
    settle(chain);
    const body = { payment: { block, from } };
    expect(() => checkPayment(chain, miner, { body, priceRao: amountRao })).not.toThrow();
    const refused = expect.objectContaining({ code: 'network/message-refused' });
    expect(() => checkPayment(chain, other, { body, priceRao: amountRao })).toThrow(refused);
    expect(() => checkPayment(chain, miner, { body, priceRao: amountRao + 1n })).toThrow(refused);
    for (const wrong of [
      { block: block + 1, from },
      { block: 99, from },
      { block, from: other.coldkey },
    ])
      expect(() => checkPayment(chain, miner, { body: { payment: wrong }, priceRao: amountRao })).toThrow(
        refused,
      );
  });
});
