import { bytesFromHex, type Hex, hexFromBytes, rawKey, readRaw } from '@taokit/chain';
import { type Devnet, type DevnetControls, devnetControls } from '@taokit/devnet';
import { DEV_ACCOUNTS, type Keypair, keypairFromUri } from '@taokit/keys';
import { encodeValue, hashers, type Registry } from '@taokit/types/registry';
import type { ConnectedClient } from './TestedClient.ts';

/** What an action works with. */
export interface ActionWorld {
  /** The client. */
  readonly client: ConnectedClient;
  /** The devnet it is connected to, as it is seen from inside. */
  readonly devnet: Devnet;
}

/** Something every client must be able to do; throws where it cannot, or where the chain holds something else afterwards. */
export interface ClientAction {
  /** What is done. */
  readonly name: string;
  /** Does it. */
  run(world: ActionWorld): Promise<void>;
}

const { Bob } = DEV_ACCOUNTS;
const alice = keypairFromUri('//Alice');
const bob = keypairFromUri('//Bob');
const accountOf = ({ publicKey }: Keypair) => hexFromBytes(publicKey);
const RAO = 1_000_000_000n;

/** Blocks between epochs of the subnets. */
export const TEMPO = 10;

/** What every client must be able to do, in an order in which each finds what it needs. */
export const CLIENT_ACTIONS: readonly ClientAction[] = [
  { name: 'connect', run: connect },
  { name: 'balances', run: balances },
  { name: 'subnets', run: subnets },
  { name: 'metagraph', run: metagraph },
  { name: 'transfer', run: transfer },
  { name: 'stake', run: stake },
  { name: 'unstake', run: unstake },
  { name: 'register', run: register },
  { name: 'set weights', run: setWeights },
  { name: 'commit, reveal', run: commitReveal },
  { name: 'watch', run: watch },
];

async function connect({ client, devnet }: ActionWorld): Promise<void> {
  expectSame('genesis', await client.genesisHash(), devnet.chain.genesis.hash);
}

async function balances({ client, devnet }: ActionWorld): Promise<void> {
  expectSame('balance', await client.freeRao(Bob), freeRao(devnet, bob));
}

async function subnets({ client }: ActionWorld): Promise<void> {
  const found = await client.ask('SubnetInfoRuntimeApi.get_all_dynamic_info');
  expectSame('subnets', (found as readonly unknown[]).length, 3);
}

async function metagraph(world: ActionWorld): Promise<void> {
  expectSame('hotkeys', (await hotkeysOf(world, 1)).join(), alice.address);
}

async function transfer({ client, devnet }: ActionWorld): Promise<void> {
  const before = freeRao(devnet, bob);
  await client.submit(alice, 'Balances.transfer_keep_alive', { dest: Bob, value: 5n * RAO });
  expectSame('received', freeRao(devnet, bob) - before, 5n * RAO);
}

async function stake({ client, devnet }: ActionWorld): Promise<void> {
  const before = stakedOf(devnet);
  await client.submit(alice, 'SubtensorModule.add_stake', {
    hotkey: alice.address,
    netuid: 1,
    amount_staked: 100n * RAO,
  });
  expectMore('stake', stakedOf(devnet), before);
}

async function unstake({ client, devnet }: ActionWorld): Promise<void> {
  const before = freeRao(devnet, alice);
  await client.submit(alice, 'SubtensorModule.remove_stake', {
    hotkey: alice.address,
    netuid: 1,
    amount_unstaked: 10n * RAO,
  });
  expectMore('balance', freeRao(devnet, alice), before);
}

async function register(world: ActionWorld): Promise<void> {
  await world.client.submit(bob, 'SubtensorModule.burned_register', { netuid: 1, hotkey: Bob });
  expectSame('hotkeys', (await hotkeysOf(world, 1)).join(), `${alice.address},${Bob}`);
}

async function setWeights(world: ActionWorld): Promise<void> {
  const { client, devnet } = world;
  // An epoch gives the permit.
  await makeBlocks(world, TEMPO + 2);
  await client.submit(alice, 'SubtensorModule.set_weights', {
    netuid: 1,
    dests: [1],
    weights: [65_535],
    version_key: 0n,
  });
  expectSame('weights', weightsOf(devnet, 1, 0), '1:65535');
}

