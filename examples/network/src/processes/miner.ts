import { createTill } from '@taokit/neuron';
import { createMiner, type Miner as Server } from '@taokit/neuron/node';
import { createBtauth1, createDendrite, handle } from '@taokit/subnet';
import type { Json, Partner } from '../Workload.ts';
import { PRICE_RAO } from '../wire/price.ts';
import { ANNOUNCED_IP, route } from '../wire/route.ts';
import { Alone, Paid, TIMEOUT_SECONDS, Work } from '../wire/synapses.ts';
import type { Bells, WorkerContext } from './Bells.ts';
import { currentRound } from './currentRound.ts';
import { openWorkload } from './openWorkload.ts';

/** A miner: trains, serves validators, sells answers, and combines its model with those of others where it means to. */
export async function openMiner({ spec, client, hotkey }: WorkerContext): Promise<Bells> {
  const job = spec.jobs[0]!;
  const { netuid } = job;
  const miner = await (await openWorkload(job)).createMiner(job.miner!);
  const answer = async ({ task }: { task: Json }) => ({ answer: await miner.answer(task) });
  const alone = async ({ task }: { task: Json }) => ({
    answer: await (miner.answerAlone ?? miner.answer)(task),
  });
  let server: Server | undefined;

  return {
    async serve() {
      const { coldkey } = (await client.reads.metagraph({ netuid }))!.byHotkey(hotkey.address)!;
      const till = await createTill({ client, hotkey: hotkey.address, coldkey, priceRao: PRICE_RAO });
      server = await createMiner({
        client,
        netuid,
        hotkey,
        handlers: [
          handle(Work, { forward: answer }),
          handle(Alone, { forward: alone }),
          handle(
            Paid,
            till.sell(({ payment }: { task: Json; payment?: unknown }) => payment, { forward: answer }),
          ),
        ],
        // A client needs no seat: it pays.
        open: [Paid.name],
        announce: { ip: ANNOUNCED_IP },
        // A miner that reads a story reads no request meanwhile: neither the caller nor its signature is late for that.
        listen: { headersTimeoutSeconds: TIMEOUT_SECONDS, requestTimeoutSeconds: TIMEOUT_SECONDS },
        schemes: [createBtauth1({ maxAgeSeconds: TIMEOUT_SECONDS })],
      });
    },
    train: async () => miner.improve(await currentRound(client, netuid)),
    combine: async () => miner.combine?.(await partnersOf({ client, hotkey }, netuid)),
    stop: async () => server?.stop(),
  };
}

/** Everybody else who serves on the subnet. */
async function partnersOf(
  { client, hotkey }: Pick<WorkerContext, 'client' | 'hotkey'>,
  netuid: number,
): Promise<Partner[]> {
  const { neurons } = (await client.reads.metagraph({ netuid }))!;
  const dendrite = createDendrite({ hotkey });
  return neurons
    .filter((neuron) => neuron.axon !== undefined && neuron.hotkey !== hotkey.address)
    .map((neuron) => ({
      hotkey: neuron.hotkey,
      async ask(task) {
        const asked = await dendrite.ask({ hotkey: neuron.hotkey, ...route(neuron) }, Alone, { task });
        return asked.ok ? asked.response.answer : undefined;
      },
    }));
}
