import { hashers } from '@taokit/types/registry';
import type { CallContext, Context } from '../../../runtime/Context.ts';
import { ensure, fail } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { type AccountId, bytesFromHex, type Hex, hexFromBytes } from '../../../state/AccountId.ts';
import { attempt } from '../attempt.ts';
import {
  ColdkeySwapAnnouncementDelay,
  ColdkeySwapAnnouncements,
  ColdkeySwapDisputes,
  ColdkeySwapReannouncementDelay,
} from '../storage/keySwaps.ts';
import { recycleTao } from '../subnets/recycleTao.ts';
import { swapColdkey } from './swapColdkey.ts';

/** Cost of the first announcement, rao: 0.1 TAO (`KeySwapCost`). */
const COST_RAO = 100_000_000n;
/** The latest block there is. */
const LAST_BLOCK = 0xffff_ffff;

/** Announces that another coldkey takes the caller's place, by its hash; the first time that costs (`announce_coldkey_swap`). */
export function announceSwap(context: CallContext, hash: Hex): void {
  const { state, block } = context;
  const who = ensureSigned(context.origin);
  const announced = ColdkeySwapAnnouncements.get(state, who);
  if (announced === undefined) paySwap(context, who, COST_RAO);
  else ensureWaited(context, announced[0], 'ColdkeySwapReannouncedTooEarly');
  const from = Math.min(block + ColdkeySwapAnnouncementDelay.get(state), LAST_BLOCK);
  ColdkeySwapAnnouncements.insert(state, who, [from, hash]);
  context.deposit('SubtensorModule.ColdkeySwapAnnounced', { who, new_coldkey_hash: hash });
}

/** Pays for a swap; what is paid can be emitted again (`charge_swap_cost`). */
export function paySwap(context: Context, coldkey: AccountId, costRao: bigint): void {
  const unpaid = attempt(context, (inner) => recycleTao(inner, coldkey, costRao));
  if (unpaid !== undefined)
    fail('SubtensorModule.NotEnoughBalanceToPaySwapColdKey', `${coldkey} cannot pay ${costRao} rao.`);
}

/** Puts the coldkey that was announced in the caller's place (`swap_coldkey_announced`). */
export function swapAnnounced(context: CallContext, to: AccountId): void {
  const { state, block } = context;
  const who = ensureSigned(context.origin);
  const announced = ColdkeySwapAnnouncements.take(state, who);
  if (announced === undefined) failUnannounced(who);
  const [from, hash] = announced;
  ensure(
    hexFromBytes(hashers.Blake2_256.hash(bytesFromHex(to))) === hash,
    'SubtensorModule.AnnouncedColdkeyHashDoesNotMatch',
    `${to} is not what ${who} announced.`,
  );
  ensure(block >= from, 'SubtensorModule.ColdkeySwapTooEarly', `The swap can be made from block ${from} on.`);
  swapColdkey(context, who, to);
}

/** Takes an announcement back (`clear_coldkey_swap_announcement`). */
export function clearAnnouncement(context: CallContext): void {
  const { state } = context;
  const who = ensureSigned(context.origin);
  const announced = ColdkeySwapAnnouncements.get(state, who);
  if (announced === undefined) failUnannounced(who);
  ensureWaited(context, announced[0], 'ColdkeySwapClearTooEarly');
  ColdkeySwapAnnouncements.remove(state, who);
  context.deposit('SubtensorModule.ColdkeySwapCleared', { who });
}

/** Says that an announcement is not the owner's: nothing goes on until root decides (`dispute_coldkey_swap`). */
export function disputeSwap(context: CallContext): void {
  const { state, block } = context;
  const coldkey = ensureSigned(context.origin);
  if (!ColdkeySwapAnnouncements.contains(state, coldkey)) failUnannounced(coldkey);
  const isDisputed = ColdkeySwapDisputes.contains(state, coldkey);
  ensure(!isDisputed, 'SubtensorModule.ColdkeySwapAlreadyDisputed', `${coldkey} is disputed already.`);
  ColdkeySwapDisputes.insert(state, coldkey, block);
  context.deposit('SubtensorModule.ColdkeySwapDisputed', { coldkey });
}

/** Root drops an announcement and its dispute (`reset_coldkey_swap`). */
export function resetSwap(context: CallContext, coldkey: AccountId): void {
  ColdkeySwapAnnouncements.remove(context.state, coldkey);
  ColdkeySwapDisputes.remove(context.state, coldkey);
  context.deposit('SubtensorModule.ColdkeySwapReset', { who: coldkey });
}

function ensureWaited({ state, block }: CallContext, announcedFor: number, error: string): void {
  const from = Math.min(announcedFor + ColdkeySwapReannouncementDelay.get(state), LAST_BLOCK);
  ensure(block >= from, `SubtensorModule.${error}`, `That can be done from block ${from} on.`);
}

function failUnannounced(who: AccountId): never {
  return fail('SubtensorModule.ColdkeySwapAnnouncementNotFound', `${who} announced no swap.`);
}