async function commitReveal(world: ActionWorld): Promise<void> {
  const { client, devnet } = world;
  const { registry } = devnet.chain.runtime;
  const reveal = { netuid: 2, uids: [0], values: [65_535], salt: [7], version_key: 0n };
  await makeBlocks(world, TEMPO + 2);
  await client.submit(bob, 'SubtensorModule.commit_weights', {
    netuid: 2,
    commit_hash: commitOf(registry, bob, reveal),
  });
  await makeBlocks(world, TEMPO + 1);
  await client.submit(bob, 'SubtensorModule.reveal_weights', reveal);
  expectSame('weights', weightsOf(devnet, 2, 0), '0:65535');
}

async function watch({ client, devnet }: ActionWorld): Promise<void> {
  const first = devnet.chain.head.header.number;
  // Nobody but a test makes blocks faster than they are told of: the next is made when the last has been heard of.
  const heads = await client.heads(4, (number) => {
    if (number < first + 3) void controlsOf(devnet).newBlock();
  });
  expectSame('heads', heads.join(), [first, first + 1, first + 2, first + 3].join());
}

/** Makes blocks and waits until the client has heard of them: it signs by the last one it knows. */
async function makeBlocks({ client, devnet }: ActionWorld, count: number): Promise<void> {
  await controlsOf(devnet).newBlock({ count });
  const { number } = devnet.chain.head.header;
  while ((await client.heads(1))[0] !== number) await new Promise((done) => setTimeout(done, 50));
}

const controlsOf = (devnet: Devnet): DevnetControls => devnetControls(devnet);

async function hotkeysOf({ client }: ActionWorld, netuid: number): Promise<readonly string[]> {
  const found = (await client.ask('SubnetInfoRuntimeApi.get_metagraph', netuid)) as {
    readonly hotkeys: readonly unknown[];
  };
  // An address by itself, or what holds it.
  return found.hotkeys.map((hotkey) =>
    typeof hotkey === 'string' ? hotkey : (hotkey as { address(): string }).address(),
  );
}

function freeRao(devnet: Devnet, keypair: Keypair): bigint {
  const account = devnet.chain.state.read('System.Account', [accountOf(keypair)]);
  return (account as { readonly data: { readonly free: bigint } }).data.free;
}

/** Alpha of subnet 1 on the hotkey of //Alice, as the bytes that are kept. */
function stakedOf({ chain }: Devnet): bigint {
  const key = rawKey(chain.runtime.registry, 'SubtensorModule.TotalHotkeyAlpha', [accountOf(alice), 1]);
  const bytes = readRaw(chain.state, key) ?? new Uint8Array(8);
  return new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
}

function weightsOf({ chain }: Devnet, netuid: number, uid: number): string {
  const weights = chain.state.read('SubtensorModule.Weights', [netuid, uid]) as
    | [number, number][]
    | undefined;
  return (weights ?? []).map(([to, weight]) => `${to}:${weight}`).join();
}

/** What a commitment to weights is: Blake2 of who commits, and of what will be revealed. */
function commitOf(
  registry: Registry,
  who: Keypair,
  weights: { netuid: number; uids: number[]; values: number[]; salt: number[]; version_key: bigint },
): Hex {
  const typeOf = (name: string) =>
    registry.types.findIndex((type) => type[0] === 'primitive' && type[1] === name);
  const u16 = typeOf('u16');
  const listOfU16 = registry.types.findIndex((type) => type[0] === 'sequence' && type[1] === u16);
  const encode = (type: number, value: unknown) => [...encodeValue(registry, type, value)];
  return hexFromBytes(
    hashers.Blake2_256.hash(
      Uint8Array.from([
        ...bytesFromHex(accountOf(who)),
        ...encode(u16, weights.netuid),
        ...encode(listOfU16, weights.uids),
        ...encode(listOfU16, weights.values),
        ...encode(listOfU16, weights.salt),
        ...encode(typeOf('u64'), weights.version_key),
      ]),
    ),
  );
}

function expectSame(what: string, found: unknown, expected: unknown): void {
  if (found !== expected) throw new Error(`${what}: ${found}, not ${expected}`);
}

function expectMore(what: string, found: bigint, before: bigint): void {
  if (found <= before) throw new Error(`${what}: ${found}, not more than ${before}`);
}
