import { keyringPairFromKeypair } from '@taokit/keys';
import { DedotClient, LegacyClient, WsProvider } from 'dedot';
import { type ConnectedClient, camelCase, partsOf, type TestedClient } from './TestedClient.ts';

/** `dedot`, over the new methods. */
export const dedot: TestedClient = {
  name: 'dedot',
  connect: async (url) => connected((await DedotClient.new(new WsProvider(url))) as never),
};

/** `dedot`, over the legacy methods. */
export const dedotLegacy: TestedClient = {
  name: 'dedot (legacy)',
  connect: async (url) => connected((await LegacyClient.new(new WsProvider(url))) as never),
};

type Table = Record<string, Record<string, (...args: readonly unknown[]) => never>>;

/** What tests use of either client; their own types follow a chain's generated ones. */
interface Client {
  readonly genesisHash: string;
  readonly query: Table;
  readonly call: Table;
  readonly tx: Table;
  readonly block: { best(callback: (block: { number: number }) => void): () => void };
  disconnect(): Promise<void>;
}

function connected(client: Client): ConnectedClient {
  const find = (section: Table, path: string) => {
    const [pallet, name] = partsOf(path).map(camelCase) as [string, string];
    return section[pallet]![name]!;
  };
  return {
    genesisHash: async () => client.genesisHash,
    async freeRao(address) {
      return ((await find(client.query, 'System.Account')(address)) as { data: { free: bigint } }).data.free;
    },
    read: async (path, ...keys) => await find(client.query, path)(...keys),
    ask: async (path, ...args) => await find(client.call, path)(...args),
    async submit(signer, path, args) {
      const call = find(client.tx, path)(...Object.values(args)) as {
        signAndSend(pair: unknown): { untilFinalized(): Promise<{ dispatchError?: unknown }> };
      };
      const done = await call.signAndSend(keyringPairFromKeypair(signer)).untilFinalized();
      if (done.dispatchError !== undefined) throw new Error(JSON.stringify(done.dispatchError));
    },
    async heads(count, onHead) {
      const numbers: number[] = [];
      let stop: () => void = () => {};
      await new Promise<void>((done) => {
        stop = client.block.best(({ number }) => {
          if (numbers.at(-1) === number) return;
          numbers.push(number);
          onHead?.(number);
          if (numbers.length === count) done();
        });
      });
      stop();
      return numbers;
    },
    close: () => client.disconnect(),
  };
}
