import type { Chain, ProducedBlock } from '@taokit/chain';
import { priceRaoOf } from '../chain/ask.ts';
import { Bonds, Dividends, Incentive, LastEpochBlock, type Row, StakeWeight } from '../chain/items.ts';
import type { Round } from '../rounds/playRound.ts';
import type { PaidResult, PricePoint, RoundResult, SubnetResult } from './RunResult.ts';
import { readPayments } from './readPayments.ts';

/** Blocks between two recorded prices. */
const PRICE_EVERY = 60;

/** Who owns a subnet has its first seat. */
const OWNER_UID = 0;

/** What a seat earned so far, alpha rao. */
export interface Earned {
  /** By mining. */
  readonly incentivesRao: bigint;
  /** By validating, with its stakers. */
  readonly dividendsRao: bigint;
  /** For its stakers on the root. */
  readonly rootDividendsRao: bigint;
}

/** What is written down about one subnet while the network runs. */
export interface SubnetRecorder {
  /** The subnet. */
  readonly netuid: number;
  /** Rounds so far. */
  readonly rounds: RoundResult[];
  /** Prices so far. */
  readonly prices: PricePoint[];
  /** What each seat earned so far, by uid. */
  readonly earned: Map<number, Earned>;
  /** What the subnet's owner was paid so far, alpha rao. */
  ownerRao: bigint;
  /** What came of sharing models. */
  shared: SubnetResult['shared'];
}

/** Nothing yet. */
export const NOTHING_EARNED: Earned = { incentivesRao: 0n, dividendsRao: 0n, rootDividendsRao: 0n };

/** An empty record. */
export function createSubnetRecorder(netuid: number): SubnetRecorder {
  return { netuid, rounds: [], prices: [], earned: new Map(), ownerRao: 0n, shared: null };
}

/** Writes down what a block did to the subnet. */
export function recordBlock(recorder: SubnetRecorder, chain: Chain, produced: ProducedBlock): void {
  const { netuid, prices } = recorder;
  const block = produced.block.header.number;
  if (LastEpochBlock.get(chain.state, netuid) === BigInt(block)) recordPayments(recorder, chain, produced);
  if (block % PRICE_EVERY === 0) prices.push({ block, priceRao: priceRaoOf(chain, netuid) });
}

function recordPayments(recorder: SubnetRecorder, chain: Chain, produced: ProducedBlock): void {
  const { netuid, earned } = recorder;
  for (const { uid, stakedRao, incentiveRao, rootDividendsRao } of readPayments(chain, netuid, produced)) {
    if (uid === OWNER_UID) {
      recorder.ownerRao += stakedRao;
      continue;
    }
    const before = earned.get(uid) ?? NOTHING_EARNED;
    earned.set(uid, {
      incentivesRao: before.incentivesRao + incentiveRao,
      dividendsRao: before.dividendsRao + stakedRao - incentiveRao,
      rootDividendsRao: before.rootDividendsRao + rootDividendsRao,
    });
  }
}

/** What the subnet paid so far. */
export function paidBy({ ownerRao, earned }: SubnetRecorder): PaidResult {
  const total = (read: (of: Earned) => bigint) =>
    [...earned.values()].reduce((sum, of) => sum + read(of), 0n);
  return {
    ownerRao,
    incentivesRao: total((of) => of.incentivesRao),
    dividendsRao: total((of) => of.dividendsRao),
    rootDividendsRao: total((of) => of.rootDividendsRao),
  };
}

/** Writes down a round, once its epoch has run. */
export function recordRound(recorder: SubnetRecorder, { state }: Chain, epoch: number, round: Round): void {
  const { netuid } = recorder;
  const incentives = Incentive.get(state, netuid);
  recorder.rounds.push({
    epoch,
    block: Number(LastEpochBlock.get(state, netuid)),
    scores: round.scores,
    incentives,
    dividends: Dividends.get(state, netuid),
    stakeWeights: StakeWeight.get(state, netuid),
    bonds: incentives.map((_, uid) => denseRow(Bonds.get(state, netuid, uid), incentives.length)),
  });
  if (round.shared !== undefined) recorder.shared = { epoch, ...round.shared };
}

/** A row with a value for every uid. */
export function denseRow(row: Row, n: number): number[] {
  const dense = new Array<number>(n).fill(0);
  for (const [uid, value] of row) dense[uid] = value;
  return dense;
}
