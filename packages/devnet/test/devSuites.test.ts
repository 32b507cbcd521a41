/**
 * The chain's own end-to-end suites for a dev node with manual sealing (`ts-tests/suites/dev` of RaoFoundation/subtensor, 23 files),
 * restated: the same scenarios, over `engine_createBlock` and `@polkadot/api`. Every rao is added up after every block.
 *
 * Which of the files pass and which are out is a table in the docs, `docs/guides/chain-support.md`, held to the names of the groups here:
 * `limit-orders/*` needs a pallet this chain has not, which the last test holds, and `sdk/*` signs with the native `@bittensor/sdk`, where
 * `@taokit/keys` does here.
 */
import { ApiPromise } from '@polkadot/api';
import { developmentGenesis } from '@taokit/chain';
import { createDevnet, type Devnet, polkadotJsProvider } from '@taokit/devnet';
import { type Keypair, keypairFromUri, keyringPairFromKeypair } from '@taokit/keys';
import { findPallet, variantsOf } from '@taokit/types/registry';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** What is used of `@polkadot/api`: its own types follow a chain's generated ones. */
interface Codec {
  toBigInt(): bigint;
  toJSON(): never;
}
interface Signable {
  signAsync(pair: unknown): Promise<{ toHex(): string }>;
  signAndSend(pair: unknown, told: (result: Told) => void): Promise<unknown>;
}
interface Told {
  readonly status: { readonly isInBlock: boolean };
  readonly events: readonly { readonly event: Event }[];
}
interface Event {
  readonly section: string;
  readonly method: string;
  readonly data: Codec & Readonly<Record<string, Codec>>;
}

const TAO = 1_000_000_000n;
const alice = keypairFromUri('//Alice');
const bob = keypairFromUri('//Bob');
const keypairOf = (name: string) => keypairFromUri(`//${name}`, { allowDevPhrase: true });
let devnet: Devnet;
let api: ApiPromise;
let provider: ReturnType<typeof polkadotJsProvider>;

beforeAll(async () => {
  devnet = await createDevnet({ genesis: developmentGenesis(), blockTime: 'manual', check: true });
  provider = polkadotJsProvider(devnet);
  api = await ApiPromise.create({ provider: provider as never, noInitWarn: true });
});

afterAll(async () => {
  await api.disconnect();
  devnet.close();
});

const tx = (pallet: string, call: string, ...args: readonly unknown[]) =>
  api.tx[pallet]![call]!(...args) as unknown as Signable;

/** Seals a block with a transaction, as the suites' `createBlock` does; what happened in it. */
async function createBlock(call: Signable, signer: Keypair): Promise<readonly Event[]> {
  const signed = await call.signAsync(keyringPairFromKeypair(signer));
  await provider.send('author_submitExtrinsic', [signed.toHex()]);
  await provider.send('engine_createBlock', [true, true]);
  const records = (await api.query['system']!['events']!()) as never as readonly { event: Event }[];
  return records.map(({ event }) => event);
}

const named = (events: readonly Event[], method: string) => events.filter((event) => event.method === method);

async function free({ address }: Keypair): Promise<bigint> {
  const account = await api.query['system']!['account']!(address);
  return (account as never as { data: { free: Codec } }).data.free.toBigInt();
}

async function forceBalance({ address }: Keypair, rao: bigint): Promise<void> {
  const force = tx('balances', 'forceSetBalance', address, rao);
  const events = await createBlock(tx('sudo', 'sudo', force), alice);
  expect(named(events, 'BalanceSet')).toHaveLength(1);
}

describe('staking/test-add-staking.ts', () => {
  let netuid: number;

  test('T01: add stake payable', async () => {
    const added = named(
      await createBlock(tx('subtensorModule', 'registerNetwork', bob.address), alice),
      'NetworkAdded',
    );
    expect(added).toHaveLength(1);
    [netuid] = added[0]!.data.toJSON() as [number];
    const enable = tx('adminUtils', 'sudoSetSubtokenEnabled', netuid, true);
    await createBlock(tx('sudo', 'sudo', enable), alice);
    const events = await createBlock(tx('subtensorModule', 'addStake', bob.address, netuid, TAO), alice);
    expect(named(events, 'StakeAdded')).toHaveLength(1);
  });

  test('T02: remove stake payable', async () => {
    const events = await createBlock(
      tx('subtensorModule', 'removeStake', bob.address, netuid, TAO / 2n),
      alice,
    );
    expect(named(events, 'StakeRemoved')).toHaveLength(1);
  });
});

