import { quoteMove } from '@taokit/dtao';
import { alphaFromRao, bySpec } from '@taokit/types';
import type { StakeOf } from '../../intents/shared/everything.ts';
import { minOf } from '../../internal/bigints.ts';
import { addressOf } from '../../policy/unwrapCall.ts';
import { ensurePaid, type Ledger } from '../createLedger.ts';
import { PlannedFailure } from '../PlanFailure.ts';
import { existentialDeposit } from './balances.ts';
import type { Args, EffectContext, EffectRule } from './EffectRule.ts';
import { ownerOf } from './hotkeyOwners.ts';
import { positionsOf } from './positions.ts';
import { accepted, type OrderLimit, planPurchase, planSale, tradeOf } from './trades.ts';

/** Calls that stake, unstake and move stake. */
export const stakeEffects: Readonly<Record<string, EffectRule>> = {
  'SubtensorModule.add_stake': async (args, of) => void (await purchase(args, of, 'amount_staked')),
  'SubtensorModule.add_stake_limit': async (args, of) =>
    void (await purchase(args, of, 'amount_staked', limitOf(args))),
  'SubtensorModule.add_stake_burn': (args, of) => burn(args, of),
  'SubtensorModule.remove_stake': (args, of) => sale(args, of),
  'SubtensorModule.remove_stake_limit': (args, of) => sale(args, of, limitOf(args)),
  'SubtensorModule.unstake_all': (args, of) => sellAll(args, of, true),
  'SubtensorModule.unstake_all_alpha': (args, of) => sellAll(args, of, false),
  'SubtensorModule.move_stake': (args, of) => move(args, of, sameColdkey(args, of.account)),
  'SubtensorModule.move_stake_limit': (args, of) => move(args, of, sameColdkey(args, of.account)),
  'SubtensorModule.swap_stake': (args, of) => move(args, of, sameHotkey(args, of.account)),
  'SubtensorModule.swap_stake_limit': (args, of) => move(args, of, sameHotkey(args, of.account)),
  'SubtensorModule.transfer_stake': (args, of) =>
    move(args, of, otherColdkey(args, of.account, 'hotkey'), true),
  'SubtensorModule.transfer_stake_and_hotkey': (args, of) =>
    move(args, of, otherColdkey(args, of.account, 'destination_hotkey', 'origin_hotkey'), true),
};

function limitOf(args: Args): OrderLimit {
  return {
    limitPriceRao: BigInt(args['limit_price'] as bigint),
    allowPartial: args['allow_partial'] === true,
  };
}

async function purchase(
  args: Args,
  { ledger, account }: EffectContext,
  field: string,
  limit?: OrderLimit,
): Promise<bigint> {
  const netuid = args['netuid'] as number;
  const amountRao = BigInt(args[field] as bigint);
  await ensureTrades(ledger, netuid);
  const bought = await planPurchase(ledger, { netuid, amountRao, limit });
  const error = 'SubtensorModule.NotEnoughBalanceToStake';
  const keptRao = existentialDeposit(ledger);
  await ensurePaid(ledger, { account, amountRao: bought.spentRao, keptRao, error });
  const hotkey = addressOf(args['hotkey'])!;
  await ensureHotkey(ledger, hotkey);
  ledger.pay(account, -bought.spentRao, 'staked');
  ledger.addStake({ coldkey: account, hotkey, netuid }, bought.alphaRao);
  return bought.alphaRao;
}

/** Ends a call on a subnet that is not there, or does not trade. */
async function ensureTrades({ view }: Ledger, netuid: number): Promise<void> {
  const [isAdded, isEnabled] = await view.queryMany([
    ['SubtensorModule', 'NetworksAdded', netuid],
    ['SubtensorModule', 'SubtokenEnabled', netuid],
  ]);
  if (isAdded !== true)
    throw new PlannedFailure('SubtensorModule.SubnetNotExists', `There is no subnet ${netuid}.`);
  if (isEnabled !== true)
    throw new PlannedFailure('SubtensorModule.SubtokenDisabled', `Subnet ${netuid} has not started.`);
}

/** Ends a call for a hotkey the chain has never seen. */
async function ensureHotkey(ledger: Ledger, hotkey: string): Promise<void> {
  if ((await ownerOf(ledger, hotkey)) !== undefined) return;
  throw new PlannedFailure('SubtensorModule.HotKeyAccountNotExists', `The chain does not know ${hotkey}.`);
}

async function burn(args: Args, of: EffectContext): Promise<void> {
  const limit = args['limit'] as bigint | null;
  const order = limit === null ? undefined : { limitPriceRao: BigInt(limit), allowPartial: false };
  const alphaRao = await purchase(args, of, 'amount', order);
  const position = {
    coldkey: of.account,
    hotkey: addressOf(args['hotkey'])!,
    netuid: args['netuid'] as number,
  };
  of.ledger.addStake(position, -alphaRao);
}

async function sale(args: Args, { ledger, account }: EffectContext, limit?: OrderLimit): Promise<void> {
  const of = { coldkey: account, hotkey: addressOf(args['hotkey'])!, netuid: args['netuid'] as number };
  const held = await ledger.stake(of);
  const asked = BigInt(args['amount_unstaked'] as bigint);
  // Without a limit the chain takes what there is.
  const amountRao = limit === undefined && asked > held ? held : asked;
  if (amountRao > held)
    throw new PlannedFailure(
      'SubtensorModule.NotEnoughStakeToWithdraw',
      `${held} rao are staked, ${amountRao} are asked for.`,
    );
  if (amountRao === 0n)
    throw new PlannedFailure('SubtensorModule.AmountTooLow', 'Nothing would be unstaked.');
  await sell(ledger, of, amountRao, limit);
}

