import { createSubnetClient } from '@taokit/neuron';
import { PRICE_TAO } from '../wire/price.ts';
import { route } from '../wire/route.ts';
import { Paid } from '../wire/synapses.ts';
import type { Bells, WorkerContext } from './Bells.ts';
import { openWorkload } from './openWorkload.ts';
import type { Job } from './WorkerSpec.ts';

/** What a client tells of a purchase. */
export interface Purchase {
  /** Address of the hotkey that answered, or did not. */
  readonly miner: string;
  /** What was asked. */
  readonly question: string;
  /** What was answered, or why nothing was. */
  readonly answer: string;
  /** The reference, when there is one. */
  readonly expected: string | null;
  /** Block of the payment. */
  readonly block: number;
  /** What came of handing the same payment in again: a refusal. */
  readonly again: string;
}

/** A client: pays the best miner of a subnet, asks it, and tries to get a second answer for the same money. */
export async function openClient({ spec, client, hotkey, coldkey }: WorkerContext): Promise<Bells> {
  const buy = async (job: Job): Promise<Purchase> => {
    const { request: task, question, describeAnswer, expected } = await jobOf(job);
    const { netuid } = job;
    const market = createSubnetClient({ client, netuid, hotkey, coldkey: coldkey!, route });
    const { neuron, asked, payment } = await market.buy(Paid, (payment) => ({ task, payment }), {
      amountTao: PRICE_TAO,
    });
    const [again] = await market.ask(Paid, { task, payment });
    return {
      miner: neuron.hotkey,
      question,
      answer: asked.ok ? describeAnswer(asked.response.answer) : `${asked.refusal}: ${asked.reason}`,
      expected: expected ?? null,
      block: payment.block,
      again: again!.asked.ok ? 'answered' : again!.asked.reason,
    };
  };
  return Object.fromEntries(spec.jobs.map((job) => [`buy ${job.netuid}`, () => buy(job)]));
}

async function jobOf(job: Job) {
  return (await openWorkload(job)).createClientJob();
}
