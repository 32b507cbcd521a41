import {
  type AccountId,
  type Genesis,
  type GenesisCall,
  type GenesisWrite,
  storageItem,
  writeRootNetwork,
  writeSubnet,
} from '@taokit/chain';
import { tao } from '@taokit/types';
import type { Population } from '../cast/Population.ts';
import { accountOf } from './accounts.ts';

/** When a run begins: a date of its own, so that the same seed repeats. 2026-01-01. */
const STARTS_MS = 1_767_225_600_000;

/**
 * Pools deep enough that single orders move prices by percents, not by factors. The second subnet starts cheaper: its
 * moving price, and so its share of the emission, is smaller. Together they cost more than a TAO: only then is root paid.
 */
const POOLS = [
  { taoRao: tao('4000').rao, alphaInRao: 5_000_000_000_000n },
  { taoRao: tao('3000').rao, alphaInRao: 5_000_000_000_000n },
] as const;

/** Mainnet's hyperparameters, but for a first seat that is cheap, and weights that everybody sees at once. */
const TEMPO = 360;
const IMMUNITY_PERIOD_BLOCKS = 7_200;
const BURN_RAO = tao('0.1').rao;
/** So that every validator can join the root at the start. */
const ROOT_REGISTRATIONS = 16;

/** What everybody starts with, TAO. */
const BALANCES = {
  validator: '2000',
  nominator: '1000',
  miner: '10',
  owner: '10',
  client: '5',
  hotkey: '1',
  minerHotkey: '0.1',
} as const;

const Burn = storageItem<[netuid: number], bigint>('SubtensorModule.Burn');
const TargetRegistrationsPerInterval = storageItem<[netuid: number], number>(
  'SubtensorModule.TargetRegistrationsPerInterval',
);
const AutoParentDelegationEnabled = storageItem<[hotkey: AccountId], boolean>(
  'SubtensorModule.AutoParentDelegationEnabled',
);

/** The genesis: balances for everybody, the root, two subnets with their pools, and what root sets on them. */
export function createGenesis(population: Population): Genesis {
  return {
    timestampMs: STARTS_MS,
    balances: createBalances(population),
    writes: [
      writeRootNetwork,
      (state) => TargetRegistrationsPerInterval.insert(state, 0, ROOT_REGISTRATIONS),
      ...population.subnets.map(createSubnet),
      ...population.validators.map(({ hotkey }) => keepStake(accountOf(hotkey))),
    ],
    calls: population.subnets.flatMap(({ netuid }) => [
      setting('sudo_set_immunity_period', { netuid, immunity_period: IMMUNITY_PERIOD_BLOCKS }),
      setting('sudo_set_commit_reveal_weights_enabled', { netuid, enabled: false }),
      setting('sudo_set_subnet_emission_enabled', { netuid, enabled: true }),
    ]),
  };
}

function createBalances({
  subnets,
  validators,
  nominator,
  client,
}: Population): (readonly [AccountId, bigint])[] {
  const give = (coldkey: string, amount: string) => [accountOf(coldkey), tao(amount).rao] as const;
  return [
    ...subnets.flatMap(({ owner, miners }) => [
      give(owner.coldkey, BALANCES.owner),
      ...miners.flatMap(({ coldkey, hotkey }) => [
        give(coldkey, BALANCES.miner),
        give(hotkey, BALANCES.minerHotkey),
      ]),
    ]),
    // A validator's hotkey signs weights, and pays for them.
    ...validators.flatMap(({ coldkey, hotkey }) => [
      give(coldkey, BALANCES.validator),
      give(hotkey, BALANCES.hotkey),
    ]),
    give(nominator.coldkey, BALANCES.nominator),
    give(client.coldkey, BALANCES.client),
  ];
}

function createSubnet({ netuid, owner }: Population['subnets'][number], at: number): GenesisWrite {
  const keys = [accountOf(owner.coldkey), accountOf(owner.hotkey)] as const;
  return (state) => {
    writeSubnet(state, {
      netuid,
      ...POOLS[at % POOLS.length]!,
      tempo: TEMPO,
      owner: keys,
      neurons: [[...keys, 0n]],
    });
    Burn.insert(state, netuid, BURN_RAO);
  };
}

/** Validators of the root lend their stake to the owners of subnets unless they say otherwise; these work themselves. */
function keepStake(hotkey: AccountId): GenesisWrite {
  return (state) => AutoParentDelegationEnabled.insert(state, hotkey, false);
}

function setting(name: string, args: Readonly<Record<string, unknown>>): GenesisCall {
  return { by: 'root', call: { path: `AdminUtils.${name}`, arguments: args } };
}
