import { createDevnet, polkadotJsProvider } from '@taokit/devnet';
import { keypairFromUri, signerFromInjected } from '@taokit/keys';
import { type Client, createClient, createWriter, indexedDbCache } from '@taokit/rpc';
import { type StandInExtension, standInExtension } from '../support/standInExtension.ts';

type Options = Parameters<typeof createClient>[0];

/** What a page says of a metagraph. */
interface Said {
  readonly n: number;
  readonly hotkeys: readonly string[];
  readonly block: number;
}

async function metagraphOf(options: Options): Promise<Said> {
  const client = await createClient(options);
  const { n, hotkeys, block } = (await client.subnets.metagraph(1))!;
  await client.close();
  return { n, hotkeys, block };
}

/** What a page says of a stake it made; amounts as texts of rao. */
export interface Staked {
  readonly hotkey: string;
  readonly signedFor: string;
  readonly approvals: number;
  readonly plannedRao: string;
  readonly changedRao: string;
  /** Stake of the neuron in the metagraph of the block, and how much more that is. */
  readonly metagraphRao: string;
  readonly seen: number;
}

async function stake(options: Options): Promise<Staked> {
  const client = await createClient(options);
  const injectedWeb3: Record<string, StandInExtension> = {
    'stand-in': standInExtension(
      keypairFromUri('//Alice', { allowDevPhrase: true }),
      async () => (await client.request('state_getMetadata', [])) as `0x${string}`,
    ),
  };
  Object.assign(globalThis, { injectedWeb3 });
  const staked = await stakeWith(client, injectedWeb3['stand-in']!);
  await client.close();
  return staked;
}

/** What a dashboard does: the extension of the page signs, and the new block is shown. */
async function stakeWith(client: Client, extension: StandInExtension): Promise<Staked> {
  const { accounts, signer } = await extension.enable('a page');
  const [account] = await accounts.get();
  const writer = createWriter(client, { coldkey: signerFromInjected(signer, account!) });
  const hotkey = (await client.subnets.metagraph(1))!.byUid(0)!.hotkey;
  const of = { coldkey: account!.address, hotkey, netuid: 1 } as const;
  const stakeAt = async (at: Parameters<Client['at']>[0]) =>
    (await (await client.at(at)).staking.stake(of)).rao;
  const before = await stakeAt('best');
  const { plan, blockHash, blockNumber } = await writer.execute({
    op: 'addStake',
    hotkeySs58: hotkey,
    netuid: 1,
    amountTao: '2',
  });
  const effect = plan.effects.find(({ kind }) => kind === 'stake') as { readonly changeRao: bigint };
  const after = await stakeAt(blockHash);
  const graph = (await (await client.at(blockHash)).subnets.metagraph(1))!;
  return {
    hotkey,
    signedFor: account!.address,
    approvals: extension.asked.length,
    plannedRao: String(effect.changeRao),
    changedRao: String(after - before),
    metagraphRao: String(graph.byHotkey(hotkey)!.alphaStake.rao),
    seen: graph.block - blockNumber,
  };
}

/** Over a WebSocket, with metadata kept in the page's IndexedDB. */
const overSocket = (url: string): Options => ({ endpoints: [url], metadataCache: indexedDbCache() });

/** With a devnet in the page itself, and no socket. */
async function inPage<T>(act: (options: Options) => Promise<T>): Promise<T> {
  const devnet = await createDevnet();
  const said = await act({ provider: polkadotJsProvider(devnet) });
  devnet.close();
  return said;
}

Object.assign(globalThis, {
  readOverSocket: (url: string) => metagraphOf(overSocket(url)),
  stakeOverSocket: (url: string) => stake(overSocket(url)),
  readInPage: () => inPage(metagraphOf),
  stakeInPage: () => inPage(stake),
});