async function sell(ledger: Ledger, of: StakeOf, amountRao: bigint, limit?: OrderLimit): Promise<bigint> {
  const sold = await planSale(ledger, { of, amountRao, limit });
  ledger.addStake(of, -sold.soldRao);
  ledger.pay(of.coldkey, sold.taoRao, 'unstaked');
  return sold.taoRao;
}

/** As many positions as one call looks at. */
const MOST_POSITIONS = 16;

async function sellAll(args: Args, { ledger, account }: EffectContext, withRoot: boolean): Promise<void> {
  const hotkey = addressOf(args['hotkey'])!;
  const own = (await positionsOf(ledger, account))
    .filter((position) => position.hotkey === hotkey && (withRoot || position.netuid !== 0))
    .slice(0, MOST_POSITIONS);
  let received = 0n;
  for (const { rao, ...position } of own) {
    try {
      received += await sell(ledger, position, rao);
    } catch (error) {
      // The chain goes on where one position cannot be sold.
      if (!(error instanceof PlannedFailure)) throw error;
    }
  }
  if (withRoot) return;
  if (received < 2_000_000n)
    throw new PlannedFailure('SubtensorModule.AmountTooLow', `${received} rao would be staked on root.`);
  ledger.pay(account, -received, 'staked');
  ledger.addStake({ coldkey: account, hotkey, netuid: 0 }, received);
}

interface Ends {
  readonly from: StakeOf;
  readonly to: StakeOf;
}

function sameColdkey(args: Args, coldkey: string): Ends {
  return endsOf(args, {
    from: { coldkey, hotkey: addressOf(args['origin_hotkey'])! },
    to: { coldkey, hotkey: addressOf(args['destination_hotkey'])! },
  });
}

function sameHotkey(args: Args, coldkey: string): Ends {
  const hotkey = addressOf(args['hotkey'])!;
  return endsOf(args, { from: { coldkey, hotkey }, to: { coldkey, hotkey } });
}

function otherColdkey(args: Args, coldkey: string, toField: string, fromField = toField): Ends {
  return endsOf(args, {
    from: { coldkey, hotkey: addressOf(args[fromField])! },
    to: { coldkey: addressOf(args['destination_coldkey'])!, hotkey: addressOf(args[toField])! },
  });
}

function endsOf(
  args: Args,
  { from, to }: { readonly [End in 'from' | 'to']: Omit<StakeOf, 'netuid'> },
): Ends {
  return {
    from: { ...from, netuid: args['origin_netuid'] as number },
    to: { ...to, netuid: args['destination_netuid'] as number },
  };
}

/** What of a position is moved, and how far the price may. */
interface MoveOrder {
  readonly amountRao: bigint;
  readonly limitRatioE9?: bigint;
  readonly allowPartial?: boolean;
  readonly isTransfer?: boolean;
}

/** How much a move is of: until 474 no more than there is; since, the quote refuses it. */
const movedAt = /* @__PURE__ */ bySpec<(asked: bigint, held: bigint) => bigint>({
  233: minOf,
  475: (asked) => asked,
});

async function move(args: Args, { ledger }: EffectContext, ends: Ends, isTransfer = false): Promise<void> {
  const held = await ledger.stake(ends.from);
  const asked = BigInt(args['alpha_amount'] as bigint);
  const limit = args['limit_price'] as bigint | undefined;
  await moveStake(ledger, ends, {
    amountRao: movedAt(ledger.view.specVersion)(asked, held),
    isTransfer,
    ...(limit !== undefined && {
      limitRatioE9: BigInt(limit),
      allowPartial: args['allow_partial'] === true,
    }),
  });
}

/** Moves stake: one for one within a subnet, by a sale and a purchase between two. */
export async function moveStake(
  ledger: Ledger,
  { from, to }: Ends,
  { amountRao, ...order }: MoveOrder,
): Promise<void> {
  const [fromPool, toPool, held] = await Promise.all([
    ledger.pool(from.netuid),
    ledger.pool(to.netuid),
    ledger.stake(from),
  ]);
  if (amountRao === 0n)
    throw new PlannedFailure('SubtensorModule.AmountTooLow', `${from.coldkey} has no stake to move.`);
  const quote = accepted(
    quoteMove(fromPool, toPool, alphaFromRao(from.netuid, amountRao), {
      spec: ledger.view.specVersion,
      stake: alphaFromRao(from.netuid, held),
      ...order,
    }),
  );
  ledger.addStake(from, -quote.moved.rao);
  if (quote.sale === undefined) {
    ledger.addStake(to, quote.amountOut.rao);
    return;
  }
  ledger.setPool(quote.sale.pool);
  if (from.netuid !== 0) ledger.note(tradeOf(quote.sale, 'sell', undefined));
  if (quote.purchase === undefined) {
    ledger.pay(to.coldkey, quote.taoKept.rao, 'unstaked');
    return;
  }
  ledger.setPool(quote.purchase.pool);
  if (to.netuid !== 0) ledger.note(tradeOf(quote.purchase, 'buy', undefined));
  ledger.addStake(to, quote.amountOut.rao);
}
