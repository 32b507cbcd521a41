import { createDevnet, polkadotJsProvider } from '@taokit/devnet';
import { createClient, indexedDbCache } from '@taokit/rpc';

/** What a page says of a metagraph. */
interface Said {
  readonly n: number;
  readonly hotkeys: readonly string[];
  readonly block: number;
}

async function metagraphOf(options: Parameters<typeof createClient>[0]): Promise<Said> {
  const client = await createClient(options);
  const { n, hotkeys, block } = (await client.subnets.metagraph(1))!;
  await client.close();
  return { n, hotkeys, block };
}

Object.assign(globalThis, {
  /** Over a WebSocket, with metadata kept in the page's IndexedDB. */
  overSocket: (url: string) => metagraphOf({ endpoints: [url], metadataCache: indexedDbCache() }),
  /** With a devnet in the page itself, and no socket. */
  async inPage() {
    const devnet = await createDevnet();
    const said = await metagraphOf({ provider: polkadotJsProvider(devnet) });
    devnet.close();
    return said;
  },
});
