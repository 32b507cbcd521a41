import { createDevnet, type Devnet, devnetControls, polkadotJsProvider } from '@taokit/devnet';
import { DEV_ACCOUNTS } from '@taokit/keys';
import { decodeExtrinsic } from '@taokit/types/registry';
import { afterEach, describe, expect, inject, test } from 'vitest';
import type { Client } from '../src/client/Client.ts';
import { createClient } from '../src/client/createClient.ts';
import { freeRao } from '../src/intents/shared/everything.ts';
import { addressOf } from '../src/policy/unwrapCall.ts';
import { createWriter } from '../src/writer/createWriter.ts';
import type { ExecuteOptions, ExecutionResult, Writer } from '../src/writer/Writer.ts';
import { cutProvider } from './support/cutProvider.ts';
import { dev } from './support/devnetClient.ts';
import { includeAgain } from './support/includeAgain.ts';
import { testServer } from './support/testServer.ts';

const { Alice, Bob } = DEV_ACCOUNTS;
/** How many writes: 500 with TAOKIT_WRITES=500. */
const WRITES = Number(process.env['TAOKIT_WRITES'] ?? 150);
/** Of these over real sockets, which take longer to come back. */
const SOCKET_WRITES = Math.ceil(WRITES / 5);

let open: { devnet: Devnet; client: Client };
afterEach(async () => {
  await open.client.close();
  open.devnet.close();
});

/** Of so many requests one loses its connection. */
const REQUESTS_PER_CUT = 40;

async function connect({
  blockTime = 'instant',
  cuts = false,
}: {
  blockTime?: 'instant' | 'manual';
  cuts?: boolean;
} = {}) {
  const devnet = await createDevnet({ blockTime });
  const random = draws();
  let lost = 0;
  let isCutting = false;
  const isCut = () => {
    const is = isCutting && random() < 1 / REQUESTS_PER_CUT;
    if (is) lost++;
    return is;
  };
  const provider = cutProvider(devnet, { isCut, arrives: () => random() < 0.5 });
  const client = await createClient({
    network: 'devnet',
    provider,
    backOff: { firstMs: 1, mostMs: 5 },
  });
  isCutting = cuts;
  open = { devnet, client };
  return { ...open, lost: () => lost, writer: createWriter(client, { coldkey: dev('Alice') }) };
}

