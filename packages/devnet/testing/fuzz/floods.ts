import { createDevnet, type Devnet, devnetControls } from '@taokit/devnet';
import { type DevnetServer, type ServeOptions, serveDevnet } from '@taokit/devnet/server';
import { type Bystander, connectSocket, createBystander, type OpenSocket } from './sockets.ts';

/** What a flood came to. */
export interface FloodReport {
  /** What was done. */
  readonly flood: string;
  /** How many were sent away, by the code they were told. */
  readonly refused: Readonly<Record<string, number>>;
  /** How much memory the process holds more than before, MiB. */
  readonly grownMiB: number;
  /** The longest somebody else waited for an answer meanwhile, milliseconds. */
  readonly longestWaitMs: number;
}

/** How hard a devnet is pressed. */
export interface FloodSizes {
  /** Connections at a time. */
  readonly connections: number;
  /** Clients that do not read. */
  readonly slowReaders: number;
  /** Subscriptions one client asks for. */
  readonly subscriptions: number;
  /** Messages that are too long. */
  readonly oversized: number;
}

/**
 * Floods a devnet over its server in every way, with somebody else connected who must get every answer.
 *
 * @param sizes - how hard
 */
export async function runFloods(sizes: FloodSizes): Promise<readonly FloodReport[]> {
  const limits = { maxConnections: sizes.connections };
  return [
    await flood(`${sizes.connections} connections and 20 more`, limits, (world) =>
      connections(world, sizes.connections),
    ),
    await flood(`${sizes.slowReaders} clients that do not read`, { maxBufferedBytes: 4_000_000 }, (world) =>
      slowReaders(world, sizes.slowReaders),
    ),
    await flood(`${sizes.subscriptions} subscriptions and 20 blocks`, {}, (world) =>
      subscriptions(world, sizes.subscriptions),
    ),
    await flood(`${sizes.oversized} messages of 16 MiB`, {}, (world) => oversized(world, sizes.oversized)),
  ];
}

interface World {
  readonly devnet: Devnet;
  readonly server: DevnetServer;
  readonly bystander: Bystander;
  /** Counts who was sent away. */
  readonly refuse: (code: number | string) => void;
}

async function flood(
  name: string,
  limits: ServeOptions,
  run: (world: World) => Promise<void>,
): Promise<FloodReport> {
  const devnet = await createDevnet({ blockTime: 'manual' });
  const server = await serveDevnet(devnet, { port: 0, ...limits });
  const bystander = await createBystander(server.url);
  const refused: Record<string, number> = {};
  const before = process.memoryUsage.rss();
  await run({ devnet, server, bystander, refuse: (code) => (refused[code] = (refused[code] ?? 0) + 1) });
  const grownMiB = Math.round((process.memoryUsage.rss() - before) / 2 ** 20);
  const longestWaitMs = Math.round(await bystander.stop());
  await server.close();
  devnet.close();
  return { flood: name, refused, grownMiB, longestWaitMs };
}

const NAME = '{"jsonrpc":"2.0","id":1,"method":"system_name"}';

/** As many as may connect, the bystander among them, and some more. */
async function connections({ server, refuse }: World, count: number): Promise<void> {
  const open: OpenSocket[] = [];
  for (let at = 0; at < count - 1; at++) open.push(await connectSocket(server.url));
  for (let at = 0; at < 20; at++) refuse(await (await connectSocket(server.url)).closed);
  await Promise.all(open.map(({ ask }) => ask(NAME)));
  for (const { socket } of open) socket.terminate();
}

/** Each asks for far more than it takes. */
async function slowReaders({ server, refuse }: World, count: number): Promise<void> {
  const metadata = '{"jsonrpc":"2.0","id":1,"method":"state_getMetadata"}';
  for (let at = 0; at < count; at++) {
    const { socket, closed } = await connectSocket(server.url);
    socket.pause();
    for (let asked = 0; asked < 60; asked++) socket.send(metadata);
    // A closed connection is only heard of once what was sent before is read.
    setTimeout(() => socket.resume(), 200);
    refuse(await closed);
  }
}

async function subscriptions({ devnet, server, refuse }: World, count: number): Promise<void> {
  const { socket, ask } = await connectSocket(server.url);
  for (let at = 0; at < count; at++) {
    const method = at % 2 === 0 ? 'chain_subscribeNewHeads' : 'state_subscribeRuntimeVersion';
    const { error } = (await ask(`{"jsonrpc":"2.0","id":1,"method":"${method}"}`)) as {
      error?: { code: number };
    };
    if (error !== undefined) refuse(error.code);
  }
  for (let block = 0; block < 20; block++) await devnetControls(devnet).newBlock();
  socket.terminate();
}

async function oversized({ server, refuse }: World, count: number): Promise<void> {
  const message = 'x'.repeat(16 * 2 ** 20);
  for (let at = 0; at < count; at++) {
    const { socket, closed } = await connectSocket(server.url);
    socket.send(message);
    refuse(await closed);
  }
}
