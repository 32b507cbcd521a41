import { blake2b } from '@noble/hashes/blake2.js';
import { accountBytes } from '@taokit/keys';
import { hexOf } from '../../internal/hex.ts';
import { addressOf } from '../../policy/unwrapCall.ts';
import { ss58Of } from '../../reads/shared/accounts.ts';
import { ensurePaid, type Ledger } from '../createLedger.ts';
import { ensure } from '../PlanFailure.ts';
import { heldRao } from './balances.ts';
import { claimedShares } from './basketFunds.ts';
import type { Args, EffectContext, EffectRule } from './EffectRule.ts';
import { ownerOf, setOwner } from './hotkeyOwners.ts';
import { moveStakers } from './moveStakers.ts';
import { positionsOf } from './positions.ts';

/** Calls that put a key in the place of another. */
export const keySwapEffects: Readonly<Record<string, EffectRule>> = {
  'SubtensorModule.swap_hotkey': swapHotkey,
  'SubtensorModule.swap_hotkey_v2': swapHotkey,
  'SubtensorModule.swap_coldkey_announced': swapColdkey,
};

/** The owner pays, and everybody's stake comes along. */
async function swapHotkey(args: Args, { ledger, account }: EffectContext): Promise<void> {
  const { view } = ledger;
  const [from, to] = [addressOf(args['hotkey'])!, addressOf(args['new_hotkey'])!];
  const netuid = args['netuid'] as number | null | undefined;
  const [owner, newOwner] = await Promise.all([ownerOf(ledger, from), ownerOf(ledger, to)]);
  const isOwner = owner === account && (newOwner === undefined || newOwner === account);
  const error = 'SubtensorModule.NonAssociatedColdKey';
  ensure(isOwner, error, `${account} does not own both ${from} and ${to}.`);
  const isEverywhere = netuid === null || netuid === undefined;
  const amountRao = view.constant('SubtensorModule', isEverywhere ? 'KeySwapCost' : 'KeySwapOnSubnetCost');
  const poor = 'SubtensorModule.NotEnoughBalanceToPaySwapHotKey';
  await ensurePaid(ledger, { account, amountRao, keptRao: 0n, error: poor });
  ledger.pay(account, -amountRao, 'price of a swap');
  setOwner(ledger, to, account);
  if (args['keep_stake'] === true) return;
  if (isEverywhere) setOwner(ledger, from, undefined);
  await moveStakers(ledger, { from, to, netuid: netuid ?? undefined });
}

/** Everything of a coldkey goes to the one it announced. */
async function swapColdkey(args: Args, { ledger, account }: EffectContext): Promise<void> {
  const { view } = ledger;
  const to = addressOf(args['new_coldkey'])!;
  const announced = await view.query('SubtensorModule', 'ColdkeySwapAnnouncements', account);
  ensure(
    announced !== undefined,
    'SubtensorModule.ColdkeySwapAnnouncementNotFound',
    `${account} announced nothing.`,
  );
  const [due, hash] = announced;
  ensure(view.blockNumber + 1 >= due, 'SubtensorModule.ColdkeySwapTooEarly', `It is due in block ${due}.`);
  const isIt = hexOf(blake2b(accountBytes(to), { dkLen: 32 })) === hexOf(hash);
  ensure(isIt, 'SubtensorModule.AnnouncedColdkeyHashDoesNotMatch', 'Another coldkey was announced.');
  for (const { rao, ...position } of await positionsOf(ledger, account)) {
    ledger.addStake(position, -rao);
    ledger.addStake({ ...position, coldkey: to }, rao);
  }
  await moveShares(ledger, account, to);
  const rao = (await ledger.free(account)) - (await heldRao(ledger, account));
  ledger.pay(account, -rao, 'swapped');
  ledger.pay(to, rao, 'swapped');
}

async function moveShares(ledger: Ledger, from: string, to: string): Promise<void> {
  const { view } = ledger;
  const hotkeys = await view.query('SubtensorModule', 'StakingHotkeys', from);
  const claimed = await Promise.all(hotkeys.map((hotkey) => claimedShares(ledger, ss58Of(hotkey), from)));
  for (const [at, hotkey] of hotkeys.entries()) {
    const shares = -claimed[at]!;
    if (shares <= 0n) continue;
    ledger.note({ kind: 'basket', hotkey: ss58Of(hotkey), coldkey: from, changeShares: -shares });
    ledger.note({ kind: 'basket', hotkey: ss58Of(hotkey), coldkey: to, changeShares: shares });
  }
}
