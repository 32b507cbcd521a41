import { maxMove } from '@taokit/dtao/staking';
import { type StakeKey, stakeOf } from '../holdings.ts';
import { least, readSubnet, TRACE_RULES } from '../subnetState.ts';
import type { TraceStorage } from '../TraceStorage.ts';
import { accountArg, bigArg, type CallContext, intArg, palletError } from './CallContext.ts';
import {
  checkHotkey,
  checkOperationLimit,
  checkSubnet,
  checkSubtoken,
  type OrderBounds,
  simulate,
} from './stakeChecks.ts';
import { maybeBecomeDelegate, stakeInto, unstakeFrom } from './stakeEffects.ts';

/** A stake transition: from one stake to another. */
export interface Transition {
  readonly from: StakeKey;
  readonly to: StakeKey;
  readonly bounds: OrderBounds;
  readonly setLimit: boolean;
  readonly checkToggle: boolean;
}

/** `move_stake`: to another hotkey. */
export function moveStake(context: CallContext): Transition {
  const from = origin(context, accountArg(context, 'origin_hotkey'));
  const to = destination(context, accountArg(context, 'destination_hotkey'), context.signer);
  return { from, to, bounds: whole(context), setLimit: true, checkToggle: false };
}

/** `transfer_stake`: to another coldkey. */
export function transferStake(context: CallContext): Transition {
  const hotkey = accountArg(context, 'hotkey');
  const to = destination(context, hotkey, accountArg(context, 'destination_coldkey'));
  const from = origin(context, hotkey);
  return { from, to, bounds: whole(context), setLimit: false, checkToggle: true };
}

/** `swap_stake`: to another subnet. */
export function swapStake(context: CallContext): Transition {
  const hotkey = accountArg(context, 'hotkey');
  const to = destination(context, hotkey, context.signer);
  const from = origin(context, hotkey);
  return { from, to, bounds: whole(context), setLimit: true, checkToggle: false };
}

/** `swap_stake_limit`: to another subnet, at a least relative price; or why nothing can be moved at it. */
export function swapStakeLimit(context: CallContext): Transition | string {
  const { storage, args } = context;
  const hotkey = accountArg(context, 'hotkey');
  const from = origin(context, hotkey);
  const to = destination(context, hotkey, context.signer);
  const limit = bigArg(context, 'limit_price');
  const pools = [readSubnet(storage, from.netuid), readSubnet(storage, to.netuid)] as const;
  const most = maxMove(pools[0], pools[1], limit, TRACE_RULES);
  if (!most.ok) return palletError(most.refusal);
  const amountRao = bigArg(context, 'alpha_amount');
  const bounds = { amountRao, maxRao: most.amountRao, allowPartial: args['allow_partial'] === true };
  return { from, to, bounds, setLimit: true, checkToggle: false };
}

function origin(context: CallContext, hotkey: string): StakeKey {
  return { hotkey, coldkey: context.signer, netuid: intArg(context, 'origin_netuid') };
}

function destination(context: CallContext, hotkey: string, coldkey: string): StakeKey {
  return { hotkey, coldkey, netuid: intArg(context, 'destination_netuid') };
}

function whole(context: CallContext): OrderBounds {
  const amountRao = bigArg(context, 'alpha_amount');
  return { amountRao, maxRao: amountRao, allowPartial: true };
}

/** `transition_stake_internal`. */
export function executeTransition({ storage, block }: CallContext, move: Transition): string | undefined {
  const refused = validateTransition(storage, move);
  if (refused !== undefined) return refused;
  const { from, to, bounds, setLimit } = move;
  const amountRao = least(bounds.amountRao, bounds.maxRao);
  // The sale is free of fees: the purchase pays them.
  const sale = { amountRao, dropFees: true };
  const sold = unstakeFrom(storage, block, from, sale);
  if ('error' in sold) return sold.error;
  if (sold.receivedRao < TRACE_RULES.minimumStakeRao) return undefined;
  maybeBecomeDelegate(storage, to.hotkey, to.coldkey);
  const order = { amountRao: sold.receivedRao, dropFees: false };
  const bought = stakeInto(storage, block, to, order, setLimit);
  return 'error' in bought ? bought.error : undefined;
}

/** `validate_stake_transition`. */
export function validateTransition(
  storage: TraceStorage,
  { from, to, bounds, checkToggle }: Transition,
): string | undefined {
  const isSame = from.coldkey === to.coldkey && from.hotkey === to.hotkey && from.netuid === to.netuid;
  const refused =
    (isSame ? palletError('SameNetuid') : undefined) ??
    checkOperationLimit(storage, from) ??
    checkSubnet(storage, from.netuid) ??
    checkSubnet(storage, to.netuid) ??
    checkSubtoken(storage, from.netuid) ??
    checkSubtoken(storage, to.netuid) ??
    checkHotkey(storage, from.hotkey) ??
    checkHotkey(storage, to.hotkey);
  if (refused !== undefined) return refused;
  if (bounds.amountRao > stakeOf(storage, from)) return palletError('NotEnoughStakeToWithdraw');
  const sale = simulate(readSubnet(storage, from.netuid), 'sell', bounds.amountRao);
  if (sale === undefined) return palletError('InsufficientLiquidity');
  if (sale.amountOutRao <= TRACE_RULES.minimumStakeRao) return palletError('AmountTooLow');
  if (!bounds.allowPartial && bounds.amountRao > bounds.maxRao) return palletError('SlippageTooHigh');
  const toggles = [from.netuid, to.netuid].map((netuid) =>
    storage.get('SubtensorModule.TransferToggle', netuid),
  );
  return checkToggle && toggles.includes(false) ? palletError('TransferDisallowed') : undefined;
}
