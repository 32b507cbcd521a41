import { U64_MAX } from '@taokit/fixed';
import { createAccount, ownsHotkey } from '../neurons.ts';
import type { Json } from '../TraceStorage.ts';
import { accountArg, type CallContext, intArg, palletError } from './CallContext.ts';
import { checkHotkey } from './stakeChecks.ts';
import { hotkeyValue } from './stakeEffects.ts';

const PALLET = 'SubtensorModule';
/** How the chain numbers the calls it limits per hotkey and subnet. */
const CHILDREN_CALL = 0;
const CHILDKEY_TAKE_CALL = 1;
/** Blocks between two changes of a hotkey's children. */
const CHILDREN_RATE_LIMIT = 150n;
const MAX_CHILDREN = 5;
/** Blocks a new subnet waits before it can start: 10 in this build, 50400 on mainnet. */
const START_CALL_DELAY = 10n;

type Children = readonly (readonly [string, string])[];

/** `increase_take`. */
export function increaseTake(context: CallContext): string | undefined {
  const { storage, block } = context;
  const hotkey = accountArg(context, 'hotkey');
  const take = intArg(context, 'take');
  const refused = checkTake(context);
  if (refused !== undefined) return refused;
  if (storage.has(`${PALLET}.Delegates`, hotkey) && take <= storage.int(`${PALLET}.Delegates`, hotkey))
    return palletError('DelegateTakeTooLow');
  if (take > storage.int(`${PALLET}.MaxDelegateTake`)) return palletError('DelegateTakeTooHigh');
  const last = storage.big(`${PALLET}.LastTxBlockDelegateTake`, hotkey);
  const limit = storage.big(`${PALLET}.TxDelegateTakeRateLimit`);
  if (limit > 0n && last > 0n && block - last <= limit) return palletError('DelegateTxRateLimitExceeded');
  setTake(context);
  return undefined;
}

/** `decrease_take`. */
export function decreaseTake(context: CallContext): string | undefined {
  const { storage } = context;
  const hotkey = accountArg(context, 'hotkey');
  const take = intArg(context, 'take');
  const refused = checkTake(context);
  if (refused !== undefined) return refused;
  const isLower =
    !storage.has(`${PALLET}.Delegates`, hotkey) || take < storage.int(`${PALLET}.Delegates`, hotkey);
  if (!isLower || take < storage.int(`${PALLET}.MinDelegateTake`)) return palletError('DelegateTakeTooLow');
  setTake(context);
  return undefined;
}

function checkTake(context: CallContext): string | undefined {
  const hotkey = accountArg(context, 'hotkey');
  const owns = ownsHotkey(context.storage, context.signer, hotkey);
  return checkHotkey(context.storage, hotkey) ?? (owns ? undefined : palletError('NonAssociatedColdKey'));
}

function setTake(context: CallContext): void {
  const { storage, block } = context;
  const hotkey = accountArg(context, 'hotkey');
  storage.set(intArg(context, 'take'), `${PALLET}.Delegates`, hotkey);
  storage.set(block, `${PALLET}.LastTxBlockDelegateTake`, hotkey);
}

/** `set_childkey_take`: only an increase is limited. */
export function setChildkeyTake(context: CallContext): string | undefined {
  const { storage, signer } = context;
  const hotkey = accountArg(context, 'hotkey');
  const netuid = intArg(context, 'netuid');
  const take = intArg(context, 'take');
  if (!ownsHotkey(storage, signer, hotkey)) return palletError('NonAssociatedColdKey');
  if (take > storage.int(`${PALLET}.MaxChildkeyTake`)) return palletError('InvalidChildkeyTake');
  const isHigher = take > storage.int(`${PALLET}.ChildkeyTake`, hotkey, netuid);
  const limit = storage.big(`${PALLET}.TxChildkeyTakeRateLimit`);
  if (isHigher && isTooSoon(context, CHILDKEY_TAKE_CALL, limit))
    return palletError('TxChildkeyTakeRateLimitExceeded');
  storage.set(take, `${PALLET}.ChildkeyTake`, hotkey, netuid);
  noteCall(context, CHILDKEY_TAKE_CALL);
  return undefined;
}

