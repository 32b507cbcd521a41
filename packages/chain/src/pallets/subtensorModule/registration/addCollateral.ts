import type { CallContext, Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { reducibleBalance } from '../../balances/ledger.ts';
import { alphaWorth } from '../../swap/alphaWorth.ts';
import { ensureHotkeyExists, ownsHotkey } from '../staking/hotkeys.ts';
import { ensureOrderSize, maxOrder } from '../staking/maxAmounts.ts';
import { type StakePosition, stakeOf } from '../staking/sharePool.ts';
import { stakeIntoSubnet } from '../staking/stakeIntoSubnet.ts';
import { ensureWithinLimit, tooLow, validateAddStake } from '../staking/validateAddStake.ts';
import { MinerCollateral } from '../storage/collateral.ts';
import { ensureSubnetExists, ensureSubtokenEnabled, ROOT_NETUID } from '../subnets/existing.ts';
import { movingPrice } from '../subnets/movingPrice.ts';
import { creditCollateral } from './creditCollateral.ts';

/** What `add_collateral` takes. */
export interface CollateralOrder {
  /** The subnet. */
  readonly netuid: number;
  /** The miner. */
  readonly hotkey: AccountId;
  /** How much alpha, rao. */
  readonly alpha: bigint;
  /** Worst price of what has to be bought, rao of TAO per alpha. */
  readonly limit_price: bigint;
}

/**
 * Locks alpha as a miner's collateral: what is free on its position first, the rest is bought (`do_add_collateral`).
 *
 * Source: `pallets/subtensor/src/subnets/collateral.rs`, spec 475.
 */
export function addCollateral(context: CallContext, order: CollateralOrder): void {
  const { state } = context;
  const { netuid, hotkey, alpha } = order;
  const coldkey = ensureSigned(context.origin);
  ensure(
    netuid !== ROOT_NETUID,
    'SubtensorModule.RegistrationNotPermittedOnRootSubnet',
    'Root has no collateral.',
  );
  ensureSubnetExists(state, netuid);
  ensureSubtokenEnabled(state, netuid);
  ensureHotkeyExists(state, hotkey);
  const owns = ownsHotkey(state, coldkey, hotkey);
  ensure(owns, 'SubtensorModule.NonAssociatedColdKey', `${coldkey} does not own ${hotkey}.`);
  tooLow(alpha > 0n, 'Nothing is to be locked.');
  const position = { netuid, hotkey, coldkey };
  const fromStake = freeStake(context, position, alpha);
  const taoRao = costOf(context, netuid, alpha - fromStake);
  if (taoRao > 0n) ensureCanBuy(context, position, taoRao);
  if (fromStake > 0n) creditCollateral(state, position, fromStake, false);
  const boughtRao = taoRao > 0n ? buy(context, position, taoRao, order.limit_price) : 0n;
  tooLow(fromStake + boughtRao > 0n, 'Nothing was locked.');
  context.deposit('SubtensorModule.CollateralLocked', {
    netuid,
    hotkey,
    locked: fromStake + boughtRao,
    total_locked: MinerCollateral.get(state, netuid, hotkey, coldkey)!.locked,
  });
}

function freeStake({ state }: Context, position: StakePosition, alphaRao: bigint): bigint {
  const { netuid, hotkey, coldkey } = position;
  const free = stakeOf(state, position) - (MinerCollateral.get(state, netuid, hotkey, coldkey)?.locked ?? 0n);
  if (free <= 0n) return 0n;
  return free < alphaRao ? free : alphaRao;
}

/** What is missing, at the moving price, rao of TAO. */
function costOf({ state }: Context, netuid: number, alphaRao: bigint): bigint {
  if (alphaRao === 0n) return 0n;
  const price = movingPrice(state, netuid);
  ensure(price > 0n, 'SubtensorModule.InsufficientLiquidity', `Subnet ${netuid} has no price.`);
  return alphaWorth(alphaRao, price);
}

function ensureCanBuy(context: Context, position: StakePosition, taoRao: bigint): void {
  const { netuid, coldkey } = position;
  ensureOrderSize(context, netuid, 'buy', taoRao);
  validateAddStake(context, position, { amountRao: taoRao, maxRao: taoRao, allowPartial: false });
  const most = reducibleBalance(context.state, coldkey, 'Preserve');
  ensure(
    most >= taoRao,
    'SubtensorModule.NotEnoughBalanceToStake',
    `${coldkey} can pay ${most} of ${taoRao} rao and survive.`,
  );
}

function buy(context: Context, position: StakePosition, amountRao: bigint, limitPriceRao: bigint): bigint {
  ensureWithinLimit(amountRao, maxOrder(context, position.netuid, 'buy', limitPriceRao));
  const boughtRao = stakeIntoSubnet(context, position, { amountRao, limitPriceRao, dropFees: false });
  creditCollateral(context.state, position, boughtRao, false);
  return boughtRao;
}
