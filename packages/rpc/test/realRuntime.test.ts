/**
 * Every read against a chain that is not in this process: SUBTENSOR_ENDPOINT is the ws: or wss: address of a node, mainnet's or one of
 * your own. Where it is not set a devnet behind a socket stands in, once as it is and once as an older runtime.
 */
import { createDevnet } from '@taokit/devnet';
import { createClient, READS } from '@taokit/rpc';
import { loadRegistry, type Registry } from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import { metadataAnswer } from './support/metadataAnswer.ts';
import { reportText, runtimeReport } from './support/runtimeReport.ts';
import { testServer } from './support/testServer.ts';

const endpoint = process.env['SUBTENSOR_ENDPOINT'];

describe.skipIf(!endpoint)('a real runtime (needs SUBTENSOR_ENDPOINT)', () => {
  test('every read answers, or is refused by name because the runtime lacks what it needs', async () => {
    await using client = await createClient({ endpoints: [endpoint!] });
    process.stdout.write(reportText(await runtimeReport(client)));
  }, 600_000);
});

describe('a stand-in for a real runtime', () => {
  test('a devnet by its URL lacks nothing', async () => {
    const devnet = await createDevnet();
    await using server = await testServer(devnet);
    await using client = await createClient({ endpoints: [server.url] });
    const report = await runtimeReport(client);
    expect(report).toMatchObject({ specVersion: 475, lackingReads: [], lackingCalls: [], differences: 0 });
    expect(report.answered).toBe(Object.keys(READS).length);
    devnet.close();
  }, 120_000);

  test('an older runtime: what it lacks is listed, and every other read answers', async () => {
    const devnet = await createDevnet();
    await using server = await testServer(devnet);
    const metadata = { result: metadataAnswer(olderOf(await loadRegistry())) };
    server.intercept(({ method, params }) => {
      if (method === 'state_getRuntimeVersion')
        return { result: { specName: 'node-subtensor', specVersion: 424, transactionVersion: 1 } };
      return params[0] === 'Metadata_metadata_at_version' ? metadata : undefined;
    });
    // The devnet would say its own version.
    server.filter(({ method }) => method !== 'state_runtimeVersion');
    await using client = await createClient({ endpoints: [server.url] });
    const report = await runtimeReport(client);
    expect(report.specVersion).toBe(424);
    const baskets = Object.values(READS).filter(({ uses }) =>
      uses.some((path) => path.startsWith('BetaBasketRuntimeApi.')),
    ).length;
    expect(baskets).toBeGreaterThan(5);
    expect(report.lackingReads).toHaveLength(baskets);
    expect(report.lackingReads.join()).toContain('root_basket_owed needs spec ≥ 441');
    expect(report.lackingCalls).toEqual(['swap_basket: SubtensorModule.swap_basket']);
    expect(reportText(report)).toContain(`${baskets} are refused; 1 calls of intents are missing`);
    devnet.close();
  }, 120_000);
});

/** No baskets to read, and none to trade in. */
function olderOf(now: Registry): Registry {
  const { calls } = now.pallets.find(({ name }) => name === 'SubtensorModule')!;
  return {
    ...now,
    apis: now.apis.filter(({ name }) => name !== 'BetaBasketRuntimeApi'),
    types: now.types.map((type, index) =>
      index === calls && type[0] === 'variant'
        ? ([type[0], type[1], type[2].filter(([name]) => name !== 'swap_basket')] as const)
        : type,
    ) as Registry['types'],
  };
}
