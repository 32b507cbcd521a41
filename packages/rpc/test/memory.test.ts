import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createDevnet, polkadotJsProvider } from '@taokit/devnet';
import { createClient } from '@taokit/rpc';
import { expect, test } from 'vitest';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is alive, in bytes. */
function alive(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

test('a thousand metagraph syncs: nothing of them stays', async () => {
  const devnet = await createDevnet({ blockTime: 'manual' });
  await using client = await createClient({ provider: polkadotJsProvider(devnet) });
  const sync = async (times: number) => {
    for (let round = 0; round < times; round++) {
      const graph = (await client.subnets.metagraph(1))!;
      expect(graph.neurons).toHaveLength(1);
    }
  };
  await sync(200);
  const before = alive();
  await sync(800);
  // A metagraph of one neuron takes about 10 kB: 800 of them would be eight megabytes.
  expect(alive() - before).toBeLessThan(1_000_000);
  devnet.close();
});
