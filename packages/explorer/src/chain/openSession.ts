import { type DevnetControls, devnetControls, polkadotJsProvider } from '@taokit/devnet';
import { type Client, type ClientOptions, createClient, indexedDbCache } from '@taokit/rpc';
import { createSignal } from 'solid-js';
import type { ChainSession, ChainTarget, Head } from './ChainSession.ts';
import { openDevnet } from './openDevnet.ts';

/** What carries requests, and who makes blocks. */
interface Source {
  readonly name: string;
  readonly options: ClientOptions;
  readonly controls: DevnetControls | undefined;
  close(): void;
}

/** Opens a chain and follows its best block. */
export async function openSession(target: ChainTarget, tell: (step: string) => void): Promise<ChainSession> {
  const source = target.kind === 'devnet' ? await devnetSource(tell) : endpointSource(target.url);
  tell('Reading the interface of the runtime');
  let client: Client | undefined;
  try {
    client = await createClient(source.options);
    return await sessionOf(target, source, client);
  } catch (error) {
    await client?.close().catch(() => {});
    source.close();
    throw error;
  }
}

async function devnetSource(tell: (step: string) => void): Promise<Source> {
  const devnet = await openDevnet(tell);
  return {
    name: 'Devnet in this page',
    options: { provider: polkadotJsProvider(devnet) },
    controls: devnetControls(devnet),
    close: () => devnet.close(),
  };
}

function endpointSource(url: string): Source {
  return {
    name: url.replace(/^wss?:\/\//, ''),
    options: { endpoints: [url], metadataCache: indexedDbCache() },
    controls: undefined,
    close: () => {},
  };
}

async function sessionOf(target: ChainTarget, source: Source, client: Client): Promise<ChainSession> {
  const { blockNumber, blockHash } = await client.at('best');
  const [head, setHead] = createSignal<Head>({ number: blockNumber, hash: blockHash });
  const stop = new AbortController();
  await follow(client, stop.signal, setHead);
  return {
    target,
    name: source.name,
    client,
    controls: source.controls,
    head,
    async close() {
      stop.abort();
      await client.close();
      source.close();
    },
  };
}

/** Tells the best block whenever there is a new one; of many that come at once, the last. */
async function follow(client: Client, signal: AbortSignal, onHead: (head: Head) => void): Promise<void> {
  let isStale = false;
  let isBusy = false;
  const look = async () => {
    isStale = true;
    if (isBusy) return;
    isBusy = true;
    while (isStale && !signal.aborted) {
      isStale = false;
      // A lost connection is told by the client itself, and the next block is asked for again.
      const best = await client.at('best').catch(() => undefined);
      if (best !== undefined) onHead({ number: best.blockNumber, hash: best.blockHash });
    }
    isBusy = false;
  };
  const subscription = await client.connection.subscribe('chain_subscribeNewHeads', [], {
    onValue: () => void look(),
    onError: () => {},
  });
  signal.addEventListener('abort', () => subscription.close(), { once: true });
}
