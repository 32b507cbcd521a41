import { polkadotSignerFromKeypair } from '@taokit/keys';
import { createClient, type PolkadotClient } from 'polkadot-api';
import { getPolkadotSigner } from 'polkadot-api/signer';
import { getWsProvider } from 'polkadot-api/ws';
import { WebSocket } from 'ws';
import { type ConnectedClient, partsOf, type TestedClient } from './TestedClient.ts';

/** `polkadot-api`, over the new methods. */
export const polkadotApi: TestedClient = {
  name: 'polkadot-api',
  connect: async (url) => connected(createClient(getWsProvider(url, { websocketClass: WebSocket as never }))),
};

type Table = Record<string, Record<string, unknown>>;

function connected(client: PolkadotClient): ConnectedClient {
  const api = client.getUnsafeApi();
  const find = <Found>(section: unknown, path: string): Found => {
    const [pallet, name] = partsOf(path);
    return (section as Table)[pallet]![name] as Found;
  };
  return {
    genesisHash: async () => (await client.getChainSpecData()).genesisHash,
    async freeRao(address) {
      const item = find<{ getValue(key: string): Promise<never> }>(api.query, 'System.Account');
      return ((await item.getValue(address)) as { data: { free: bigint } }).data.free;
    },
    read: async (path, ...keys) =>
      find<{ getValue(...keys: readonly unknown[]): Promise<unknown> }>(api.query, path).getValue(...keys),
    ask: async (path, ...args) =>
      find<(...args: readonly unknown[]) => Promise<unknown>>(api.apis, path)(...args),
    async submit(signer, path, { dest, ...args }) {
      const call = find<(args: object) => { signAndSubmit(signer: unknown): Promise<Done> }>(api.tx, path);
      const addressed = dest === undefined ? args : { dest: { type: 'Id', value: dest }, ...args };
      const done = await call(addressed).signAndSubmit(
        polkadotSignerFromKeypair(signer, getPolkadotSigner as never),
      );
      if (!done.ok) throw new Error(JSON.stringify(done.dispatchError));
    },
    heads: (count, onHead) =>
      new Promise((done, fail) => {
        const numbers: number[] = [];
        const subscription = client.bestBlocks$.subscribe({
          next(blocks) {
            const best = blocks[0]!.number;
            if (numbers.at(-1) === best) return;
            numbers.push(best);
            onHead?.(best);
            if (numbers.length < count) return;
            queueMicrotask(() => subscription.unsubscribe());
            done(numbers);
          },
          error: fail,
        });
      }),
    close: async () => client.destroy(),
  };
}

interface Done {
  readonly ok: boolean;
  readonly dispatchError?: unknown;
}
