import type { Context } from '../../../runtime/Context.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { atAnyPrice, mostStake } from '../staking/spec300/addStake.ts';
import { mostMove } from '../staking/spec300/moveStake.ts';
import { mostUnstake } from '../staking/spec300/removeStake.ts';
import {
  validateAddStake,
  validateRemoveStake,
  validateStakeTransition,
  validateUnstakeAll,
} from '../staking/spec300/stakeChecks.ts';
import type { StakeTransition } from '../staking/validateStakeTransition.ts';

/** A check of a call before it is taken: ends like the call where it would fail. */
type StakeCallCheck = (context: Context, coldkey: AccountId, args: never) => void;

interface OnSubnet {
  readonly hotkey: AccountId;
  readonly netuid: number;
}

interface Limited {
  readonly limit_price: bigint;
  readonly allow_partial: boolean;
}

interface Moved {
  readonly origin_netuid: number;
  readonly destination_netuid: number;
  readonly alpha_amount: bigint;
}

/** Checks of stake calls, by `Pallet.call`: those that run again inside. */
export const STAKE_CHECKS: Readonly<Record<string, StakeCallCheck>> = {
  'SubtensorModule.add_stake': (context, coldkey, args: OnSubnet & { readonly amount_staked: bigint }) =>
    validateAddStake(context, { ...args, coldkey }, atAnyPrice(args.amount_staked)),
  'SubtensorModule.add_stake_limit': (
    context,
    coldkey,
    args: OnSubnet & Limited & { readonly amount_staked: bigint },
  ) =>
    validateAddStake(
      context,
      { ...args, coldkey },
      {
        amountRao: args.amount_staked,
        maxRao: mostStake(context, args.netuid, args.limit_price),
        allowPartial: args.allow_partial,
      },
    ),
  'SubtensorModule.remove_stake': (context, coldkey, args: OnSubnet & { readonly amount_unstaked: bigint }) =>
    validateRemoveStake(context, { ...args, coldkey }, atAnyPrice(args.amount_unstaked)),
  'SubtensorModule.remove_stake_limit': (
    context,
    coldkey,
    args: OnSubnet & Limited & { readonly amount_unstaked: bigint },
  ) =>
    validateRemoveStake(
      context,
      { ...args, coldkey },
      {
        amountRao: args.amount_unstaked,
        maxRao: mostUnstake(context, args.netuid, args.limit_price),
        allowPartial: args.allow_partial,
      },
    ),
  'SubtensorModule.unstake_all': (context, coldkey, { hotkey }: Pick<OnSubnet, 'hotkey'>) =>
    validateUnstakeAll(context, { hotkey, coldkey }, { withRoot: true }),
  'SubtensorModule.unstake_all_alpha': (context, coldkey, { hotkey }: Pick<OnSubnet, 'hotkey'>) =>
    validateUnstakeAll(context, { hotkey, coldkey }, { withRoot: false }),
  'SubtensorModule.move_stake': (
    context,
    coldkey,
    args: Moved & { readonly origin_hotkey: AccountId; readonly destination_hotkey: AccountId },
  ) => checkMove(context, args, [args.origin_hotkey, coldkey], [args.destination_hotkey, coldkey], {}),
  'SubtensorModule.transfer_stake': (
    context,
    coldkey,
    args: Moved & { readonly hotkey: AccountId; readonly destination_coldkey: AccountId },
  ) =>
    checkMove(context, args, [args.hotkey, coldkey], [args.hotkey, args.destination_coldkey], {
      isTransfer: true,
    }),
  'SubtensorModule.swap_stake': (context, coldkey, args: Moved & { readonly hotkey: AccountId }) =>
    checkMove(context, args, [args.hotkey, coldkey], [args.hotkey, coldkey], {}),
  'SubtensorModule.swap_stake_limit': (
    context,
    coldkey,
    args: Moved & Limited & { readonly hotkey: AccountId },
  ) =>
    checkMove(context, args, [args.hotkey, coldkey], [args.hotkey, coldkey], {
      limitPriceRao: args.limit_price,
      allowPartial: args.allow_partial,
    }),
};

type Keys = readonly [hotkey: AccountId, coldkey: AccountId];

function checkMove(
  context: Context,
  { origin_netuid, destination_netuid, alpha_amount }: Moved,
  [fromHotkey, fromColdkey]: Keys,
  [toHotkey, toColdkey]: Keys,
  terms: Partial<StakeTransition>,
): void {
  const move = {
    from: { hotkey: fromHotkey, coldkey: fromColdkey, netuid: origin_netuid },
    to: { hotkey: toHotkey, coldkey: toColdkey, netuid: destination_netuid },
    alphaRao: alpha_amount,
    isTransfer: false,
    ...terms,
  };
  validateStakeTransition(context, move, mostMove(context, move));
}
