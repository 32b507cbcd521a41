import { type SpawnedDevnet, spawnDevnet } from './spawnDevnet.ts';

/** What random kills came to. */
export interface KillReport {
  /** How often the devnet was killed. */
  readonly kills: number;
  /** Blocks a client was told of. */
  readonly acknowledged: number;
  /** Where the chain stands at the end. */
  readonly last: number;
}

/**
 * Has a devnet make blocks as fast as it is asked to, kills it at a random moment, opens its file again, and so on. Throws as soon as a
 * block that was acknowledged is not there, or the file does not open.
 *
 * @param file - the state file
 * @param kills - how often
 * @param random - from 0 to below 1
 */
export async function killAtRandom(file: string, kills: number, random: () => number): Promise<KillReport> {
  const acknowledged = new Map<number, string>();
  let last = 0;
  for (let kill = 0; kill <= kills; kill++) {
    const devnet = await spawnDevnet(file);
    const ask = asking(devnet);
    last = await checkAcknowledged(ask, acknowledged, kill);
    if (kill < kills) await killSoon(devnet, random, () => makeBlock(ask, acknowledged));
    else await devnet.kill();
  }
  return { kills, acknowledged: acknowledged.size, last };
}

type Ask = <Result>(method: string, ...params: unknown[]) => Promise<Result>;

function asking({ url }: SpawnedDevnet): Ask {
  return async (method, ...params) => {
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });
    const response = await fetch(url.replace('ws:', 'http:'), { method: 'POST', body });
    return ((await response.json()) as { result: never }).result;
  };
}

async function checkAcknowledged(
  ask: Ask,
  acknowledged: ReadonlyMap<number, string>,
  kill: number,
): Promise<number> {
  const numbers = [...acknowledged.keys()];
  const hashes = await ask<readonly string[]>('chain_getBlockHash', numbers);
  numbers.forEach((number, index) => {
    if (hashes[index] !== acknowledged.get(number))
      throw new Error(
        `After kill ${kill} block ${number} is ${hashes[index]}, not ${acknowledged.get(number)}.`,
      );
  });
  return Number((await ask<{ number: string }>('chain_getHeader')).number);
}

async function makeBlock(ask: Ask, acknowledged: Map<number, string>): Promise<void> {
  const hash = await ask<string>('dev_newBlock');
  const { number } = await ask<{ number: string }>('chain_getHeader', hash);
  acknowledged.set(Number(number), hash);
}

/** Goes on until the devnet is gone. */
async function killSoon(
  devnet: SpawnedDevnet,
  random: () => number,
  again: () => Promise<void>,
): Promise<void> {
  const killed = new Promise((done) => setTimeout(done, 5 + random() * 300)).then(() => devnet.kill());
  try {
    for (;;) await again();
  } catch {
    // The connection is gone, and with it the devnet.
    await killed;
  }
}
