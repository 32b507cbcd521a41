import { computeBlockEmission } from '@taokit/dtao';
import { computeSubnetLockCost, computeSubnetSeed } from '@taokit/dtao/subnets';
import { canWithdraw, withdraw } from '../balances.ts';
import { appendNeuron, createAccount, ownsHotkey } from '../neurons.ts';
import { addTotalStake } from '../subnetState.ts';
import type { Json, TraceStorage } from '../TraceStorage.ts';
import { accountArg, type CallContext, palletError } from './CallContext.ts';

const PALLET = 'SubtensorModule';
const U64_MAX = '18446744073709551615';

/** What every new subnet starts with. */
const SUBNET_START: Readonly<Record<string, Json>> = {
  SubnetworkN: 0,
  NetworksAdded: true,
  NetworkModality: 0,
  NetworkRegistrationAllowed: true,
  NetworkPowRegistrationAllowed: true,
  MaxAllowedUids: 256,
  MaxAllowedValidators: 64,
  MinAllowedWeights: 1,
  MaxWeightsLimit: 65_535,
  AdjustmentInterval: 360,
  TargetRegistrationsPerInterval: 1,
  AdjustmentAlpha: '17893341751498265066',
  ImmunityPeriod: 5000,
  MinDifficulty: U64_MAX,
  MaxDifficulty: U64_MAX,
  SubnetMechanism: 1,
};

/** Parameters a new subnet makes explicit at their default. */
const EXPLICIT_DEFAULTS = [
  'Tempo',
  'Kappa',
  'Difficulty',
  'ActivityCutoff',
  'RegistrationsThisInterval',
  'POWRegistrationsThisInterval',
  'BurnRegistrationsThisInterval',
];

/** `register_network`: a subnet with its owner as first neuron, for a price that falls with time. */
export function registerNetwork(context: CallContext): string | undefined {
  const { storage, block, signer } = context;
  const hotkey = accountArg(context, 'hotkey');
  if (storage.has(`${PALLET}.Owner`, hotkey) && !ownsHotkey(storage, signer, hotkey))
    return palletError('NonAssociatedColdKey');
  const lastBlock = storage.big(`${PALLET}.NetworkLastRegistered`);
  const since = block > lastBlock ? block - lastBlock : 0n;
  if (since < storage.big(`${PALLET}.NetworkRateLimit`)) return palletError('NetworkTxRateLimitExceeded');
  const minLockRao = storage.big(`${PALLET}.NetworkMinLockCost`);
  const lockRao = lockCost(storage, block, minLockRao);
  if (!canWithdraw(storage, signer, lockRao)) return palletError('NotEnoughBalanceToStake');
  const netuid = nextNetuid(storage);
  const paid = withdraw(storage, signer, lockRao);
  if (typeof paid !== 'bigint') return paid.error;
  createSubnet(storage, netuid, block, paid);
  createAccount(storage, signer, hotkey);
  appendNeuron(storage, netuid, hotkey, block);
  storage.set(signer, `${PALLET}.SubnetOwner`, netuid);
  storage.set(hotkey, `${PALLET}.SubnetOwnerHotkey`, netuid);
  openPool(storage, netuid, paid, minLockRao);
  return undefined;
}

function lockCost(storage: TraceStorage, block: bigint, minLockRao: bigint): bigint {
  return computeSubnetLockCost({
    lastLockRao: storage.big(`${PALLET}.NetworkLastLockCost`),
    lastLockBlock: storage.big(`${PALLET}.NetworkLastRegistered`),
    block,
    minLockRao,
    reductionIntervalBlocks: storage.big(`${PALLET}.NetworkLockReductionInterval`),
    blockEmissionRao: computeBlockEmission(storage.big(`${PALLET}.TotalIssuance`)),
  });
}

function nextNetuid(storage: TraceStorage): number {
  const taken = new Set(storage.suffixes(`${PALLET}.NetworksAdded`).map(Number));
  let netuid = 1;
  while (taken.has(netuid)) netuid += 1;
  return netuid;
}

function createSubnet(storage: TraceStorage, netuid: number, block: bigint, paidRao: bigint): void {
  storage.set(paidRao, `${PALLET}.NetworkLastLockCost`);
  storage.set(block, `${PALLET}.NetworkLastRegistered`);
  storage.set(block, `${PALLET}.NetworkRegisteredAt`, netuid);
  storage.set(storage.int(`${PALLET}.TotalNetworks`) + 1, `${PALLET}.TotalNetworks`);
  for (const [item, value] of Object.entries(SUBNET_START)) storage.set(value, `${PALLET}.${item}`, netuid);
  for (const item of EXPLICIT_DEFAULTS)
    storage.set(storage.get(`${PALLET}.${item}`, netuid) as Json, `${PALLET}.${item}`, netuid);
}

function openPool(storage: TraceStorage, netuid: number, paidRao: bigint, minLockRao: bigint): void {
  const { taoRao: poolRao, recycledRao: burnedRao } = computeSubnetSeed(
    { paidRao, minLockRao },
    { spec: 300 },
  );
  storage.set(poolRao, `${PALLET}.SubnetTAO`, netuid);
  storage.set(poolRao, `${PALLET}.SubnetAlphaIn`, netuid);
  const issuanceRao = storage.big(`${PALLET}.TotalIssuance`);
  storage.set(issuanceRao > burnedRao ? issuanceRao - burnedRao : 0n, `${PALLET}.TotalIssuance`);
  if (paidRao > 0n) addTotalStake(storage, poolRao);
}