/** `set_children`: they become effective at an epoch after the cooldown. */
export function setChildren(context: CallContext): string | undefined {
  const { storage, block, args } = context;
  const refused = checkChildren(context, args['children'] as unknown as Children);
  if (refused !== undefined) return refused;
  const until = block + storage.big(`${PALLET}.PendingChildKeyCooldown`);
  const pending = [args['children'] as Json, String(until)];
  const hotkey = accountArg(context, 'hotkey');
  storage.set(pending, `${PALLET}.PendingChildKeys`, intArg(context, 'netuid'), hotkey);
  noteCall(context, CHILDREN_CALL);
  return undefined;
}

function checkChildren(context: CallContext, children: Children): string | undefined {
  const { storage, signer } = context;
  const hotkey = accountArg(context, 'hotkey');
  const netuid = intArg(context, 'netuid');
  const hotkeys = children.map(([, child]) => child);
  const total = children.reduce((sum, [proportion]) => sum + BigInt(proportion), 0n);
  const owner = storage.has(`${PALLET}.SubnetOwnerHotkey`, netuid)
    ? storage.get(`${PALLET}.SubnetOwnerHotkey`, netuid)
    : undefined;
  const mayLend =
    children.length === 0 ||
    hotkeyValue(storage, hotkey) >= storage.big(`${PALLET}.StakeThreshold`) ||
    owner === hotkey;
  const checks: readonly (readonly [string, boolean])[] = [
    ['TxRateLimitExceeded', !isTooSoon(context, CHILDREN_CALL, CHILDREN_RATE_LIMIT)],
    ['RegistrationNotPermittedOnRootSubnet', netuid !== 0],
    ['SubNetworkDoesNotExist', storage.get(`${PALLET}.NetworksAdded`, netuid) === true],
    ['NonAssociatedColdKey', ownsHotkey(storage, signer, hotkey)],
    ['TooManyChildren', children.length <= MAX_CHILDREN],
    ['InvalidChild', !hotkeys.includes(hotkey)],
    ['ProportionOverflow', total <= U64_MAX],
    ['DuplicateChild', new Set(hotkeys).size === hotkeys.length],
    ['NotEnoughStakeToSetChildkeys', mayLend],
  ];
  const failed = checks.find(([, holds]) => !holds);
  return failed && palletError(failed[0]);
}

/** Whether a hotkey's last call of a kind on a subnet is less than a limit ago. */
function isTooSoon(context: CallContext, kind: number, limit: bigint): boolean {
  const last = context.storage.big(`${PALLET}.TransactionKeyLastBlock`, ...callKey(context, kind));
  return last > 0n && context.block - last < limit;
}

function noteCall(context: CallContext, kind: number): void {
  const { storage, block } = context;
  storage.set(block, `${PALLET}.TransactionKeyLastBlock`, ...callKey(context, kind));
}

function callKey(context: CallContext, kind: number) {
  return [accountArg(context, 'hotkey'), intArg(context, 'netuid'), kind] as const;
}

/** `start_call`: emission begins with the next block. */
export function startCall(context: CallContext): string | undefined {
  const { storage, block, signer } = context;
  const netuid = intArg(context, 'netuid');
  if (storage.get(`${PALLET}.NetworksAdded`, netuid) !== true) return palletError('SubNetworkDoesNotExist');
  if (storage.get(`${PALLET}.SubnetOwner`, netuid) !== signer) return 'BadOrigin';
  if (storage.has(`${PALLET}.FirstEmissionBlockNumber`, netuid))
    return palletError('FirstEmissionBlockNumberAlreadySet');
  if (block < storage.big(`${PALLET}.NetworkRegisteredAt`, netuid) + START_CALL_DELAY)
    return palletError('NeedWaitingMoreBlocksToStarCall');
  storage.set(block + 1n, `${PALLET}.FirstEmissionBlockNumber`, netuid);
  storage.set(true, `${PALLET}.SubtokenEnabled`, netuid);
  return undefined;
}

/** `try_associate_hotkey`: owns a hotkey that nobody owns. */
export function associateHotkey(context: CallContext): string | undefined {
  createAccount(context.storage, context.signer, accountArg(context, 'hotkey'));
  return undefined;
}
