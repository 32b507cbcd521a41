/**
 * Every read against a chain that is not ours: SUBTENSOR_ENDPOINT is the ws: or wss: address of a node, mainnet's or one of your own.
 * Skipped where it is not set.
 */
import { createClient, READS, type Read, RpcError, runRead } from '@taokit/rpc';
import { driftReport } from '@taokit/rpc/drift';
import { alpha, tao } from '@taokit/types';
import { describe, expect, test } from 'vitest';

const endpoint = process.env['SUBTENSOR_ENDPOINT'];

describe.skipIf(!endpoint)('a real runtime (needs SUBTENSOR_ENDPOINT)', () => {
  test('every read answers, or is refused by name because the runtime lacks what it needs', async () => {
    await using client = await createClient({ endpoints: [endpoint!] });
    const at = await client.at();
    const graph = (await at.subnets.metagraph(1))!;
    const { hotkey, coldkey } = graph.byUid(0)!;
    const values: Readonly<Record<string, unknown>> = {
      netuid: 1,
      uid: 0,
      hotkey,
      coldkey,
      account: coldkey,
      coldkeys: [coldkey],
      hotkeys: [hotkey],
      netuids: [1],
      block: at.blockNumber,
      crowdloanId: 0,
      leaseId: 0,
      callHash: '00'.repeat(32),
    };
    const lacking: string[] = [];
    for (const read of Object.values(READS) as unknown as readonly Read[]) {
      const amount = read.name === 'quote_stake' ? tao(1) : alpha(1, 1);
      const params = Object.fromEntries(
        Object.keys(read.params).map((key) => [key, key === 'amount' ? amount : values[key]]),
      );
      const outcome = await runRead(read, at, params as never).catch((error: unknown) => error);
      if (!(outcome instanceof Error)) continue;
      expect(outcome, read.name).toBeInstanceOf(RpcError);
      expect((outcome as RpcError).code, `${read.name}: ${outcome.message}`).toBe('rpc/needs-newer-runtime');
      lacking.push(outcome.message);
    }
    const { specVersion, entries } = await driftReport(client);
    process.stdout.write(
      `spec ${specVersion}: ${lacking.length} reads refused, ${entries.length} differences\n${lacking.map((line) => `  ${line}\n`).join('')}`,
    );
  }, 600_000);
});
