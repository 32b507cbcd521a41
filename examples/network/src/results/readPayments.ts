import type { Chain, ProducedBlock } from '@taokit/chain';
import {
  Keys,
  PendingBasketDeposits,
  RootAlphaDividendsPerSubnet,
  SubnetworkN,
  TotalHotkeyAlpha,
} from '../chain/items.ts';

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

interface MinersPaid {
  readonly netuid: number;
  readonly emissions: readonly bigint[];
}

/**
 * What an epoch paid to whom. The chain says it of miners, in an event; of others it is what stake grew by in the block, without what
 * root's funds bought.
 *
 * @param chain - after the epoch's block
 * @param netuid - the subnet
 * @param produced - the block, in which nobody staked
 * @returns by uid
 */
export function readPayments(
  chain: Chain,
  netuid: number,
  { block, events }: ProducedBlock,
): readonly EpochPayment[] {
  const { state } = chain;
  const before = state.at(block.header.number - 1);
  const miners = events
    .filter(({ path }) => path === 'SubtensorModule.IncentiveAlphaEmittedToMiners')
    .map(({ fields }) => fields as unknown as MinersPaid)
    .find((fields) => fields.netuid === netuid);
  return Array.from({ length: SubnetworkN.get(state, netuid) }, (_, uid) => {
    const hotkey = Keys.get(state, netuid, uid);
    const grown = TotalHotkeyAlpha.get(state, hotkey, netuid) - TotalHotkeyAlpha.get(before, hotkey, netuid);
    const rootDividendsRao = RootAlphaDividendsPerSubnet.get(state, netuid, hotkey);
    const waiting = PendingBasketDeposits.get(state, hotkey, netuid);
    const depositedRao = PendingBasketDeposits.get(before, hotkey, netuid) + rootDividendsRao - waiting;
    return {
      uid,
      stakedRao: grown - depositedRao,
      incentiveRao: miners?.emissions[uid] ?? 0n,
      rootDividendsRao,
    };
  });
}
