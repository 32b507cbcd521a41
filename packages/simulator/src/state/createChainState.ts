import type { Coldkey, Hotkey } from '@taokit/types';
import { checkInvariants } from '../invariants/checkInvariants.ts';
import { appendNeuron } from '../registration/seatNeuron.ts';
import { stakePoolOf } from '../staking/hotkeys.ts';
import { poolModelOf, reserves, swapTaoForAlpha } from '../staking/poolSwap.ts';
import { DEFAULT_CHAIN_PARAMETERS } from './ChainParameters.ts';
import type { ChainState } from './ChainState.ts';
import type { Genesis, GenesisRootStake, GenesisSubnet } from './Genesis.ts';
import { createAlphaLosses, createTaoLosses } from './Losses.ts';
import { NEW_POOL_RAO } from './newPool.ts';
import { readGenesis } from './readGenesis.ts';
import { changePosition } from './StakePool.ts';
import { DEFAULT_ROOT_PARAMETERS, DEFAULT_SUBNET_PARAMETERS } from './SubnetParameters.ts';
import { ROOT_NETUID, type SubnetState } from './SubnetState.ts';

/** Cost of the first seat, rao (`InitialBurn`). */
const INITIAL_BURN_RAO = 1_000_000_000n;

/**
 * Builds a chain at block 0. Total issuance is what the genesis hands out.
 *
 * @param given - accounts, root stakes and subnets; checked before anything is built, and copied
 * @returns the state
 * @throws SimulatorError `simulator/invalid-genesis`, naming the field: missing, unknown, not of its type, out of its
 * range, or at odds with another
 */
export function createChainState(given: Genesis): ChainState {
  const genesis = readGenesis(given);
  const state = emptyState(genesis);
  for (const { account, amountRao } of genesis.balances) addBalance(state, account, amountRao);
  for (const subnet of [...genesis.subnets].sort((a, b) => a.netuid - b.netuid)) addSubnet(state, subnet);
  for (const stake of genesis.rootStakes ?? []) addRootStake(state, stake);
  checkInvariants(state);
  return state;
}

function emptyState(genesis: Genesis): ChainState {
  const parameters = { ...DEFAULT_ROOT_PARAMETERS, ...genesis.rootParameters };
  // The root has no owner; nobody has the key of these addresses.
  const nobody = { ownerColdkey: '' as Coldkey, ownerHotkey: '' as Hotkey };
  const root = createSubnet({ netuid: ROOT_NETUID, name: 'root', symbol: 'τ', ...nobody, parameters });
  Object.assign(root.pool, { taoRao: 0n, alphaInRao: 0n });
  root.movingPriceBits = 1n << 32n;
  return {
    name: genesis.name,
    blockNumber: 0,
    totalIssuanceRao: 0n,
    parameters: { ...DEFAULT_CHAIN_PARAMETERS, ...genesis.parameters },
    accounts: new Map(),
    owners: new Map(),
    takes: new Map(),
    lastTakeIncrease: new Map(),
    subnets: new Map([[ROOT_NETUID, root]]),
    taoLosses: createTaoLosses(),
  };
}

function addBalance(
  state: ChainState,
  account: Genesis['balances'][number]['account'],
  amountRao: bigint,
): void {
  state.accounts.set(account, { freeRao: amountRao, nonce: 0 });
  state.totalIssuanceRao += amountRao;
}

function addSubnet(state: ChainState, given: GenesisSubnet): void {
  const { netuid, ownerColdkey, ownerHotkey } = given;
  const subnet = createSubnet(given);
  state.subnets.set(netuid, subnet);
  state.totalIssuanceRao += subnet.pool.taoRao;
  state.owners.set(ownerHotkey, ownerColdkey);
  appendNeuron(subnet, ownerHotkey, 0);
}

function createSubnet(given: GenesisSubnet): SubnetState {
  const { netuid, name, symbol, ownerColdkey, ownerHotkey } = given;
  const { taoRao, alphaRao } = given.pool ?? { taoRao: NEW_POOL_RAO, alphaRao: NEW_POOL_RAO };
  const pool = { taoRao, alphaInRao: alphaRao, alphaOutRao: 0n, volumeRao: 0n };
  return {
    netuid,
    name,
    symbol,
    ownerColdkey,
    ownerHotkey,
    parameters: { ...DEFAULT_SUBNET_PARAMETERS, ...given.parameters },
    pool,
    movingPriceBits: given.movingPriceBits ?? poolModelOf(given).price(reserves(pool)) >> 32n,
    burnRao: given.burnRao ?? INITIAL_BURN_RAO,
    pending: { emissionRao: 0n, swappedRao: 0n, ownerCutRao: 0n, rootDividendsRao: 0n },
    registrations: { thisBlock: 0, thisInterval: 0, lastAdjustmentBlock: 0 },
    blockEmission: { taoInRao: 0n, alphaInRao: 0n, alphaOutRao: 0n },
    lastEpochBlock: 0,
    neurons: [],
    uids: new Map(),
    stakes: new Map(),
    dividends: new Map(),
    alphaLosses: createAlphaLosses(),
  };
}

function addRootStake(state: ChainState, { hotkey, coldkey, amountRao }: GenesisRootStake): void {
  const root = state.subnets.get(ROOT_NETUID)!;
  state.owners.set(hotkey, coldkey);
  swapTaoForAlpha(root, amountRao);
  changePosition(stakePoolOf(root, hotkey), coldkey, amountRao);
  state.totalIssuanceRao += amountRao;
}
