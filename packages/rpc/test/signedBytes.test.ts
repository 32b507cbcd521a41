/** Bytes held to what polkadot-api makes of the same input: Ed25519 signs the same bytes the same way every time. */
import { polkadotApiProvider } from '@taokit/devnet';
import { DEV_ACCOUNTS, keypairFromUri, sign } from '@taokit/keys';
import { type CallPath, encodeCall } from '@taokit/types/registry';
import { createClient } from 'polkadot-api';
import { getPolkadotSigner } from 'polkadot-api/signer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeIntent } from '../src/intents/composeIntent.ts';
import { hexOf } from '../src/internal/hex.ts';
import { type DevnetClient, dev, devnetClient } from './support/devnetClient.ts';

const { Bob } = DEV_ACCOUNTS;
const key = keypairFromUri('//Alice', { type: 'ed25519' });

interface PapiCall {
  getEncodedData(): Promise<Uint8Array | string>;
  sign(from: unknown, options: unknown): Promise<Uint8Array | string>;
}
interface SignedCall {
  readonly path: CallPath;
  readonly args: Readonly<Record<string, unknown>>;
  /** As polkadot-api writes the arguments, where it writes them otherwise. */
  readonly theirs?: unknown;
}
interface Papi {
  txFromCallData(bytes: Uint8Array): Promise<{
    readonly decodedCall: {
      readonly type: string;
      readonly value: { readonly type: string; readonly value: unknown };
    };
  }>;
  readonly tx: Readonly<Record<string, Readonly<Record<string, (args: unknown) => PapiCall>>>>;
}

let chain: DevnetClient;
let papi: ReturnType<typeof createClient>;
let api: Papi;
beforeAll(async () => {
  chain = await devnetClient();
  papi = createClient(polkadotApiProvider(chain.devnet) as never);
  api = papi.getUnsafeApi() as unknown as Papi;
});
afterAll(async () => {
  papi.destroy();
  await chain.close();
});

const text = (bytes: Uint8Array | string) => (typeof bytes === 'string' ? bytes : hexOf(bytes));

describe('polkadot-api', () => {
  test.each<SignedCall>([
    {
      path: 'Balances.transfer_keep_alive',
      args: { dest: Bob, value: 5n },
      theirs: { dest: { type: 'Id', value: Bob }, value: 5n },
    },
    { path: 'SubtensorModule.add_stake', args: { hotkey: Bob, netuid: 1, amount_staked: 2_000_000n } },
    { path: 'System.remark', args: { remark: Uint8Array.of(1, 2, 3) } },
  ])('signs $path as here: era, nonce, tip, every extension', async ({ path, args, theirs = args }) => {
    const [pallet, name] = path.split('.') as [string, string];
    const signer = getPolkadotSigner(key.publicKey, 'Ed25519', (bytes) => sign(key, bytes));
    const options = { nonce: 7, tip: 12_345n, mortality: { mortal: true, period: 64 } };
    const signed = await api.tx[pallet]![name]!(theirs).sign(signer, options);
    const writer = chain.writer('Alice', { coldkey: key });
    const own = await writer.sign({ path, arguments: args }, { nonce: 7, tipRao: 12_345n, eraBlocks: 64 });
    expect(hexOf(own.bytes)).toBe(text(signed));
  });

  test('reads and writes the one intent that is sealed at random', async () => {
    const view = await chain.client.at('best');
    const accounts = { coldkey: Bob, hotkey: Bob };
    const stake = {
      op: 'addStake',
      hotkeySs58: Bob,
      netuid: 2,
      amountTao: '100',
      slippageProtection: false,
    } as const;
    expect((await chain.writer('Bob', { hotkey: dev('Bob') }).execute(stake)).isSuccess).toBe(true);
    const intent = { op: 'commitWeights', netuid: 2, weights: { 0: 1 } } as never;
    const call = await composeIntent(await chain.client.at('best'), intent, accounts);
    const bytes = encodeCall(view.interface, call);
    const { type: pallet, value: read } = (await api.txFromCallData(bytes)).decodedCall;
    const written = api.tx[pallet]![read.type]!(read.value);
    expect(text(await written.getEncodedData())).toBe(hexOf(bytes));
  });
});
