/** What people of other tools write, and what they write here; the first row is the head. */
export const HABITS: readonly (readonly [before: string, here: string])[] = [
  ['you had', 'here'],
  [
    '`bt.Subtensor("finney")`, `ApiPromise.create(...)`',
    "`await createClient({ network: 'finney' })` of `@taokit/rpc`",
  ],
  [
    '`subtensor.at(block)`, `api.at(hash)`',
    '`await client.at(block)`: one block, for everything asked of it',
  ],
  [
    '`client.read("alpha_price", netuid=1)`',
    '`client.prices.alphaPrice(1)`, or by name `client.reads.alphaPrice({ netuid: 1 })`',
  ],
  ['`api.query.subtensorModule.tempo(1)`', "`client.query('SubtensorModule', 'Tempo', 1)`"],
  [
    '`api.call.swapRuntimeApi.currentAlphaPrice(1)`',
    "`client.call('SwapRuntimeApi', 'current_alpha_price', 1)`",
  ],
  ['`api.consts.balances.existentialDeposit`', "`client.constant('Balances', 'ExistentialDeposit')`"],
  [
    'an `ApiPromise` for code you keep',
    '`await polkadotApi(client)` of `@taokit/rpc/polkadot`, over the same connection',
  ],
  [
    '`subtensor.add_stake(...)`, `api.tx...signAndSend`',
    "`createWriter(client, { coldkey }).execute({ op: 'addStake', ... })`; `plan` shows it before",
  ],
  ['`--dry-run` of btcli', '`writer.plan(order)`: fee, effects, warnings, and what the chain would refuse'],
  [
    '`btcli query`, `btcli tx`, `btcli stake add`',
    '`taokit query`, `taokit tx`, `taokit stake add` of `@taokit/cli`',
  ],
  [
    '`bt.Wallet(name, hotkey)`',
    '`readKeyfile(walletPaths({ name, hotkey }).hotkey)` of `@taokit/keys/node`: the same files',
  ],
  [
    '`bt.Balance.from_tao(1.5)`, `BN`',
    "`tao('1.5')`: amounts know TAO from the alpha of a subnet, in whole rao",
  ],
  [
    '`bt.Axon`, `bt.Dendrite`, `bt.Synapse`',
    '`createMiner` of `@taokit/neuron/node`, `createDendrite` and `defineSynapse` of `@taokit/subnet`',
  ],
  [
    '`subtensor.metagraph(netuid)`',
    '`client.subnets.metagraph(netuid)`: iterable, `byHotkey`, `validators`, `miners`',
  ],
  ['a local subtensor in Docker', '`npx @taokit/devnet`, or `createDevnet()` in a test'],
];
