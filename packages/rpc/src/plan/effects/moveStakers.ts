import { computeOwedShares } from '@taokit/dtao/baskets';
import type { StakeOf } from '../../intents/shared/everything.ts';
import { ss58Of } from '../../reads/shared/accounts.ts';
import type { Ledger } from '../createLedger.ts';
import { claimedName, escrow, sharesOf } from './basketFunds.ts';
import { type Position, positionsNow } from './positions.ts';

const ROOT = 0;
/** Coldkeys of one request: a node takes a second or two for thousands. */
const PAGE = 100;

/** A hotkey that takes the place of another. */
export interface HotkeySwap {
  /** The old one, SS58. */
  readonly from: string;
  /** The new one, SS58. */
  readonly to: string;
  /** On which subnet; on all of them when `undefined`. */
  readonly netuid: number | undefined;
}

/**
 * The stake of everybody on a hotkey goes to the one that takes its place; with root's, its basket, and what may be claimed of it.
 *
 * Source: `pallets/subtensor/src/swap/swap_hotkey.rs`, spec 475.
 */
export async function moveStakers(ledger: Ledger, swap: HotkeySwap): Promise<void> {
  const { view } = ledger;
  const isRootMoved = swap.netuid === undefined || swap.netuid === ROOT;
  const shares = await view.entries('SubtensorModule', 'AlphaV2', swap.from);
  const coldkeys = [...new Set(shares.map(({ keys }) => ss58Of(keys[1] as Uint8Array) as string))];
  const atBlock: Position[] = [];
  for (let at = 0; at < coldkeys.length; at += PAGE) {
    const page = coldkeys.slice(at, at + PAGE);
    for (const [account, infos] of await view.call(
      'StakeInfoRuntimeApi',
      'get_stake_info_for_coldkeys',
      page,
    ))
      for (const { hotkey, netuid, stake } of infos)
        atBlock.push({ coldkey: ss58Of(account), hotkey: ss58Of(hotkey), netuid, rao: stake });
  }
  // What is in the basket moves with root, whichever subnet it is of.
  const isMoved = ({ coldkey, hotkey, netuid }: StakeOf) =>
    hotkey === swap.from &&
    (coldkey === escrow() ? isRootMoved : swap.netuid === undefined || netuid === swap.netuid);
  const rootStake = new Map<string, bigint>();
  for (const { rao, ...position } of positionsNow(ledger, atBlock, isMoved)) {
    if (position.netuid === ROOT) rootStake.set(position.coldkey, rao);
    ledger.addStake(position, -rao);
    ledger.addStake({ ...position, hotkey: swap.to }, rao);
  }
  if (isRootMoved) await moveShares(ledger, swap, rootStake);
}

/** Whoever may claim of the basket may claim as much of the new hotkey's. */
async function moveShares(
  ledger: Ledger,
  { from, to }: HotkeySwap,
  rootStake: ReadonlyMap<string, bigint>,
): Promise<void> {
  const [{ rateBits }, marks] = await Promise.all([
    sharesOf(ledger, from),
    ledger.view.entries('SubtensorModule', 'BasketClaimed', from),
  ]);
  const claimed = new Map(
    marks.map(({ keys, value }) => [ss58Of(keys[1] as Uint8Array) as string, value as bigint]),
  );
  const since = ledger.effects.flatMap((effect) =>
    effect.kind === 'basket' && effect.hotkey === from ? [effect.coldkey] : [],
  );
  const { note, recall } = ledger;
  for (const coldkey of new Set([...rootStake.keys(), ...claimed.keys(), ...since])) {
    if (coldkey === escrow()) continue;
    const shares = computeOwedShares(rateBits, {
      rootStakeRao: rootStake.get(coldkey) ?? 0n,
      claimedShares: await recall(claimedName(from, coldkey), async () => claimed.get(coldkey) ?? 0n),
    });
    if (shares === 0n) continue;
    note({ kind: 'basket', hotkey: from, coldkey, changeShares: -shares });
    note({ kind: 'basket', hotkey: to, coldkey, changeShares: shares });
  }
}
