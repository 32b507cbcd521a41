import type { Block, Chain, EpochPaidEvent, EpochPayment } from '@taokit/simulator';
import type { Hotkey } from '@taokit/types';
import type { Round } from '../rounds/playRound.ts';
import type { PaidResult, PricePoint, RoundResult, SubnetResult } from './RunResult.ts';

/** Blocks between two recorded prices. */
const PRICE_EVERY = 60;

/** What is written down about one subnet while the network runs. */
export interface SubnetRecorder {
  /** The subnet. */
  readonly netuid: number;
  /** Rounds so far. */
  readonly rounds: RoundResult[];
  /** Prices so far. */
  readonly prices: PricePoint[];
  /** What each hotkey earned so far. */
  readonly earned: Map<Hotkey, EpochPayment>;
  /** What the subnet paid so far. */
  paid: PaidResult;
  /** What came of sharing models. */
  shared: SubnetResult['shared'];
}

/** An empty record. */
export function createSubnetRecorder(netuid: number): SubnetRecorder {
  const nothing = {
    ownerRao: 0n,
    incentivesRao: 0n,
    dividendsRao: 0n,
    soldForRootRao: 0n,
    rootDividendsRao: 0n,
  };
  return {
    netuid,
    rounds: [],
    prices: [],
    earned: new Map(),
    paid: nothing,
    shared: null,
  };
}

/** Writes down what a block did to the subnet. */
export function recordBlock(recorder: SubnetRecorder, chain: Chain, block: Block): void {
  const { netuid } = recorder;
  for (const event of block.events)
    if (event.name === 'Simulator.EpochPaid' && event.netuid === netuid) recordPayments(recorder, event);
  if (block.number % PRICE_EVERY === 0)
    recorder.prices.push({ block: block.number, priceBits: chain.priceBits(netuid) });
}

function recordPayments(recorder: SubnetRecorder, event: EpochPaidEvent): void {
  for (const payment of event.payments) {
    const before = recorder.earned.get(payment.hotkey);
    recorder.earned.set(payment.hotkey, before === undefined ? payment : addPayments(before, payment));
  }
  const total = (read: (payment: EpochPayment) => bigint) =>
    event.payments.reduce((sum, payment) => sum + read(payment), 0n);
  const { paid } = recorder;
  recorder.paid = {
    ownerRao: paid.ownerRao + event.ownerRao,
    incentivesRao: paid.incentivesRao + total((payment) => payment.incentiveRao),
    dividendsRao: paid.dividendsRao + total((payment) => payment.alphaDividendsRao),
    soldForRootRao: paid.soldForRootRao + event.soldForRootRao,
    rootDividendsRao: paid.rootDividendsRao + total((payment) => payment.rootDividendsRao),
  };
}

function addPayments(a: EpochPayment, b: EpochPayment): EpochPayment {
  return {
    hotkey: a.hotkey,
    incentiveRao: a.incentiveRao + b.incentiveRao,
    alphaDividendsRao: a.alphaDividendsRao + b.alphaDividendsRao,
    rootDividendsRao: a.rootDividendsRao + b.rootDividendsRao,
  };
}

/** Writes down a round, once its epoch has run. */
export function recordRound(recorder: SubnetRecorder, chain: Chain, epoch: number, round: Round): void {
  const { neurons, lastEpochBlock } = chain.state.subnets.get(recorder.netuid)!;
  recorder.rounds.push({
    epoch,
    block: lastEpochBlock,
    scores: round.scores,
    incentives: neurons.map(({ incentiveU16 }) => incentiveU16),
    dividends: neurons.map(({ dividendsU16 }) => dividendsU16),
    stakeWeights: neurons.map(({ stakeWeightU16 }) => stakeWeightU16),
    bonds: neurons.map(({ bonds }) => denseRow(bonds, neurons.length)),
  });
  if (round.shared !== undefined) recorder.shared = { epoch, ...round.shared };
}

/** A row with a value for every uid. */
export function denseRow(
  { uids, values }: { readonly uids: readonly number[]; readonly values: readonly number[] },
  n: number,
): number[] {
  const row = new Array<number>(n).fill(0);
  for (const [at, uid] of uids.entries()) row[uid] = values[at]!;
  return row;
}
