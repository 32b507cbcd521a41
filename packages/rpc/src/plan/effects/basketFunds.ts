import {
  type BasketFund,
  type BasketMarket,
  type BasketRow,
  type BasketStaker,
  basketEscrowAccount,
  flushBasketDeposits,
  type QueuedDividend,
} from '@taokit/dtao/baskets';
import { encodeSs58 } from '@taokit/keys';
import type { Ledger } from '../createLedger.ts';
import { hasSeat } from './seats.ts';

const ROOT = 0;

/** The chain's account that holds what is in baskets. */
export const escrow = (): string => encodeSs58(basketEscrowAccount());

/** A basket with what the chain settles before it touches it: dividends that wait are deposited. */
export async function openFund(ledger: Ledger, hotkey: string): Promise<BasketFund> {
  const fund = await readFund(ledger, hotkey);
  const queue = await queueOf(ledger, hotkey);
  if (queue.length === 0) return fund;
  const [hasRootUid, rootStakeRao] = await Promise.all([
    hasSeat(ledger, ROOT, hotkey),
    ledger.view.query('SubtensorModule', 'TotalHotkeyAlpha', hotkey, ROOT),
  ]);
  const flushed = flushBasketDeposits({
    fund,
    queue,
    rootStakeRao,
    hasRootUid,
    thresholdRao: await claimThresholdRao(ledger),
  });
  storeFund(ledger, hotkey, fund, flushed.fund);
  ledger.remember(`queue ${hotkey}`, []);
  return flushed.fund;
}

/** Least that a claim pays, rao. */
export async function claimThresholdRao({ view }: Ledger): Promise<bigint> {
  return (await view.query('SubtensorModule', 'RootClaimableThreshold', ROOT)).bits >> 32n;
}

/** Writes what became of a basket: its shares, its holdings, and the pools that were traded in. */
export function storeFund(ledger: Ledger, hotkey: string, before: BasketFund, after: BasketFund): void {
  ledger.remember(`shares ${hotkey}`, { shares: after.shares, rateBits: after.rateBits });
  const netuids = new Set([...before.rows, ...after.rows].map(({ netuid }) => netuid));
  for (const netuid of netuids) {
    const of = { coldkey: escrow(), hotkey, netuid };
    ledger.addStake(of, heldRao(after, netuid) - heldRao(before, netuid));
  }
}

/** What a basket holds of a subnet, rao. */
export function heldRao({ rows }: BasketFund, netuid: number): bigint {
  return rows.find((row) => row.netuid === netuid)?.alphaRao ?? 0n;
}

/** Shares of a basket, and how many one of root's stake is worth, after what has happened. */
export function sharesOf(
  { view, recall }: Ledger,
  hotkey: string,
): Promise<Pick<BasketFund, 'shares' | 'rateBits'>> {
  return recall(`shares ${hotkey}`, async () => {
    const [stored, rate] = await view.queryMany([
      ['SubtensorModule', 'BasketShares', hotkey],
      ['SubtensorModule', 'BasketRate', hotkey],
    ]);
    return { shares: stored, rateBits: rate.bits };
  });
}

/** A basket as it is. */
export async function readFund(ledger: Ledger, hotkey: string): Promise<BasketFund> {
  const { view, effects } = ledger;
  const { shares, rateBits } = await sharesOf(ledger, hotkey);
  const held = new Map(
    (
      await ledger.recall(`holdings ${hotkey}`, () =>
        view.call('BetaBasketRuntimeApi', 'get_validator_basket', hotkey),
      )
    ).map(([netuid, alpha]) => [netuid, alpha]),
  );
  for (const effect of effects)
    if (effect.kind === 'stake' && effect.hotkey === hotkey && effect.coldkey === escrow())
      held.set(effect.netuid, (held.get(effect.netuid) ?? 0n) + effect.changeRao);
  const rows = [...held].filter(([, rao]) => rao > 0n).sort(([a], [b]) => a - b);
  return {
    shares,
    rateBits,
    rows: await Promise.all(
      rows.map(async ([netuid, alphaRao]) => ({ ...(await marketOf(ledger, netuid)), alphaRao })),
    ),
  };
}

/** What prices a basket's alpha of a subnet. */
export async function marketOf(ledger: Ledger, netuid: number): Promise<BasketMarket> {
  if (netuid === ROOT) return { netuid };
  const { taoReserve, alphaReserve, quoteWeight } = await ledger.pool(netuid);
  const [mechanism, fast, moving] = await ledger.view.queryMany([
    ['SubtensorModule', 'SubnetMechanism', netuid],
    ['SubtensorModule', 'SubnetFastMovingPrice', netuid],
    ['SubtensorModule', 'SubnetMovingPrice', netuid],
  ]);
  if (mechanism !== 1) return { netuid };
  return {
    netuid,
    pool: {
      taoReserveRao: taoReserve.rao,
      alphaReserveRao: alphaReserve.rao,
      quoteWeight: quoteWeight as bigint,
    },
    ...(fast !== undefined && { fastPriceBits: fast.bits }),
    movingPriceBits: moving.bits,
  };
}

/** A basket's row of a subnet, also where it holds nothing there. */
export async function rowOf(ledger: Ledger, hotkey: string, netuid: number): Promise<BasketRow> {
  const alphaRao = heldRao(await readFund(ledger, hotkey), netuid);
  return { ...(await marketOf(ledger, netuid)), alphaRao };
}

/** Who may claim of a basket. */
export async function stakerOf(ledger: Ledger, hotkey: string, coldkey: string): Promise<BasketStaker> {
  const [rootStakeRao, claimed] = await Promise.all([
    ledger.stake({ coldkey, hotkey, netuid: ROOT }),
    claimedShares(ledger, hotkey, coldkey),
  ]);
  return { rootStakeRao, claimedShares: claimed };
}

/** Under this name the plan knows what a coldkey has claimed of a basket. */
export const claimedName = (hotkey: string, coldkey: string): string => `claimed ${hotkey} ${coldkey}`;

/** What a coldkey has claimed of a basket, in shares; less than nothing for what it may claim besides. */
export function claimedShares({ view, recall }: Ledger, hotkey: string, coldkey: string): Promise<bigint> {
  return recall(claimedName(hotkey, coldkey), () =>
    view.query('SubtensorModule', 'BasketClaimed', hotkey, coldkey),
  );
}

async function queueOf(ledger: Ledger, hotkey: string): Promise<readonly QueuedDividend[]> {
  const { view } = ledger;
  return ledger.recall(`queue ${hotkey}`, async () => {
    const entries = await view.entries('SubtensorModule', 'PendingBasketDeposits', hotkey);
    return Promise.all(
      entries.map(async ({ keys, value }) => {
        const netuid = keys[1] as number;
        const exists = (await view.query('SubtensorModule', 'NetworksAdded', netuid)) === true;
        return { ...(await marketOf(ledger, netuid)), alphaRao: value, exists };
      }),
    );
  });
}
