import { checkRegistrationLimit } from '@taokit/dtao/registration';
import { refuse } from '@taokit/errors';
import type { Call } from '@taokit/types/registry';
import type { Context } from '../../../runtime/Context.ts';
import type { TransactionRefusal } from '../../../runtime/TransactionCheck.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { refusalOf } from '../guards/refusalOf.ts';
import { RegistrationsThisInterval, TargetRegistrationsPerInterval } from '../storage/registration.ts';
import { ColdkeySwapScheduled } from '../storage/spec300.ts';
import { ensureWeightsStake } from '../weights/ensureWeightsStake.ts';
import { STAKE_CHECKS } from './stakeCallChecks.ts';

/** `CustomTransactionError` of spec 300. */
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

/** Calls that take weights, which a hotkey needs stake for. */
const WEIGHT_CALLS: ReadonlySet<string> = new Set([
  'SubtensorModule.set_weights',
  'SubtensorModule.commit_weights',
  'SubtensorModule.reveal_weights',
  'SubtensorModule.batch_reveal_weights',
]);

/** Calls a coldkey cannot make while it waits to be swapped. */
const COLDKEY_CALLS: ReadonlySet<string> = new Set([
  'SubtensorModule.add_stake',
  'SubtensorModule.add_stake_limit',
  'SubtensorModule.move_stake',
  'SubtensorModule.transfer_stake',
  'SubtensorModule.swap_stake',
  'SubtensorModule.swap_stake_limit',
  'SubtensorModule.burned_register',
  'SubtensorModule.dissolve_network',
  'Balances.transfer_keep_alive',
  'Balances.transfer_allow_death',
  'Balances.transfer_all',
]);

/**
 * What the pallet said to a transaction of spec 300 before it was taken: a call that would fail by the checks of its stake or
 * weights did not enter a block.
 *
 * Source: `SubtensorTransactionExtension` in `pallets/subtensor/src/transaction_extension.rs`, July 2025.
 */
export function checkTransaction(
  context: Context,
  who: AccountId,
  call: Call,
): TransactionRefusal | undefined {
  const { state } = context;
  const { path } = call;
  if (COLDKEY_CALLS.has(path) && ColdkeySwapScheduled.contains(state, who))
    return custom(COLDKEY_IN_SWAP, `${who} waits to be swapped.`);
  const netuid = call.arguments['netuid'] as number;
  if (WEIGHT_CALLS.has(path))
    return refusalOf(
      () => ensureWeightsStake(context, who, netuid),
      () => STAKE_TOO_LOW,
    );
  if (path === 'SubtensorModule.burned_register') return checkInterval(context, netuid);
  const check = STAKE_CHECKS[path];
  return check && refusalOf(() => check(context, who, call.arguments as never), codeOf);
}

/** The interval's limit keeps a registration out of the block; the block's makes it fail. */
function checkInterval({ state }: Context, netuid: number): TransactionRefusal | undefined {
  const limit = checkRegistrationLimit({
    thisBlock: 0,
    maxPerBlock: 1,
    thisInterval: RegistrationsThisInterval.get(state, netuid),
    targetPerInterval: TargetRegistrationsPerInterval.get(state, netuid),
  });
  return limit.ok ? undefined : custom(RATE_LIMIT, limit.reason);
}

function codeOf(error: string): number {
  return CODES[error.slice(error.indexOf('.') + 1)] ?? BAD_REQUEST;
}

function custom(code: number, reason: string): TransactionRefusal {
  return refuse(`Invalid.Custom(${code})`, reason);
}
