import { type Chain, developmentGenesis } from '@taokit/chain';
import { StartCallDelay } from '../src/pallets/subtensorModule/storage/subnets.ts';
import type { State } from '../src/state/State.ts';
import { accountOf, keyOf } from './accounts.ts';
import { createTestChain } from './createTestChain.ts';
import { submit } from './submit.ts';

const TAO = 1_000_000_000n;

/**
 * The development chain after somebody used it: subnet 1 with two neurons and stakers, subnet 2 with its owner, root with a
 * validator, a lock, an axon, a commitment; past an epoch.
 *
 * @param blocks - how many empty blocks come last
 */
export async function livelyChain(blocks = 365): Promise<Chain> {
  const genesis = developmentGenesis();
  const writes = [...(genesis.writes ?? []), (state: State) => StartCallDelay.insert(state, 0n)];
  const chain = await createTestChain({ genesis: { ...genesis, writes } });
  const hotkey = accountOf('AliceHot');
  const bob = accountOf('BobHot');
  const calls: readonly (readonly [name: string, path: string, args: Record<string, unknown>])[] = [
    ['Alice', 'SubtensorModule.register_network', { hotkey }],
    ['Alice', 'SubtensorModule.start_call', { netuid: 1 }],
    ['Bob', 'SubtensorModule.burned_register', { netuid: 1, hotkey: bob }],
    ['Alice', 'SubtensorModule.root_register', { hotkey }],
    ['Charlie', 'SubtensorModule.add_stake', { hotkey, netuid: 1, amount_staked: 10n * TAO }],
    ['Charlie', 'SubtensorModule.add_stake', { hotkey, netuid: 0, amount_staked: 100n * TAO }],
    ['Charlie', 'SubtensorModule.lock_stake', { hotkey, netuid: 1, amount: 1_000_000n }],
    ['Alice', 'Balances.transfer_keep_alive', { dest: { type: 'Id', value: bob }, value: TAO }],
    ['BobHot', 'SubtensorModule.serve_axon', axon],
    ['BobHot', 'Commitments.set_commitment', { netuid: 1, info: { fields: [raw('here')] } }],
  ];
  for (const [name, path, args] of calls) {
    const { result } = submit(chain, keyOf(name), { path, arguments: args } as never);
    if (!result.ok) throw new Error(`${path}: ${result.refusal}. ${result.reason}`);
  }
  for (let block = 0; block < blocks; block++) chain.produceBlock();
  return chain;
}

const axon = {
  netuid: 1,
  version: 3,
  ip: 1_676_056_785n,
  port: 8_091,
  ip_type: 4,
  protocol: 4,
  placeholder1: 0,
  placeholder2: 0,
};

function raw(text: string) {
  return { type: `Raw${text.length}`, value: new TextEncoder().encode(text) };
}
