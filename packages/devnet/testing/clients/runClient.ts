import { createDevnet } from '@taokit/devnet';
import { serveDevnet } from '@taokit/devnet/server';
import { CLIENT_ACTIONS } from './clientActions.ts';
import type { TestedClient } from './TestedClient.ts';

/** What became of an action: nothing said is well done. */
export interface ClientOutcome {
  /** The action. */
  readonly action: string;
  /** Why it failed. */
  readonly failure?: string;
}

/** As long as one action may take. */
const PATIENCE_MS = 20_000;

/**
 * Has a client do everything, on a devnet of its own over the server.
 *
 * @param tested - the client
 */
export async function runClient(tested: TestedClient): Promise<readonly ClientOutcome[]> {
  const devnet = await createDevnet();
  const server = await serveDevnet(devnet, { port: 0 });
  const client = await tested.connect(server.url);
  const outcomes: ClientOutcome[] = [];
  for (const { name, run } of CLIENT_ACTIONS)
    outcomes.push(await attempt(name, () => run({ client, devnet })));
  await client.close();
  await server.close();
  devnet.close();
  return outcomes;
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
