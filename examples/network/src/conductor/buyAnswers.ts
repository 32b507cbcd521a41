import type { Purchase } from '../processes/client.ts';
import type { PaidAnswer } from '../results/RunResult.ts';
import { PRICE_RAO } from '../wire/price.ts';
import { together } from './inOneBlock.ts';
import type { Network } from './Network.ts';

/** The client buys an answer on every subnet. */
export async function buyAnswers(network: Network): Promise<PaidAnswer[]> {
  const answers: PaidAnswer[] = [];
  const { cast, workers } = network;
  const client = workers.get(cast.client.name)!;
  for (const { netuid, miners } of cast.subnets) {
    const [bought] = await together(network, [client.ring<Purchase>(`buy ${netuid}`)]);
    const { miner: hotkey, ...purchase } = bought!;
    const miner = miners.find(({ person }) => person.hotkey === hotkey)!.profile.name;
    answers.push({ netuid, miner, ...purchase, paidRao: PRICE_RAO });
  }
  return answers;
}
