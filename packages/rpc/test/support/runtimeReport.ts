import { type Client, READS, type Read, RpcError, runRead } from '@taokit/rpc';
import { driftReport } from '@taokit/rpc/drift';
import { alpha, tao } from '@taokit/types';
import { findCall } from '@taokit/types/registry';
import { expect } from 'vitest';
import { intents } from '../../src/intents/registry.ts';

/** What a runtime that is not ours answers, and what it lacks. */
export interface RuntimeReport {
  /** Its version. */
  readonly specVersion: number;
  /** How many reads answered. */
  readonly answered: number;
  /** Why the others are refused, by their names. */
  readonly lackingReads: readonly string[];
  /** Calls of intents that it has not. */
  readonly lackingCalls: readonly string[];
  /** How many differences to our interface it has. */
  readonly differences: number;
}

/** Asks every read of a chain: each answers, or is refused by name because the runtime lacks what it needs. */
export async function runtimeReport(client: Client): Promise<RuntimeReport> {
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
  const reads = Object.values(READS) as unknown as readonly Read[];
  const lackingReads: string[] = [];
  for (const read of reads) {
    const amount = read.name === 'quote_stake' ? tao(1) : alpha(1, 1);
    const params = Object.fromEntries(
      Object.keys(read.params).map((key) => [key, key === 'amount' ? amount : values[key]]),
    );
    const outcome = await runRead(read, at, params as never).catch((error: unknown) => error);
    if (!(outcome instanceof Error)) continue;
    expect(outcome, read.name).toBeInstanceOf(RpcError);
    expect((outcome as RpcError).code, `${read.name}: ${outcome.message}`).toBe('rpc/needs-newer-runtime');
    lackingReads.push(outcome.message);
  }
  const { entries } = await driftReport(client);
  return {
    specVersion: client.specVersion,
    answered: reads.length - lackingReads.length,
    lackingReads,
    lackingCalls: lackingCalls(client),
    differences: entries.length,
  };
}

function lackingCalls({ interface: registry }: Client): readonly string[] {
  const isThere = (path: string) => {
    try {
      findCall(registry, path);
      return true;
    } catch {
      return false;
    }
  };
  return Object.values(intents).flatMap(({ name, calls }) =>
    calls.filter((path) => !isThere(path)).map((path) => `${name}: ${path}`),
  );
}

/** The report as lines. */
export function reportText(report: RuntimeReport): string {
  const { specVersion, answered, lackingReads, lackingCalls: calls, differences } = report;
  return [
    `spec ${specVersion}: ${answered} reads answer, ${lackingReads.length} are refused; ${calls.length} calls of intents are missing; ${differences} differences`,
    ...[...lackingReads, ...calls].map((line) => `  ${line}`),
    '',
  ].join('\n');
}
