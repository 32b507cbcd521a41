import { type BasketClaim, claimBasket, computeOwedShares, type RowRedemption } from '@taokit/dtao/baskets';
import { saturatingAddU64, saturatingSubU64 } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import { fail } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads, State } from '../../../state/State.ts';
import { minOf } from '../staking/minMax.ts';
import { BASKET_ESCROW } from '../staking/palletAccounts.ts';
import { rebaseRootClaim } from '../staking/rootClaims.ts';
import { decreaseStake, increaseStake, stakeOf } from '../staking/sharePool.ts';
import {
  BasketClaimed,
  BasketClaimForfeitCapTao,
  BasketClaimRowDustBps,
  BasketClaimRowDustCapTao,
  BasketClaimSliceDustTao,
  BasketRate,
  BasketRedeemedTao,
  BasketShares,
} from '../storage/baskets.ts';
import { SubnetRootSellTao } from '../storage/emission.ts';
import { RootClaimableThreshold } from '../storage/rootClaims.ts';
import { LastColdkeyHotkeyStakeBlock } from '../storage/staking.ts';
import { creditCash, creditRootReserves } from './cash.ts';
import { sellForRoot } from './chunks.ts';
import { forgetDisplay } from './display/stampBaseline.ts';
import { flushBasketDepositsOf } from './flushBasketDepositsOf.ts';
import { readFund } from './fund.ts';
import { sweepFund, writeOff } from './sweepFund.ts';

const ROOT = 0;

/**
 * Redeems everything a coldkey is owed of a hotkey's fund, and stakes the TAO on root.
 *
 * Source: `root_claim_for_hotkey` in `pallets/subtensor/src/staking/claim_root.rs`, spec 475.
 *
 * @returns TAO staked, rao; 0 where nothing is owed, or too little
 */
export function claimFund(context: Context, hotkey: AccountId, coldkey: AccountId): bigint {
  const { state } = context;
  flushBasketDepositsOf(context, hotkey);
  const staker = {
    rootStakeRao: stakeOf(state, { hotkey, coldkey, netuid: ROOT }),
    claimedShares: BasketClaimed.get(state, hotkey, coldkey),
  };
  const owed = computeOwedShares(BasketRate.get(state, hotkey).bits, staker);
  if (minOf(owed, BasketShares.get(state, hotkey)) === 0n) return 0n;
  const thresholdRao = RootClaimableThreshold.get(state, ROOT).bits >> 32n;
  sweepFund(context, hotkey, thresholdRao);
  const claim = claimBasket({ fund: readFund(state, hotkey), staker, thresholdRao, dust: dustOf(state) });
  if (!claim.ok) return fail(`Swap.${claim.refusal}`, claim.reason);
  if (claim.sharesBurned === 0n) return 0n;
  for (const row of claim.rows) redeem(context, hotkey, row);
  pay(context, hotkey, coldkey, claim);
  burnShares(state, hotkey, coldkey, claim);
  announce(context, hotkey, coldkey, claim);
  return claim.paidRao;
}

function dustOf(state: Reads) {
  return {
    rowCapRao: BasketClaimRowDustCapTao.get(state),
    rowBps: BasketClaimRowDustBps.get(state),
    sliceRao: BasketClaimSliceDustTao.get(state),
    forfeitCapRao: BasketClaimForfeitCapTao.get(state),
  };
}

function redeem(context: Context, hotkey: AccountId, row: RowRedemption): void {
  const { netuid, takenRao, isWrittenOff } = row;
  if (takenRao === 0n) return;
  decreaseStake(context.state, { hotkey, coldkey: BASKET_ESCROW, netuid }, takenRao);
  if (netuid === ROOT) return;
  if (isWrittenOff) {
    writeOff(context, hotkey, netuid, takenRao);
    return;
  }
  const taoRao = sellForRoot(context, netuid, takenRao);
  SubnetRootSellTao.mutate(context.state, netuid, (sum) => saturatingAddU64(sum, taoRao));
}

/** What sales brought above the claimant's part becomes cash of the fund, the rest its root stake. */
function pay(context: Context, hotkey: AccountId, coldkey: AccountId, claim: BasketClaim): void {
  const { state, block } = context;
  const { paidRao, retainedRao, rows } = claim;
  if (retainedRao > 0n) creditCash(state, hotkey, retainedRao);
  if (paidRao === 0n) return;
  increaseStake(state, { hotkey, coldkey, netuid: ROOT }, paidRao);
  const soldRao = rows.reduce((sum, row) => (row.netuid === ROOT ? sum : sum + row.paidRao), 0n);
  creditRootReserves(state, soldRao);
  LastColdkeyHotkeyStakeBlock.insert(state, coldkey, hotkey, BigInt(block));
  rebaseRootClaim(state, hotkey, coldkey, paidRao);
}

function burnShares(state: State, hotkey: AccountId, coldkey: AccountId, claim: BasketClaim): void {
  BasketShares.mutate(state, hotkey, (shares) => saturatingSubU64(shares, claim.sharesBurned));
  if (BasketShares.get(state, hotkey) === 0n) forgetDisplay(state, hotkey);
  BasketClaimed.mutate(state, hotkey, coldkey, (claimed) => claimed + claim.sharesBurned);
  BasketRedeemedTao.mutate(state, hotkey, (sum) => saturatingAddU64(sum, claim.paidRao));
}

function announce(context: Context, hotkey: AccountId, coldkey: AccountId, claim: BasketClaim): void {
  const rows = claim.rows.filter(({ isDust }) => isDust).length;
  if (rows > 0)
    context.deposit('SubtensorModule.BasketClaimDustSkipped', {
      hotkey,
      coldkey,
      rows,
      forfeited_tao_est: claim.forfeitedRao,
    });
  context.deposit('SubtensorModule.BasketClaimed', { hotkey, coldkey, tao: claim.paidRao });
}
