import { recordEpoch, recordPrice } from '../results/record.ts';
import type { Network } from './Network.ts';

/** Blocks between two recorded prices. */
const PRICE_EVERY = 60;

/** Makes blocks until every subnet's epoch has run, and writes down what they did. */
export async function advanceToEpochs(network: Network): Promise<void> {
  const { client, controls, cast, ledger } = network;
  const { blockNumber } = await client.at('best');
  const epochs = await Promise.all(
    cast.subnets.map(async ({ netuid }) => (await client.reads.nextEpochStartBlock({ netuid }))!),
  );
  let at = blockNumber;
  while (at < Math.max(...epochs)) {
    const next = Math.min(...[nextPrice(at), ...epochs].filter((block) => block > at));
    await controls.newBlock({ count: next - at });
    at = next;
    const view = await client.at(at);
    for (const [subnet, { netuid }] of cast.subnets.entries()) {
      if (epochs[subnet] === at) await recordEpoch(ledger.subnets[subnet]!, view, netuid);
      if (at % PRICE_EVERY === 0) await recordPrice(ledger.subnets[subnet]!, view, netuid);
    }
  }
}

function nextPrice(at: number): number {
  return (Math.floor(at / PRICE_EVERY) + 1) * PRICE_EVERY;
}
