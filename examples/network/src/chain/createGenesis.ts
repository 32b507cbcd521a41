import type { Genesis, GenesisBalance, SubnetParameters } from '@taokit/simulator';
import { ss58, tao } from '@taokit/types';
import type { Cast, SubnetCast } from '../cast/Cast.ts';

/** Mainnet's hyperparameters, but for room to register everybody at the start. */
const PARAMETERS: Partial<SubnetParameters> = {
  tempo: 360,
  targetRegistrationsPerInterval: 16,
  immunityPeriodBlocks: 7_200,
};

/**
 * Pools deep enough that single orders move prices by percents, not by factors. The second subnet starts cheaper: its
 * moving price, and so its share of the emission, is smaller.
 */
const POOLS = [
  { taoRao: tao('2000').rao, alphaRao: 8_000_000_000_000n },
  { taoRao: tao('1500').rao, alphaRao: 8_000_000_000_000n },
] as const;

/** What everybody starts with, TAO. */
const BALANCES = { validator: '2000', nominator: '1000', miner: '10', owner: '10', client: '5' } as const;

/** The genesis: balances for the cast, two subnets with their pools. */
export function createGenesis(cast: Cast): Genesis {
  return {
    name: 'taokit example network',
    balances: createBalances(cast),
    subnets: cast.subnets.map((subnet, at) => createSubnet(subnet, at)),
    rootParameters: { targetRegistrationsPerInterval: 16 },
  };
}

function createBalances({ subnets, validators, nominator, client }: Cast): GenesisBalance[] {
  const give = (coldkey: string, amount: string): GenesisBalance => ({
    account: ss58(coldkey),
    amountRao: tao(amount).rao,
  });
  return [
    ...subnets.flatMap(({ owner, miners }) => [
      give(owner.coldkey, BALANCES.owner),
      ...miners.map(({ person }) => give(person.coldkey, BALANCES.miner)),
    ]),
    ...validators.map(({ person }) => give(person.coldkey, BALANCES.validator)),
    give(nominator.coldkey, BALANCES.nominator),
    give(client.coldkey, BALANCES.client),
  ];
}

function createSubnet({ netuid, workload, owner }: SubnetCast, at: number): Genesis['subnets'][number] {
  return {
    netuid,
    name: workload.name,
    symbol: at === 0 ? 'α' : 'β',
    ownerColdkey: owner.coldkey,
    ownerHotkey: owner.hotkey,
    parameters: PARAMETERS,
    pool: POOLS[at % POOLS.length]!,
    burnRao: tao('0.1').rao,
  };
}