describe('transaction-payment-wrapper/00-transaction-payment-wrapper.test.ts', () => {
  // In the release the suite is of these calls cost something; by the fees pinned for 475 they cost nothing, whoever pays.
  const setWeights = () => tx('subtensorModule', 'setWeights', 0, [], [], 0);
  const paid = (events: readonly Event[]) => {
    const { who, actualFee } = named(events, 'TransactionFeePaid')[0]!.data;
    return { who: who!.toJSON() as string, feeRao: actualFee!.toBigInt() };
  };

  test('T01: fees are charged from the coldkey instead of the origin, the hotkey', async () => {
    const [coldkey, hotkey] = [keypairOf('Cold'), keypairOf('Hot')];
    const existential = (api.consts['balances']!['existentialDeposit'] as never as Codec).toBigInt();
    // The hotkey must exist even if the coldkey pays.
    await forceBalance(hotkey, existential);
    await forceBalance(coldkey, 1_000n * TAO);
    await createBlock(tx('subtensorModule', 'tryAssociateHotkey', hotkey.address), coldkey);
    const before = await free(coldkey);
    expect(paid(await createBlock(setWeights(), hotkey))).toEqual({ who: coldkey.address, feeRao: 0n });
    expect(await free(coldkey)).toBe(before);
    expect(await free(hotkey)).toBe(existential);
  });

  test('T02: fees are charged from the hotkey where nobody owns it', async () => {
    const [coldkey, hotkey] = [keypairOf('OtherCold'), keypairOf('OtherHot')];
    await forceBalance(hotkey, 1_000n * TAO);
    const before = await free(hotkey);
    expect(paid(await createBlock(setWeights(), hotkey))).toEqual({ who: hotkey.address, feeRao: 0n });
    expect(await free(coldkey)).toBe(0n);
    expect(await free(hotkey)).toBe(before);
  });
});

describe('sdk/test-typescript-sdk.ts, sdk/test-bittensor-ts.ts', () => {
  test('T01: signs and submits a transaction', async () => {
    const events = await createBlock(tx('system', 'remark', '0x07'), alice);
    expect(named(events, 'ExtrinsicSuccess')).toHaveLength(2);
  });

  test('T01: watches it into the block that is sealed by hand', async () => {
    const included = new Promise<Told>((done) => {
      void tx('system', 'remark', '0x08').signAndSend(keyringPairFromKeypair(alice), (result) => {
        if (result.status.isInBlock) done(result);
      });
    });
    while ((await provider.send<unknown[]>('author_pendingExtrinsics', [])).length === 0)
      await new Promise((done) => setTimeout(done, 10));
    await provider.send('engine_createBlock', [false, true]);
    expect((await included).events.map(({ event }) => event.method)).toContain('ExtrinsicSuccess');
  });
});

describe('limit-orders', () => {
  test('every call of the pallet is refused by name', async () => {
    const { registry } = devnet.chain.runtime;
    const calls = variantsOf(registry, findPallet(registry, 'LimitOrders').calls).map(([name]) => name);
    expect(calls).toContain('execute_orders');
    const events = await createBlock(tx('sudo', 'sudo', tx('limitOrders', 'setPalletStatus', true)), alice);
    const [sudid] = named(events, 'Sudid');
    const system = registry.pallets.find(({ name }) => name === 'System')!;
    const filtered = variantsOf(registry, system.errors).find(([name]) => name === 'CallFiltered')![1];
    expect(sudid!.data.toJSON()).toMatchObject([
      { err: { module: { index: system.index, error: `0x0${filtered}000000` } } },
    ]);
  });
});
