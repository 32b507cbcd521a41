import { tao } from '@taokit/types';
import type { Cast, MinerNode, SubnetCast } from '../cast/Cast.ts';
import { accountOf } from '../chain/accounts.ts';
import { Incentive, Uids } from '../chain/items.ts';
import type { LocalChain } from '../chain/LocalChain.ts';
import { send, settle } from '../chain/Wallet.ts';
import type { PostOffice } from '../messages/PostOffice.ts';
import { checkPayment, provePayment, type SpentPayments } from './checkPayment.ts';

/** What an answer costs. */
const PRICE = tao('0.25');

/** Where answers are bought. */
export interface Market {
  /** The chain. */
  readonly local: LocalChain;
  /** The mail. */
  readonly post: PostOffice;
  /** What miners remember of payments, for the whole run. */
  readonly spent: SpentPayments;
}

/** A paid answer. */
export interface PaidAnswer {
  /** The subnet. */
  readonly netuid: number;
  /** Who answered: the miner with the highest incentive. */
  readonly miner: string;
  /** What was asked. */
  readonly question: string;
  /** What was answered. */
  readonly answer: string;
  /** The reference, when there is one. */
  readonly expected: string | null;
  /** What was paid, rao. */
  readonly paidRao: bigint;
  /** The block of the payment. */
  readonly block: number;
}

/**
 * The client pays the subnet's best miner on the chain and names the payment in its signed request. The miner looks the
 * payment up before it answers.
 */
export async function payForAnswer(
  { local, post, spent }: Market,
  { client }: Cast,
  subnet: SubnetCast,
): Promise<PaidAnswer> {
  const best = bestMiner(local, subnet);
  const job = subnet.workload.client;
  send(local, client.coldkeyPair, {
    path: 'Balances.transfer_keep_alive',
    arguments: { dest: best.person.coldkey, value: PRICE.rao },
  });
  const block = settle(local).block.header.number;
  const payment = { ...provePayment(client.coldkeyPair, block, client.hotkey, best.person) };
  const request = { payment, job: job.request };
  const response = await post.ask(client, best.person, request, async (body, sender) => {
    checkPayment(local.chain, best.person, spent, { body, sender, priceRao: PRICE.rao });
    return best.miner.answer((body as typeof request).job);
  });
  return {
    netuid: subnet.netuid,
    miner: best.miner.name,
    question: job.question,
    answer: job.describeAnswer(response),
    expected: job.expected ?? null,
    paidRao: PRICE.rao,
    block,
  };
}

function bestMiner({ chain: { state } }: LocalChain, { netuid, miners }: SubnetCast): MinerNode {
  const incentives = Incentive.get(state, netuid);
  const incentiveOf = ({ person }: MinerNode) =>
    incentives[Uids.get(state, netuid, accountOf(person.hotkey)) ?? -1] ?? 0;
  return miners.reduce((best, miner) => (incentiveOf(miner) > incentiveOf(best) ? miner : best));
}
