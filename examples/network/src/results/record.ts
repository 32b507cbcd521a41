import type { Client, PinnedView } from '@taokit/rpc';
import type { Cast, SubnetCast } from '../cast/Cast.ts';
import type { Judgement } from '../processes/Judgement.ts';
import { type Ledger, type MinerCalls, NOTHING_EARNED, type SubnetLedger } from './Ledger.ts';
import { readPayments } from './readPayments.ts';

/** Who owns a subnet has its first seat. */
const OWNER_UID = 0;

/** Writes down a price. */
export async function recordPrice(ledger: SubnetLedger, view: PinnedView, netuid: number): Promise<void> {
  const priceRao = await view.call('SwapRuntimeApi', 'current_alpha_price', netuid);
  ledger.prices.push({ block: view.blockNumber, priceRao });
}

/** Writes down what an epoch paid. */
export async function recordEpoch(ledger: SubnetLedger, view: PinnedView, netuid: number): Promise<void> {
  const payments = await readPayments(view, netuid);
  ledger.lastEarnedRao = payments.map(({ stakedRao }) => stakedRao);
  for (const { uid, stakedRao, incentiveRao, rootDividendsRao } of payments) {
    if (uid === OWNER_UID) {
      ledger.ownerRao += stakedRao;
      continue;
    }
    const before = ledger.earned.get(uid) ?? NOTHING_EARNED;
    ledger.earned.set(uid, {
      incentivesRao: before.incentivesRao + incentiveRao,
      dividendsRao: before.dividendsRao + stakedRao - incentiveRao,
      rootDividendsRao: before.rootDividendsRao + rootDividendsRao,
    });
  }
}

/** What a validator told of a round. */
export interface ToldJudgement {
  /** Its name. */
  readonly validator: string;
  /** The subnet. */
  readonly netuid: number;
  /** What it told. */
  readonly judgement: Judgement;
}

/** Writes down whom validators asked and what they found. */
export function recordJudgements(ledger: Ledger, cast: Cast, all: readonly ToldJudgement[]): void {
  for (const [at, subnet] of cast.subnets.entries()) {
    const here = all.filter(({ netuid }) => netuid === subnet.netuid);
    const told = ledger.subnets[at]!;
    told.weights = Object.fromEntries(here.map(({ validator, judgement }) => [validator, judgement.weights]));
    const judgements = here.map(({ judgement }) => judgement).filter(({ calls }) => calls.length > 0);
    told.scores = meanScores(subnet, judgements);
    for (const { calls } of judgements) for (const call of calls) recordCall(told, call);
  }
}

function meanScores({ miners }: SubnetCast, judgements: readonly Judgement[]): number[] {
  return miners.map(({ person }) => {
    const found = judgements.map(
      ({ calls }) => calls.find(({ miner }) => miner === person.hotkey)?.score.value ?? 0,
    );
    return found.reduce((sum, value) => sum + value, 0) / (found.length || 1);
  });
}

function recordCall(
  { calls }: SubnetLedger,
  { miner, refusal, milliseconds }: Judgement['calls'][number],
): void {
  const known: MinerCalls = calls.get(miner) ?? { answered: 0, refusals: new Map(), milliseconds: [] };
  calls.set(miner, known);
  if (refusal !== null) known.refusals.set(refusal, (known.refusals.get(refusal) ?? 0) + 1);
  else {
    known.answered += 1;
    known.milliseconds.push(milliseconds);
  }
}

/** Writes down a round, once its epochs have run. */
export async function recordRound(
  ledger: Ledger,
  client: Client,
  { subnets }: Cast,
  epoch: number,
): Promise<void> {
  const view = await client.at('best');
  for (const [at, { netuid }] of subnets.entries()) {
    const [incentives, dividends, stakeWeights, block] = await view.queryMany([
      ['SubtensorModule', 'Incentive', netuid],
      ['SubtensorModule', 'Dividends', netuid],
      ['SubtensorModule', 'StakeWeight', netuid],
      ['SubtensorModule', 'LastEpochBlock', netuid],
    ]);
    const rows = await view.reads.bonds({ netuid });
    const { scores, weights, lastEarnedRao, rounds } = ledger.subnets[at]!;
    const bonds = incentives.map((_, uid) =>
      denseRow(
        (rows.get(uid) ?? []).map(({ uid: to, bond }) => [to, bond.raw]),
        incentives.length,
      ),
    );
    rounds.push({
      epoch,
      block: Number(block),
      scores,
      weights,
      incentives,
      dividends,
      stakeWeights,
      bonds,
      earnedRao: lastEarnedRao,
    });
  }
}

/** A row with a value for every uid. */
export function denseRow(row: readonly (readonly [uid: number, value: number])[], n: number): number[] {
  const dense = new Array<number>(n).fill(0);
  for (const [uid, value] of row) dense[uid] = value;
  return dense;
}
