import type { PinnedView } from '@taokit/rpc';

/** What one hotkey got from an epoch, alpha rao: with those who stake through it, its take included. */
export interface EpochPayment {
  /** Its seat. */
  readonly uid: number;
  /** What its stake on the subnet grew by. */
  readonly stakedRao: bigint;
  /** Of it for mining. */
  readonly incentiveRao: bigint;
  /** Set aside for its stakers on the root. */
  readonly rootDividendsRao: bigint;
}

interface EventRecord {
  readonly event: {
    readonly type: string;
    readonly value: { readonly type: string; readonly value: unknown };
  };
}

interface MinersPaid {
  readonly netuid: number;
  readonly emissions: readonly bigint[];
}

/**
 * What an epoch paid to whom. The chain says it of miners, in an event; of others it is what stake grew by in the block, without what
 * root's funds bought.
 *
 * @param view - the chain after the epoch's block, in which nobody staked
 * @param netuid - the subnet
 * @returns by uid
 */
export async function readPayments(view: PinnedView, netuid: number): Promise<readonly EpochPayment[]> {
  const before = await view.at(view.blockNumber - 1);
  const keys = await view.entries('SubtensorModule', 'Keys', netuid);
  const hotkeys = keys
    .map(({ keys: [, uid], value }) => ({ uid: uid as number, hotkey: value }))
    .sort((a, b) => a.uid - b.uid);
  const miners = await incentivesPaid(view, netuid);
  return Promise.all(
    hotkeys.map(async ({ uid, hotkey }) => {
      const [grown, deposited, rootDividendsRao] = await growthOf(before, view, netuid, hotkey);
      return {
        uid,
        stakedRao: grown - (deposited + rootDividendsRao),
        incentiveRao: miners[uid] ?? 0n,
        rootDividendsRao,
      };
    }),
  );
}

/** What a hotkey's stake grew by, what less waits for its deposit into the hotkey's fund, and what was set aside for root. */
async function growthOf(before: PinnedView, after: PinnedView, netuid: number, hotkey: unknown) {
  const read = (view: PinnedView) =>
    view.queryMany([
      ['SubtensorModule', 'TotalHotkeyAlpha', hotkey, netuid],
      ['SubtensorModule', 'PendingBasketDeposits', hotkey, netuid],
      ['SubtensorModule', 'RootAlphaDividendsPerSubnet', netuid, hotkey],
    ]);
  const [[alphaBefore, waitedBefore], [alpha, waits, rootRao]] = await Promise.all([
    read(before),
    read(after),
  ]);
  return [alpha - alphaBefore, waitedBefore - waits, rootRao] as const;
}

async function incentivesPaid(view: PinnedView, netuid: number): Promise<readonly bigint[]> {
  const records = (await view.query('System', 'Events')) as readonly EventRecord[];
  const paid = records
    .filter(
      ({ event }) => event.type === 'SubtensorModule' && event.value.type === 'IncentiveAlphaEmittedToMiners',
    )
    .map(({ event }) => event.value.value as MinersPaid);
  return paid.find((fields) => fields.netuid === netuid)?.emissions ?? [];
}
