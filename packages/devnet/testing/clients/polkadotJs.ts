import { ApiPromise, WsProvider } from '@polkadot/api';
import { keyringPairFromKeypair } from '@taokit/keys';
import { type ConnectedClient, camelCase, partsOf, type TestedClient } from './TestedClient.ts';

/** `@polkadot/api`. */
export const polkadotJs: TestedClient = {
  name: '@polkadot/api',
  async connect(url) {
    // Its own WsProvider is no ProviderInterface under exactOptionalPropertyTypes.
    const provider = new WsProvider(url) as never;
    return connected(await ApiPromise.create({ provider, noInitWarn: true }));
  },
};

function connected(api: ApiPromise): ConnectedClient {
  const find = (section: unknown, path: string) => {
    const [pallet, name] = partsOf(path).map(camelCase) as [string, string];
    return (section as Record<string, Record<string, (...args: readonly unknown[]) => never>>)[pallet]![
      name
    ]!;
  };
  const plain = (codec: { toJSON(): unknown }) => codec.toJSON();
  return {
    genesisHash: async () => api.genesisHash.toHex(),
    async freeRao(address) {
      const account = await find(api.query, 'System.Account')(address);
      return (account as { data: { free: { toBigInt(): bigint } } }).data.free.toBigInt();
    },
    read: async (path, ...keys) => plain(await find(api.query, path)(...keys)),
    ask: async (path, ...args) => plain(await find(api.call, path)(...args)),
    submit: (signer, path, args) =>
      new Promise<void>((done, fail) => {
        const call = find(api.tx, path)(...Object.values(args)) as ReturnType<
          (typeof api.tx)[''][''] & object
        >;
        call
          .signAndSend(keyringPairFromKeypair(signer) as never, ({ status, dispatchError }) => {
            if (dispatchError !== undefined) fail(new Error(describe(api, dispatchError)));
            else if (status.isFinalized) done();
          })
          .catch(fail);
      }),
    async heads(count, onHead) {
      const numbers: number[] = [];
      let stop: () => void = () => {};
      await new Promise<void>((done) => {
        void api.rpc.chain
          .subscribeNewHeads(({ number }) => {
            numbers.push(number.toNumber());
            onHead?.(number.toNumber());
            if (numbers.length === count) done();
          })
          .then((found) => {
            stop = found as unknown as () => void;
          });
      });
      stop();
      return numbers;
    },
    close: () => api.disconnect(),
  };
}

function describe(
  api: ApiPromise,
  error: { readonly isModule: boolean; readonly asModule: unknown },
): string {
  return error.isModule ? api.registry.findMetaError(error.asModule as never).name : String(error);
}
