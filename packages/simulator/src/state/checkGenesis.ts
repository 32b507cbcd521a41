import { DEFAULT_CHAIN_PARAMETERS } from './ChainParameters.ts';
import type { Genesis } from './Genesis.ts';
import { invalidGenesis } from './genesisReader.ts';
import { NEW_POOL_RAO } from './newPool.ts';
import {
  DEFAULT_ROOT_PARAMETERS,
  DEFAULT_SUBNET_PARAMETERS,
  type SubnetParameters,
} from './SubnetParameters.ts';

const MAX_U64 = (1n << 64n) - 1n;

/** Checks a genesis whose fields are each in range for values at odds with one another. */
export function checkGenesis(genesis: Genesis): void {
  checkBalances(genesis);
  checkSubnets(genesis);
  checkOwners(genesis);
  checkIssuance(genesis);
  checkParameters('genesis.rootParameters', { ...DEFAULT_ROOT_PARAMETERS, ...genesis.rootParameters });
  for (const [at, { parameters }] of genesis.subnets.entries()) {
    const where = `genesis.subnets[${at}].parameters`;
    checkParameters(where, { ...DEFAULT_SUBNET_PARAMETERS, ...parameters });
    if (parameters?.maxUids === 0)
      throw invalidGenesis(`${where}.maxUids is 0.`, { fix: 'Leave room for the owner.' });
  }
}

function checkBalances({ balances, parameters }: Genesis): void {
  const { existentialDepositRao } = { ...DEFAULT_CHAIN_PARAMETERS, ...parameters };
  const seen = new Set<string>();
  for (const [at, { account, amountRao }] of balances.entries()) {
    const where = `genesis.balances[${at}]`;
    if (seen.has(account))
      throw invalidGenesis(`${where}.account is a second balance of ${account}.`, { fix: 'Add them up.' });
    seen.add(account);
    if (amountRao < existentialDepositRao)
      throw invalidGenesis(`${where}.amountRao is ${amountRao}n.`, {
        fix: `Give at least the existential deposit, ${existentialDepositRao}n.`,
      });
  }
}

function checkSubnets({ subnets }: Genesis): void {
  if (subnets.length === 0) throw invalidGenesis('genesis.subnets is empty.', { fix: 'Pass at least one.' });
  const seen = new Set<number>();
  for (const [at, { netuid }] of subnets.entries()) {
    if (seen.has(netuid))
      throw invalidGenesis(`genesis.subnets[${at}].netuid is a second ${netuid}.`, {
        fix: 'Number them apart.',
      });
    seen.add(netuid);
  }
}

function checkOwners({ subnets, rootStakes = [] }: Genesis): void {
  const owners = new Map<string, string>();
  const pairs = [
    ...subnets.map(({ ownerHotkey, ownerColdkey }) => [ownerHotkey, ownerColdkey] as const),
    ...rootStakes.map(({ hotkey, coldkey }) => [hotkey, coldkey] as const),
  ];
  for (const [hotkey, coldkey] of pairs) {
    const owner = owners.get(hotkey) ?? coldkey;
    if (owner !== coldkey)
      throw invalidGenesis(`The hotkey ${hotkey} has two owners, ${owner} and ${coldkey}.`, {
        fix: 'Give every hotkey one coldkey.',
      });
    owners.set(hotkey, coldkey);
  }
}

/** The chain counts all TAO in 64 bits. */
function checkIssuance({ balances, subnets, rootStakes = [] }: Genesis): void {
  let totalRao = 0n;
  for (const { amountRao } of [...balances, ...rootStakes]) totalRao += amountRao;
  for (const { pool } of subnets) totalRao += pool?.taoRao ?? NEW_POOL_RAO;
  if (totalRao > MAX_U64)
    throw invalidGenesis(`genesis hands out ${totalRao}n rao in balances, rootStakes and pools.`, {
      fix: 'Hand out less than 2^64 rao.',
      values: { totalRao },
    });
}

function checkParameters(where: string, parameters: SubnetParameters): void {
  const { minBurnRao, maxBurnRao, alphaLowU16, alphaHighU16 } = parameters;
  if (minBurnRao > maxBurnRao)
    throw invalidGenesis(`${where}.minBurnRao is ${minBurnRao}n, above maxBurnRao, ${maxBurnRao}n.`, {
      fix: 'Set both.',
    });
  if (alphaLowU16 > alphaHighU16)
    throw invalidGenesis(`${where}.alphaLowU16 is ${alphaLowU16}, above alphaHighU16, ${alphaHighU16}.`, {
      fix: 'Set both.',
    });
}
