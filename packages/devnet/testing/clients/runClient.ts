import { developmentGenesis, type Genesis } from '@taokit/chain';
import { createDevnet, type Devnet } from '@taokit/devnet';
import { serveDevnet } from '@taokit/devnet/server';
import { CLIENT_ACTIONS, TEMPO } from './clientActions.ts';
import type { TestedClient } from './TestedClient.ts';

/** What became of an action: nothing said is well done. */
export interface ClientOutcome {
  /** The action. */
  readonly action: string;
  /** Why it failed. */
  readonly failure?: string;
}

/** As long as one action may take. */
const PATIENCE_MS = 60_000;

/**
 * Has a client do everything, on a devnet of its own over the server.
 *
 * @param tested - the client
 */
export async function runClient(tested: TestedClient): Promise<readonly ClientOutcome[]> {
  const served = await serveForClient();
  const { devnet } = served;
  const client = await tested.connect(served.url);
  const outcomes: ClientOutcome[] = [];
  for (const { name, run } of CLIENT_ACTIONS)
    outcomes.push(await attempt(name, () => run({ client, devnet })));
  await client.close();
  await served.close();
  return outcomes;
}

/** A devnet that a client is run against. */
export interface ServedDevnet {
  /** The devnet. */
  readonly devnet: Devnet;
  /** Where it is served. */
  readonly url: string;
  /** Ends it. */
  close(): Promise<void>;
}

/** Serves a devnet for one client alone. */
export async function serveForClient(): Promise<ServedDevnet> {
  const devnet = await createDevnet({ genesis: fastSubnets() });
  const server = await serveDevnet(devnet, { port: 0 });
  return {
    devnet,
    url: server.url,
    async close() {
      await server.close();
      devnet.close();
    },
  };
}

/** Two subnets with short epochs, in which weights may be set at any time. */
function fastSubnets(): Genesis {
  const genesis = developmentGenesis({ subnets: 2 });
  const set = (name: string, args: Readonly<Record<string, unknown>>) =>
    ({ by: 'root', call: { path: `AdminUtils.${name}`, arguments: args } }) as const;
  const short = [1, 2].flatMap((netuid) => [
    set('sudo_set_tempo', { netuid, tempo: TEMPO }),
    set('sudo_set_weights_set_rate_limit', { netuid, weights_set_rate_limit: 0n }),
  ]);
  return { ...genesis, calls: [...(genesis.calls ?? []), ...short] };
}

async function attempt(action: string, run: () => Promise<void>): Promise<ClientOutcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`nothing after ${PATIENCE_MS / 1_000} seconds`)), PATIENCE_MS);
  });
  try {
    await Promise.race([run(), late]);
    return { action };
  } catch (error) {
    return { action, failure: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
  }
}
