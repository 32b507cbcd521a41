import type { Client, ClientOptions } from '@taokit/rpc';
import type { CliIo } from '../CliIo.ts';
import { wrongInput } from '../exit/CliError.ts';

/**
 * Connects to a chain; interfaces of runtimes are kept in files, so that the next command asks for none. Told on a terminal while
 * it takes time.
 *
 * @param io - the world
 * @param network - a network's name, or endpoints between commas
 * @throws RpcError `rpc/no-endpoint`, `rpc/wrong-chain`
 */
export async function connect(io: CliIo, network: string): Promise<Client> {
  const [{ createClient }, { fileCache }, target] = await Promise.all([
    import('@taokit/rpc'),
    import('@taokit/rpc/node'),
    networkTarget(network),
  ]);
  const { cache } = await io.folders();
  const { stderr } = io;
  const isWatched = stderr.isTTY === true;
  if (isWatched) stderr.write(`connecting to ${network} …`);
  try {
    return await createClient({ ...target, metadataCache: fileCache(cache), signal: io.signal });
  } finally {
    if (isWatched) stderr.write('\r\u001b[2K');
  }
}

/**
 * Connects, does something, and disconnects whatever happens.
 *
 * @param io - the world
 * @param network - a network's name, or endpoints
 * @param work - what is done
 */
export async function withClient<T>(
  io: CliIo,
  network: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = await connect(io, network);
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}

/**
 * What a network's name, or endpoints between commas, stand for.
 *
 * @param network - as it was given
 * @throws CliError `cli/wrong-input` for what is neither
 */
export async function networkTarget(network: string): Promise<Pick<ClientOptions, 'network' | 'endpoints'>> {
  const { NETWORKS } = await import('@taokit/rpc');
  return Object.hasOwn(NETWORKS, network)
    ? { network: network as keyof typeof NETWORKS }
    : { endpoints: endpointsOf(network, Object.keys(NETWORKS)) };
}

function endpointsOf(network: string, known: readonly string[]): readonly string[] {
  const endpoints = network.split(',').map((part) => part.trim());
  if (endpoints.every((endpoint) => /^wss?:\/\/[^\s/]/.test(endpoint))) return endpoints;
  throw wrongInput(
    `${JSON.stringify(network)} is no network.`,
    `Use ${known.join(', ')}, or ws:// and wss:// endpoints between commas.`,
  );
}