/** Numbers from 0 to 1 that follow from the run's seed. */
function draws(): () => number {
  let state = (inject('seed') as number) >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Nonces of the account's transactions on the chain, in order. */
async function noncesOnChain({ devnet }: { devnet: Devnet }, account = Alice): Promise<number[]> {
  const found: number[] = [];
  const { registry } = devnet.chain.runtime;
  for (let number = 1; number <= devnet.chain.head.header.number; number++)
    for (const bytes of devnet.chain.blockAt(number)!.extrinsics) {
      const { extensions, signer } = decodeExtrinsic(registry, bytes);
      if (extensions !== undefined && addressOf(signer?.address) === account)
        found.push(Number(extensions['CheckNonce']));
    }
  return found;
}

/** So many transfers at once, each of another amount. */
function transfers(
  writer: Writer,
  count: number,
  onProgress?: ExecuteOptions['onProgress'],
): readonly Promise<ExecutionResult>[] {
  return Array.from({ length: count }, (_, at) =>
    writer.execute(
      { op: 'transfer', destSs58: Bob, amountTao: `0.00000${String(1_000 + at)}` },
      { onProgress },
    ),
  );
}

/** Every write is a success of its own, and every nonce is on the chain once, in order. */
async function expectAllOnce(results: readonly ExecutionResult[], account = Alice): Promise<void> {
  const count = results.length;
  expect(results.every(({ isSuccess }) => isSuccess)).toBe(true);
  expect(new Set(results.map(({ hash }) => hash)).size).toBe(count);
  expect(await noncesOnChain(open, account)).toEqual(Array.from({ length: count }, (_, nonce) => nonce));
}

describe('writes', () => {
  test('what forty at once ask: six questions each, five where they are alike, and a few for their block', async () => {
    const devnet = await createDevnet({ blockTime: 'manual' });
    const provider = polkadotJsProvider(devnet);
    const { send } = provider;
    let asked = 0;
    provider.send = (...request) => {
      asked++;
      return send.apply(provider, request) as never;
    };
    const client = await createClient({ network: 'devnet', provider });
    open = { devnet, client };
    const writer = createWriter(client, { coldkey: dev('Alice') });
    const askedFor = async (
      make: (onProgress: ExecuteOptions['onProgress']) => readonly Promise<ExecutionResult>[],
    ) => {
      asked = 0;
      let left = 40;
      const results = await Promise.all(
        make(({ type }) => {
          if (type === 'submitted' && --left === 0) void devnetControls(devnet).newBlock();
        }),
      );
      return { results, asked };
    };
    const different = await askedFor((onProgress) => transfers(writer, 40, onProgress));
    expect(different.asked).toBeLessThan(40 * 6 + 20);
    const intent = { op: 'transfer', destSs58: Bob, amountTao: '0.5' } as const;
    const alike = await askedFor((onProgress) =>
      Array.from({ length: 40 }, () => writer.execute(intent, { onProgress })),
    );
    expect(alike.asked).toBeLessThan(40 * 5 + 20);
    // The 64th nonce and those after it are longer by a byte, and so is what they cost.
    expect(alike.results.map(({ plan }) => plan.feeRao)).toEqual(
      alike.results.map(({ feePaidRao }) => feePaidRao),
    );
    expect(new Set(alike.results.map(({ feePaidRao }) => feePaidRao)).size).toBe(2);
    await expectAllOnce([...different.results, ...alike.results]);
  });

  test(`lost connections: of ${WRITES} writes none is lost, none is doubled, and every result is known`, async () => {
    const { client, lost, writer } = await connect({ cuts: true });
    const before = await freeRao(await client.at('best'), Bob);
    const results = await Promise.all(transfers(writer, WRITES));
    expect(lost()).toBeGreaterThan(WRITES / 10);
    await expectAllOnce(results);
    const sent = results.reduce((sum, { plan }) => sum + (plan.spend as bigint), 0n);
    expect((await freeRao(await client.at('best'), Bob)) - before).toBe(sent);
  }, 300_000);

  test(`lost sockets: of ${SOCKET_WRITES} writes of three accounts over WebSockets none is lost or doubled`, async () => {
    const devnet = await createDevnet();
    await using server = await testServer(devnet);
    const client = await createClient({ endpoints: [server.url], backOff: { firstMs: 1, mostMs: 5 } });
    open = { devnet, client };
    const random = draws();
    let asked = 0;
    let lost = 0;
    // Before the node has it, or before its answer is back; by count, so that no seed draws too few.
    server.intercept(() => {
      if (++asked % REQUESTS_PER_CUT !== 0) return undefined;
      lost++;
      return random() < 0.5 ? 'cut' : 'cut after';
    });
    const names = ['Alice', 'Charlie', 'Dave'];
    const each = Math.ceil(SOCKET_WRITES / names.length);
    const results = await Promise.all(
      names.map((name) => Promise.all(transfers(createWriter(client, { coldkey: dev(name) }), each))),
    );
    server.intercept(() => undefined);
    expect(lost).toBeGreaterThan(SOCKET_WRITES / 10);
    for (const [at, of] of results.entries()) await expectAllOnce(of, dev(names[at]!).address);
  }, 300_000);

  test('parallel: no nonce twice, none left out, also where some are refused', async () => {
    const { client, devnet, writer } = await connect();
    const all = await Promise.allSettled(
      Array.from({ length: 30 }, (_, at) =>
        writer.execute(
          { op: 'transfer', destSs58: Bob, amountTao: at % 3 === 1 ? '2000000' : '0.001' },
          { evenIfItWouldFail: at % 2 === 0 },
        ),
      ),
    );
    const nonces = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value.nonce] : []));
    expect(nonces).toEqual(Array.from({ length: nonces.length }, (_, nonce) => nonce));
    expect(await noncesOnChain({ devnet })).toEqual(nonces);
    expect(Number(await client.request('system_accountNextIndex', [Alice]))).toBe(nonces.length);
  });

  test('a dropped transaction: the pool forgets it, and it is handed in again', async () => {
    const { writer } = await connect({ blockTime: 'manual' });
    const progress: string[] = [];
    const writing: Promise<ExecutionResult> = writer.execute(
      { op: 'transfer', destSs58: Bob, amountTao: '1' },
      {
        onProgress: async ({ type, ...rest }) => {
          progress.push(type);
          if (type !== 'submitted') return;
          const { hash } = rest as { hash: `0x${string}` };
          await open.client.request('author_removeExtrinsic', [[{ hash }]]).catch(() => {});
          await includeAgain(open);
        },
      },
    );
    expect((await writing).isSuccess).toBe(true);
    expect(progress).toEqual(['planned', 'signed', 'submitted', 'included']);
  });
});
