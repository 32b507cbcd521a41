import { createDevnet, polkadotJsProvider } from '@taokit/devnet';
import { type Client, createClient } from '@taokit/rpc';
import type { Population } from '../cast/Population.ts';
import { createGenesis } from '../chain/createGenesis.ts';
import type { Bells } from '../processes/Bells.ts';
import { openWorker } from '../processes/openWorker.ts';
import type { Host } from './Host.ts';

/** Everything in this process: the chain without a port, workers that share one connection to it. Messages are the same signed HTTP. */
export async function openInProcess(population: Population): Promise<Host> {
  const devnet = await createDevnet({ genesis: createGenesis(population), blockTime: 'manual', check: true });
  const connection = { provider: polkadotJsProvider(devnet) };
  const opened: Promise<Bells>[] = [];
  let client: Promise<Client> | undefined;
  const connect = () => {
    client ??= createClient(connection);
    return client;
  };
  return {
    processes: () => 1,
    endpoint: 'in this process',
    connection,
    start(spec) {
      const bells = openWorker(spec, connect);
      opened.push(bells);
      // Whoever rings for it is told.
      bells.catch(() => {});
      const ring = async <Told>(bell: string) => ((await (await bells)[bell]?.()) ?? null) as Told;
      return { spec, isRunning: () => true, ring };
    },
    async close() {
      for (const bells of opened) await (await bells.catch(() => ({}) as Bells))['stop']?.();
      await (await client)?.close();
      devnet.close();
    },
  };
}
