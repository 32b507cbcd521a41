import { checkInvariants, developmentGenesis, PALLETS } from '@taokit/chain';
import { MAINNET_SPEC } from '@taokit/types';
import { loadRegistry } from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import { stakeOf } from '../src/pallets/subtensorModule/staking/sharePool.ts';
import { LastEpochBlock } from '../src/pallets/subtensorModule/storage/epochs.ts';
import { Uids } from '../src/pallets/subtensorModule/storage/neurons.ts';
import { StartCallDelay } from '../src/pallets/subtensorModule/storage/subnets.ts';
import { createRuntime } from '../src/runtime/Runtime.ts';
import { accountOf, createTestChain, keyOf, submit } from '../testing/index.ts';

const TAO = 1_000_000_000n;
const genesis = developmentGenesis();
const runtime = createRuntime(await loadRegistry(), MAINNET_SPEC, PALLETS);

describe('a subnet from its registration on', () => {
  test('registered, started, staked on, validated, unstaked; everything adds up', async () => {
    const writes = [
      ...(genesis.writes ?? []),
      (state: Parameters<typeof StartCallDelay.insert>[0]) => StartCallDelay.insert(state, 0n),
    ];
    const chain = await createTestChain({ genesis: { ...genesis, writes } });
    const done = (name: string, path: string, args: Record<string, unknown>) => {
      const { result } = submit(chain, keyOf(name), { path: `SubtensorModule.${path}`, arguments: args });
      expect(result, path).toMatchObject({ ok: true });
      expect(checkInvariants(runtime, chain.state)).toEqual([]);
    };
    const hotkey = accountOf('AliceHot');
    done('Alice', 'register_network', { hotkey });
    done('Alice', 'start_call', { netuid: 1 });
    done('Bob', 'burned_register', { netuid: 1, hotkey: accountOf('BobHot') });
    done('Alice', 'root_register', { hotkey });
    done('Charlie', 'add_stake', { hotkey, netuid: 1, amount_staked: 10n * TAO });
    done('Charlie', 'add_stake', { hotkey, netuid: 0, amount_staked: 100n * TAO });
    expect(Uids.get(chain.state, 1, accountOf('BobHot'))).toBe(1);
    const position = { hotkey, coldkey: accountOf('Charlie'), netuid: 1 };
    const staked = stakeOf(chain.state, position);
    const begun = LastEpochBlock.get(chain.state, 1);
    for (let block = 0; block < 370; block++) chain.produceBlock();
    expect(checkInvariants(runtime, chain.state)).toEqual([]);
    expect(LastEpochBlock.get(chain.state, 1) > begun).toBe(true);
    expect(stakeOf(chain.state, position) >= staked).toBe(true);
    done('Charlie', 'claim_root', { subnets: [1] });
    done('Charlie', 'remove_stake', { hotkey, netuid: 1, amount_unstaked: staked });
  });
});
