import { ApiPromise } from '@polkadot/api';
import { developmentGenesis } from '@taokit/chain';
import { createDevnet, type Devnet, polkadotJsProvider } from '@taokit/devnet';
import { type Keypair, keypairFromUri, keyringPairFromKeypair } from '@taokit/keys';

/** What is used of `@polkadot/api`: its own types follow a chain's generated ones. */
export interface Codec {
  toBigInt(): bigint;
  toJSON(): never;
  toHex(): `0x${string}`;
}

/** A call that can be signed. */
export interface Signable {
  signAsync(pair: unknown): Promise<{ toHex(): string }>;
  signAndSend(pair: unknown, told: (result: Told) => void): Promise<unknown>;
}

/** What a client is told of a transaction it watches. */
export interface Told {
  readonly status: { readonly isInBlock: boolean };
  readonly events: readonly { readonly event: Event }[];
}

/** An event, as the client decodes it. */
export interface Event {
  readonly section: string;
  readonly method: string;
  readonly data: Codec & Readonly<Record<string, Codec>>;
}

/** A devnet whose blocks are sealed by hand, with `@polkadot/api` on it, as the chain's own suites for a dev node use one. */
export interface ManualDevnet {
  readonly devnet: Devnet;
  readonly api: ApiPromise;
  readonly provider: ReturnType<typeof polkadotJsProvider>;
  /** A call, by the client's names. */
  tx(pallet: string, call: string, ...args: readonly unknown[]): Signable;
  /** A value of storage, by the client's names. */
  query(pallet: string, item: string, ...keys: readonly unknown[]): Promise<Codec>;
  /** Seals a block with a transaction; what happened in it. */
  createBlock(call: Signable, signer: Keypair): Promise<readonly Event[]>;
  /** The same with a call as root, by //Alice. */
  asRoot(call: Signable): Promise<readonly Event[]>;
  /** What an account can spend, rao. */
  free(key: Keypair): Promise<bigint>;
  close(): Promise<void>;
}

/** The key of a name: `devKey('Alice')` is //Alice. */
export function devKey(name: string, type: Keypair['type'] = 'sr25519'): Keypair {
  return keypairFromUri(`//${name}`, { allowDevPhrase: true, type });
}

/** Those of some events with a name. */
export function named(events: readonly Event[], method: string): readonly Event[] {
  return events.filter((event) => event.method === method);
}

/** Opens one; every rao is added up after every block. */
export async function manualDevnet(): Promise<ManualDevnet> {
  const devnet = await createDevnet({ genesis: developmentGenesis(), blockTime: 'manual', check: true });
  const provider = polkadotJsProvider(devnet);
  const api = await ApiPromise.create({ provider: provider as never, noInitWarn: true });
  const tx: ManualDevnet['tx'] = (pallet, call, ...args) =>
    api.tx[pallet]![call]!(...args) as unknown as Signable;
  const query: ManualDevnet['query'] = async (pallet, item, ...keys) =>
    (await api.query[pallet]![item]!(...keys)) as unknown as Codec;
  async function createBlock(call: Signable, signer: Keypair): Promise<readonly Event[]> {
    const signed = await call.signAsync(keyringPairFromKeypair(signer));
    await provider.send('author_submitExtrinsic', [signed.toHex()]);
    await provider.send('engine_createBlock', [true, true]);
    const records = (await query('system', 'events')) as never as readonly { event: Event }[];
    return records.map(({ event }) => event);
  }
  return {
    devnet,
    api,
    provider,
    tx,
    query,
    createBlock,
    asRoot: (call) => createBlock(tx('sudo', 'sudo', call), devKey('Alice')),
    async free({ address }) {
      const account = await query('system', 'account', address);
      return (account as never as { data: { free: Codec } }).data.free.toBigInt();
    },
    async close() {
      await api.disconnect();
      devnet.close();
    },
  };
}
