import {
  createDevnet,
  type Devnet,
  type DevnetControls,
  devnetControls,
  polkadotJsProvider,
} from '@taokit/devnet';
import { type Keypair, keypairFromUri, sign } from '@taokit/keys';
import { type Client, createClient } from '@taokit/rpc';
import {
  encodeExtrinsic,
  encodeSigningPayload,
  encodeStorageKey,
  encodeStorageValue,
} from '@taokit/types/registry';

/** A devnet, a client on it, and ways to change it. */
export interface DevnetWorld extends AsyncDisposable {
  /** The devnet. */
  readonly devnet: Devnet;
  /** Its controls. */
  readonly controls: DevnetControls;
  /** A client over the in-process provider. */
  readonly client: Client;
  /** Writes a storage item, and makes a block. */
  write(path: string, keys: readonly unknown[], value: unknown): Promise<void>;
  /** Makes a call of a development account in a block of its own; ends the test where the chain refuses it. */
  send(uri: string, path: string, args: Record<string, unknown>): Promise<readonly Happened[]>;
}

/** An event of a block. */
export interface Happened {
  /** `Pallet.Event`. */
  readonly path: string;
  /** What it carries. */
  readonly value: unknown;
}

const keys = new Map<string, Keypair>();

/** The keypair of a development account. */
export function keyOf(uri: string): Keypair {
  const known = keys.get(uri) ?? keypairFromUri(uri, { allowDevPhrase: true });
  keys.set(uri, known);
  return known;
}

/** The address of a development account. */
export const addressOf = (uri: string): string => keyOf(uri).address;

const hexOf = (bytes: Uint8Array): `0x${string}` => `0x${Buffer.from(bytes).toString('hex')}`;

/** A devnet whose blocks are made by hand, and a client on it. */
export async function devnetWorld(options: Parameters<typeof createDevnet>[0] = {}): Promise<DevnetWorld> {
  const devnet = await createDevnet({ blockTime: 'manual', ...options });
  const controls = devnetControls(devnet);
  await controls.newBlock();
  const client = await createClient({ provider: polkadotJsProvider(devnet) });
  return {
    devnet,
    controls,
    client,
    async write(path, itemKeys, value) {
      const registry = client.interface;
      const key = hexOf(encodeStorageKey(registry, path, itemKeys));
      await controls.setStorage([
        [key, value === undefined ? null : hexOf(encodeStorageValue(registry, path, value))],
      ]);
      await controls.newBlock();
    },
    async send(uri, path, args) {
      await client.request('author_submitExtrinsic', [await signed(client, keyOf(uri), path, args)]);
      await controls.newBlock();
      const events = await client.query('System', 'Events');
      const happened = events.map(({ event }) => {
        const inner = event.value as { readonly type: string; readonly value: unknown };
        return { path: `${event.type}.${inner.type}`, value: inner.value };
      });
      const failed = happened.find((one) => one.path === 'System.ExtrinsicFailed');
      if (failed)
        throw new Error(
          `${path}: ${JSON.stringify(failed.value, (_, v) => (typeof v === 'bigint' ? `${v}` : v))}`,
        );
      return happened;
    },
    async [Symbol.asyncDispose]() {
      await client.close();
      devnet.close();
    },
  };
}

async function signed(client: Client, keypair: Keypair, path: string, args: Record<string, unknown>) {
  const registry = client.interface;
  const call = { path, arguments: args };
  const extensions = {
    CheckMortality: { type: 'Immortal', value: null },
    CheckNonce: (await client.query('System', 'Account', keypair.publicKey)).nonce,
    ChargeTransactionPayment: 0n,
    CheckMetadataHash: { mode: { type: 'Disabled', value: null } },
  };
  const genesis = Buffer.from(client.connection.genesisHash.slice(2), 'hex');
  const implicit = {
    CheckSpecVersion: client.specVersion,
    CheckTxVersion: client.runtime.transactionVersion,
    CheckGenesis: new Uint8Array(genesis),
    CheckMortality: new Uint8Array(genesis),
    CheckMetadataHash: null,
  };
  const payload = encodeSigningPayload(registry, { call, extensions, implicit });
  const signature = { type: 'Sr25519', value: sign(keypair, payload) };
  const address = { type: 'Id', value: keypair.publicKey };
  return hexOf(encodeExtrinsic(registry, { version: 4, call, signer: { address, signature }, extensions }));
}
