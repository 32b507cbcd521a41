import { type Tao, taoFromRao } from '@taokit/types';
import type { Client } from '../client/Client.ts';
import type { Snapshot } from '../client/Snapshot.ts';
import type { Hex } from '../internal/hex.ts';
import { diffMetagraphs, type MetagraphDiff } from '../metagraph/diffMetagraphs.ts';
import type { SubnetMetagraph } from '../metagraph/SubnetMetagraph.ts';
import type { SubnetPrice } from '../reads/prices/SubnetPrice.ts';
import { latestBlocks } from './latestBlocks.ts';
import type { WatchBlocksOptions } from './watchBlocks.ts';

/** A value, and the block it is of. */
export interface WatchedValue<T> {
  /** The block. */
  readonly hash: Hex;
  /** Its height. */
  readonly number: number;
  /** The value. */
  readonly value: T;
}

/**
 * Anything that is read, whenever it changes: once at the beginning, then after every block that changed it. A reader that is slower
 * than the chain is told the latest value, not every one between.
 *
 * @param client - a connection
 * @param read - reads it of one block
 * @param isSame - whether two values are the same
 * @param options - of which blocks
 *
 * @example
 * ```ts
 * import { type Client, watchValue } from '@taokit/rpc';
 *
 * export async function logBurn(client: Client, netuid: number) {
 *   const burns = watchValue(client, (at) => at.subnets.burn(netuid), (a, b) => a.rao === b.rao);
 *   for await (const { number, value } of burns) console.log(number, `${value}`);
 * }
 * ```
 */
export async function* watchValue<T>(
  client: Client,
  read: (at: Snapshot) => Promise<T>,
  isSame: (a: T, b: T) => boolean,
  options: WatchBlocksOptions = {},
): AsyncGenerator<WatchedValue<T>, void, void> {
  let last: { readonly value: T } | undefined;
  for await (const { hash, number } of latestBlocks(client, options)) {
    const value = await read(await client.at(hash));
    if (last !== undefined && isSame(last.value, value)) continue;
    last = { value };
    yield { hash, number, value };
  }
}

/**
 * The free TAO of an account, whenever it changes.
 *
 * @param client - a connection
 * @param coldkey - whose
 * @param options - of which blocks
 */
export function watchBalance(
  client: Client,
  coldkey: string,
  options: WatchBlocksOptions = {},
): AsyncGenerator<WatchedValue<Tao>, void, void> {
  const read = async (at: Snapshot) => taoFromRao((await at.query('System', 'Account', coldkey)).data.free);
  return watchValue(client, read, (a, b) => a.rao === b.rao, options);
}

/**
 * What a subnet's alpha costs, whenever it changes.
 *
 * @param client - a connection
 * @param netuid - the subnet
 * @param options - of which blocks
 */
export function watchPrice(
  client: Client,
  netuid: number,
  options: WatchBlocksOptions = {},
): AsyncGenerator<WatchedValue<SubnetPrice>, void, void> {
  return watchValue(
    client,
    (at) => at.prices.alphaPrice(netuid),
    (a, b) => a.raoPerAlpha === b.raoPerAlpha,
    options,
  );
}

/** A subnet's metagraph, and how it differs from the one before. */
export interface MetagraphChange {
  /** As it is now. */
  readonly metagraph: SubnetMetagraph;
  /** What changed; absent at the beginning. */
  readonly diff?: MetagraphDiff;
}

/**
 * A subnet's metagraph as changes: whole at the beginning, then whenever a seat or a neuron is not as it was. It ends when the
 * subnet does.
 *
 * @param client - a connection
 * @param netuid - the subnet
 * @param options - of which blocks
 */
export async function* watchMetagraph(
  client: Client,
  netuid: number,
  options: WatchBlocksOptions = {},
): AsyncGenerator<MetagraphChange, void, void> {
  let last: SubnetMetagraph | undefined;
  for await (const { hash } of latestBlocks(client, options)) {
    const metagraph = await (await client.at(hash)).subnets.metagraph(netuid);
    if (metagraph === undefined) return;
    const diff = last && diffMetagraphs(last, metagraph);
    last = metagraph;
    if (diff === undefined) yield { metagraph };
    else if (diff.joined.length + diff.left.length + diff.changed.length > 0) yield { metagraph, diff };
  }
}
