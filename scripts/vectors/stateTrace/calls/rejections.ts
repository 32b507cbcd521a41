import { checkRegistrationLimit } from '@taokit/dtao/registration';
import { type CallContext, intArg } from './CallContext.ts';
import { STAKE_CHECKS } from './checkedCalls.ts';
import { hasWeightsStake } from './weightCalls.ts';

const PALLET = 'SubtensorModule';
const COLDKEY_IN_SWAP = 0;
const STAKE_TOO_LOW = 1;
const RATE_LIMIT = 6;
const BAD_REQUEST = 255;

/** Codes of the errors a stake call is refused with before it enters a block; any other is a bad request. */
const CODES: Readonly<Record<string, number>> = {
  AmountTooLow: STAKE_TOO_LOW,
  NotEnoughBalanceToStake: 2,
  SubnetNotExists: 3,
  HotKeyAccountNotExists: 4,
  NotEnoughStakeToWithdraw: 5,
  InsufficientLiquidity: 7,
  SlippageTooHigh: 8,
  TransferDisallowed: 9,
  ZeroMaxStakeAmount: 14,
};

/** Calls of a hotkey that needs a stake to weigh others. */
const WEIGHT_CALLS = ['set_weights', 'commit_weights', 'reveal_weights', 'batch_reveal_weights'];

/** Calls a coldkey cannot make while it waits to be swapped. */
const COLDKEY_CALLS = [
  'add_stake',
  'add_stake_limit',
  'move_stake',
  'transfer_stake',
  'swap_stake',
  'swap_stake_limit',
  'burned_register',
  'dissolve_network',
  'transfer_keep_alive',
  'transfer_allow_death',
  'transfer_all',
];

/** The code the pallet's transaction extension refuses a call with, or `undefined`. */
export function rejectionCode(context: CallContext, pallet: string, call: string): number | undefined {
  const { storage, signer } = context;
  if (COLDKEY_CALLS.includes(call) && storage.has(`${PALLET}.ColdkeySwapScheduled`, signer))
    return COLDKEY_IN_SWAP;
  if (pallet !== PALLET) return undefined;
  if (WEIGHT_CALLS.includes(call))
    return hasWeightsStake(storage, signer, intArg(context, 'netuid')) ? undefined : STAKE_TOO_LOW;
  if (call === 'burned_register') return isIntervalFull(context) ? RATE_LIMIT : undefined;
  const error = STAKE_CHECKS[`${pallet}.${call}`]?.(context);
  return error === undefined ? undefined : (CODES[error.slice(PALLET.length + 1)] ?? BAD_REQUEST);
}

/** The interval's limit keeps a registration out of the block, the block's makes it fail. */
function isIntervalFull(context: CallContext): boolean {
  const int = (item: string) => context.storage.int(`${PALLET}.${item}`, intArg(context, 'netuid'));
  const thisInterval = int('RegistrationsThisInterval');
  const targetPerInterval = int('TargetRegistrationsPerInterval');
  return !checkRegistrationLimit({ thisBlock: 0, maxPerBlock: 1, thisInterval, targetPerInterval }).ok;
}
