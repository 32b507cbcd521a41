import { type BasketFund, claimBasket, computeOwedShares, depositIntoBasket } from '@taokit/dtao/baskets';
import { alphaFromRao, taoFromRao } from '@taokit/types';
import { addressOf } from '../../policy/unwrapCall.ts';
import { ss58Of } from '../../reads/shared/accounts.ts';
import { ensurePaid, type Ledger } from '../createLedger.ts';
import { answered, ensure } from '../PlanFailure.ts';
import { existentialDeposit } from './balances.ts';
import { claimedName, claimThresholdRao, openFund, readFund, stakerOf, storeFund } from './basketFunds.ts';
import { tradeEffects } from './basketTrades.ts';
import type { Args, EffectContext, EffectRule } from './EffectRule.ts';
import { hasSeat } from './seats.ts';

const ROOT = 0;

/** Calls of validators' baskets. */
export const basketEffects: Readonly<Record<string, EffectRule>> = {
  'SubtensorModule.stake_into_basket': stakeInto,
  'SubtensorModule.claim_root': async (_, { ledger, account }) => {
    for (const hotkey of await claimableHotkeys(ledger, account)) await claim(ledger, hotkey, account);
  },
  'SubtensorModule.claim_root_with_hotkey': (args, { ledger, account }) =>
    claim(ledger, addressOf(args['hotkey'])!, account),
  ...tradeEffects,
};

async function stakeInto(args: Args, { ledger, account }: EffectContext): Promise<void> {
  const hotkey = addressOf(args['hotkey'])!;
  const amountRao = BigInt(args['amount_staked'] as bigint);
  const [error, keptRao] = ['SubtensorModule.NotEnoughBalanceToStake', existentialDeposit(ledger)];
  await ensurePaid(ledger, { account, amountRao, keptRao, error });
  const owedBefore = await owedShares(ledger, hotkey, account);
  const fund = await openFund(ledger, hotkey);
  const feeRateU16 = await feeRateOf(ledger, fund);
  const deposit = answered(
    depositIntoBasket({
      fund,
      staker: await stakerOf(ledger, hotkey, account),
      taoRao: amountRao,
      hasRootUid: await hasSeat(ledger, ROOT, hotkey),
      feeRateU16,
    }),
  );
  ledger.pay(account, -amountRao, 'staked');
  await store(ledger, hotkey, fund, deposit.fund);
  ledger.remember(claimedName(hotkey, account), deposit.staker.claimedShares);
  await noteShares(ledger, { hotkey, coldkey: account }, owedBefore);
}

/** Every pool of the chain has the same fee unless its owner set another: the first holding's counts for all. */
async function feeRateOf(ledger: Ledger, { rows }: BasketFund): Promise<number> {
  const rates = await Promise.all(
    rows
      .filter(({ netuid }) => netuid !== ROOT)
      .map(async ({ netuid }) => (await ledger.pool(netuid)).feeRateU16),
  );
  return rates[0] ?? 0;
}

async function claim(ledger: Ledger, hotkey: string, coldkey: string): Promise<void> {
  const owedBefore = await owedShares(ledger, hotkey, coldkey);
  const fund = await openFund(ledger, hotkey);
  const claimed = answered(
    claimBasket({
      fund,
      staker: await stakerOf(ledger, hotkey, coldkey),
      thresholdRao: await claimThresholdRao(ledger),
      dust: await dustOf(ledger),
    }),
    'Swap',
  );
  await store(ledger, hotkey, fund, claimed.fund);
  ledger.addStake({ coldkey, hotkey, netuid: ROOT }, claimed.paidRao);
  ledger.remember(claimedName(hotkey, coldkey), claimed.staker.claimedShares);
  await noteShares(ledger, { hotkey, coldkey }, owedBefore);
}

/** A basket afterwards, and the pools as its trades leave them. */
async function store(ledger: Ledger, hotkey: string, before: BasketFund, after: BasketFund): Promise<void> {
  storeFund(ledger, hotkey, before, after);
  for (const { netuid, pool } of after.rows) {
    if (pool === undefined) continue;
    ledger.setPool({
      ...(await ledger.pool(netuid)),
      taoReserve: taoFromRao(pool.taoReserveRao),
      alphaReserve: alphaFromRao(netuid, pool.alphaReserveRao),
      quoteWeight: pool.quoteWeight,
    });
  }
}

/** Shares a coldkey may claim of a basket, as they are. */
async function owedShares(ledger: Ledger, hotkey: string, coldkey: string): Promise<bigint> {
  const [{ rateBits }, staker] = await Promise.all([
    readFund(ledger, hotkey),
    stakerOf(ledger, hotkey, coldkey),
  ]);
  return computeOwedShares(rateBits, staker);
}

async function noteShares(
  ledger: Ledger,
  { hotkey, coldkey }: { readonly hotkey: string; readonly coldkey: string },
  owedBefore: bigint,
): Promise<void> {
  const changeShares = (await owedShares(ledger, hotkey, coldkey)) - owedBefore;
  if (changeShares !== 0n) ledger.note({ kind: 'basket', hotkey, coldkey, changeShares });
}

async function dustOf({ view }: Ledger) {
  const [rowCapRao, rowBps, sliceRao, forfeitCapRao] = await view.queryMany([
    ['SubtensorModule', 'BasketClaimRowDustCapTao'],
    ['SubtensorModule', 'BasketClaimRowDustBps'],
    ['SubtensorModule', 'BasketClaimSliceDustTao'],
    ['SubtensorModule', 'BasketClaimForfeitCapTao'],
  ]);
  return { rowCapRao, rowBps, sliceRao, forfeitCapRao };
}

/** Hotkeys that may owe something: with root stake, or shares from before. */
async function claimableHotkeys(ledger: Ledger, coldkey: string): Promise<readonly string[]> {
  const hotkeys = await ledger.view.query('SubtensorModule', 'StakingHotkeys', coldkey);
  ensure(hotkeys.length <= 256, 'SubtensorModule.RootClaimTooHeavy', `${hotkeys.length} hotkeys.`);
  const owing = await Promise.all(
    hotkeys.map(async (bytes) => {
      const hotkey = ss58Of(bytes);
      const { rootStakeRao, claimedShares } = await stakerOf(ledger, hotkey, coldkey);
      return rootStakeRao > 0n || claimedShares < 0n ? [hotkey] : [];
    }),
  );
  return owing.flat();
}
