import {
  checkRegistrationLimit,
  computeLaunchNeuronToPrune,
  computeRootValidatorToReplace,
  swapRegistrationBurn,
} from '@taokit/dtao/registration';
import { canWithdraw, withdraw } from '../balances.ts';
import {
  appendNeuron,
  createAccount,
  isRegistered,
  ownsHotkey,
  replaceNeuron,
  setUidEntry,
  uidList,
} from '../neurons.ts';
import { addTotalStake, readSubnet, TRACE_RULES, writeSubnet } from '../subnetState.ts';
import type { TraceStorage } from '../TraceStorage.ts';
import { accountArg, type CallContext, intArg, palletError } from './CallContext.ts';

const PALLET = 'SubtensorModule';
const ROOT = 0;
const DEFAULT_TAKE_U16 = 11_796;

/** `burned_register`: a uid on a subnet, for TAO that buys alpha and burns it. */
export function burnedRegister(context: CallContext): string | undefined {
  const { storage, block, signer } = context;
  const netuid = intArg(context, 'netuid');
  const hotkey = accountArg(context, 'hotkey');
  const burnRao = storage.big(`${PALLET}.Burn`, netuid);
  const refused =
    checkNetwork(storage, netuid) ??
    checkLimits(storage, netuid) ??
    checkNew(storage, netuid, hotkey) ??
    (canWithdraw(storage, signer, burnRao) ? undefined : palletError('NotEnoughBalanceToStake'));
  if (refused !== undefined) return refused;
  createAccount(storage, signer, hotkey);
  if (!ownsHotkey(storage, signer, hotkey)) return palletError('NonAssociatedColdKey');
  if (storage.int(`${PALLET}.MaxAllowedUids`, netuid) === 0) return palletError('NoNeuronIdAvailable');
  const paid = withdraw(storage, signer, burnRao);
  if (typeof paid !== 'bigint') return paid.error;
  const swap = swapRegistrationBurn(readSubnet(storage, netuid), paid, TRACE_RULES);
  if (!swap.ok) return `Swap.${swap.refusal}`;
  writeSubnet(storage, netuid, swap.subnet, { side: 'buy', steps: paid > 0n });
  addTotalStake(storage, swap.totalStakeChangeRao);
  registerNeuron(storage, netuid, hotkey, block);
  count(storage, netuid, [
    'BurnRegistrationsThisInterval',
    'RegistrationsThisInterval',
    'RegistrationsThisBlock',
  ]);
  const recycled = storage.big(`${PALLET}.RAORecycledForRegistration`, netuid);
  storage.set(recycled + burnRao, `${PALLET}.RAORecycledForRegistration`, netuid);
  return undefined;
}

/** `root_register`: a uid on root, for nothing; a full root network keeps those with more stake. */
export function rootRegister(context: CallContext): string | undefined {
  const { storage, block, signer } = context;
  const hotkey = accountArg(context, 'hotkey');
  const refused = checkLimits(storage, ROOT) ?? checkNew(storage, ROOT, hotkey);
  if (refused !== undefined) return refused;
  createAccount(storage, signer, hotkey);
  const n = storage.int(`${PALLET}.SubnetworkN`, ROOT);
  if (n < storage.int(`${PALLET}.MaxAllowedUids`, ROOT)) appendNeuron(storage, ROOT, hotkey, block);
  else {
    const validators = Array.from({ length: n }, (_, uid) => ({
      stakeRao: rootStake(storage, String(storage.get(`${PALLET}.Keys`, ROOT, uid))),
      registeredAtBlock: storage.big(`${PALLET}.BlockAtRegistration`, ROOT, uid),
    }));
    const newcomer = { newcomerRao: rootStake(storage, hotkey), block, immunityPeriodBlocks: 0n };
    const uid = computeRootValidatorToReplace({ validators, ...newcomer }, { spec: 300 });
    if (uid === undefined) return palletError('StakeTooLowForRoot');
    replaceNeuron(storage, ROOT, uid, hotkey, block);
  }
  if (!storage.has(`${PALLET}.Delegates`, hotkey))
    storage.set(DEFAULT_TAKE_U16, `${PALLET}.Delegates`, hotkey);
  count(storage, ROOT, ['RegistrationsThisInterval', 'RegistrationsThisBlock']);
  return undefined;
}

function rootStake(storage: TraceStorage, hotkey: string): bigint {
  return storage.big(`${PALLET}.TotalHotkeyAlpha`, hotkey, ROOT);
}

function checkNetwork(storage: TraceStorage, netuid: number): string | undefined {
  if (netuid === ROOT) return palletError('RegistrationNotPermittedOnRootSubnet');
  if (storage.get(`${PALLET}.NetworksAdded`, netuid) !== true) return palletError('SubNetworkDoesNotExist');
  const isOpen = storage.get(`${PALLET}.NetworkRegistrationAllowed`, netuid) === true;
  return isOpen ? undefined : palletError('SubNetRegistrationDisabled');
}

function checkLimits(storage: TraceStorage, netuid: number): string | undefined {
  const int = (item: string) => storage.int(`${PALLET}.${item}`, netuid);
  const limit = checkRegistrationLimit({
    thisBlock: int('RegistrationsThisBlock'),
    maxPerBlock: int('MaxRegistrationsPerBlock'),
    thisInterval: int('RegistrationsThisInterval'),
    targetPerInterval: int('TargetRegistrationsPerInterval'),
  });
  return limit.ok ? undefined : palletError(limit.refusal);
}

function checkNew(storage: TraceStorage, netuid: number, hotkey: string): string | undefined {
  return isRegistered(storage, netuid, hotkey) ? palletError('HotKeyAlreadyRegisteredInSubNet') : undefined;
}

/** `register_neuron`: the next uid, or that of the neuron with the lowest pruning score. */
function registerNeuron(storage: TraceStorage, netuid: number, hotkey: string, block: bigint): void {
  const n = storage.int(`${PALLET}.SubnetworkN`, netuid);
  if (n < storage.int(`${PALLET}.MaxAllowedUids`, netuid)) {
    appendNeuron(storage, netuid, hotkey, block);
    return;
  }
  const owner = storage.has(`${PALLET}.SubnetOwnerHotkey`, netuid)
    ? storage.get(`${PALLET}.SubnetOwnerHotkey`, netuid)
    : undefined;
  const scores = uidList(storage, 'PruningScores', netuid);
  const uid = computeLaunchNeuronToPrune({
    neurons: Array.from({ length: n }, (_, i) => ({
      pruningScoreU16: Number(scores[i]),
      registeredAtBlock: storage.big(`${PALLET}.BlockAtRegistration`, netuid, i),
      ownedBySubnetOwner: storage.get(`${PALLET}.Keys`, netuid, i) === owner,
    })),
    block,
    immunityPeriodBlocks: storage.big(`${PALLET}.ImmunityPeriod`, netuid),
  });
  setUidEntry(storage, 'PruningScores', netuid, uid, 65_535);
  replaceNeuron(storage, netuid, uid, hotkey, block);
}

function count(storage: TraceStorage, netuid: number, items: readonly string[]): void {
  for (const item of items)
    storage.set(storage.int(`${PALLET}.${item}`, netuid) + 1, `${PALLET}.${item}`, netuid);
}
