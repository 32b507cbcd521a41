import { describe, expect, test } from 'vitest';
import { createTestChain, keyOf, signTransaction } from '../../../../testing/index.ts';
import { account, subnetWorld } from '../../../../testing/subnetWorld.ts';
import { type Chain, developmentGenesis } from '../../../index.ts';
import { WeightsSetRateLimit } from '../storage/hyperparameters.ts';
import { poolTags } from './poolTags.ts';

const world = await subnetWorld();
const BOB = account('Bob');
const tagsOf = (path: string, args: object, spec = 475) =>
  poolTags({ ...world.context(), spec }, BOB, { path: `SubtensorModule.${path}`, arguments: args } as never);

describe('poolTags', () => {
  test('a commit: the hotkey and the index of the mechanism, where there is a limit', () => {
    WeightsSetRateLimit.insert(world.state, 1, 100n);
    WeightsSetRateLimit.insert(world.state, 2, 0n);
    const name = Buffer.from('weight-commit').toString('hex');
    const main = `0x${name}${BOB.slice(2)}0100`;
    expect(tagsOf('commit_weights', { netuid: 1 })).toEqual({ provides: [main] });
    expect(tagsOf('commit_timelocked_weights', { netuid: 1 })).toEqual({ provides: [main] });
    for (const path of [
      'commit_mechanism_weights',
      'commit_timelocked_mechanism_weights',
      'commit_crv3_mechanism_weights',
    ])
      expect(tagsOf(path, { netuid: 1, mecid: 1 })).toEqual({ provides: [`0x${name}${BOB.slice(2)}0110`] });
    const none = { provides: [] };
    expect(tagsOf('commit_weights', { netuid: 2 })).toEqual(none);
    expect(tagsOf('batch_commit_weights', { netuids: [1] })).toEqual(none);
    expect(tagsOf('set_weights', { netuid: 1 })).toEqual(none);
    expect(tagsOf('commit_weights', { netuid: 1 }, 425)).toEqual(none);
  });

  test('work: the hotkey and the block, for as long as it holds', () => {
    const hotkey = account('Charlie');
    const name = Buffer.from('pow-registration').toString('hex');
    const work = (work_block: bigint) => tagsOf('pow_register', { hotkey, work_block });
    expect(work(999n)).toEqual({ provides: [`0x${name}${hotkey.slice(2)}e703000000000000`], longevity: 5n });
    expect(work(995n).longevity).toBe(1n);
  });

  test('on a chain: with the nonce’s', async () => {
    const chain: Chain = await createTestChain({ genesis: developmentGenesis({ subnets: 2 }) });
    WeightsSetRateLimit.insert(chain.state, 2, 1n);
    for (let block = 0; block < 2; block++) chain.produceBlock();
    const call = {
      path: 'SubtensorModule.commit_weights',
      arguments: { netuid: 2, commit_hash: new Uint8Array(32) },
    };
    const validity = chain.validate(signTransaction(chain, keyOf('Bob'), call));
    expect(validity).toMatchObject({
      ok: true,
      provides: [expect.anything(), expect.stringMatching(/0200$/)],
    });
  });
});
