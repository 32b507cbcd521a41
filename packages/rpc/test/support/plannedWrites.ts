import { accountBytes } from '@taokit/keys';
import { encodeStorageKey, encodeStorageValue } from '@taokit/types/registry';
import { expect } from 'vitest';
import type { IntentRequest } from '../../src/intents/composeIntent.ts';
import { hexOf } from '../../src/internal/hex.ts';
import type { ExecutionResult, Writer } from '../../src/writer/Writer.ts';
import type { DevnetClient } from './devnetClient.ts';
import { changes, type Holdings, holdings, plannedChanges } from './holdings.ts';

/** Names of what the chain itself holds: accounts of subnets, and who makes its blocks. No plan says anything of them. */
export async function ownedByChain({ client }: DevnetClient): Promise<(name: string) => boolean> {
  const authors = (await client.query('Aura', 'Authorities')).map((author) => hexOf(author as Uint8Array));
  const subnets = hexOf(new TextEncoder().encode('modlsubtensr'));
  return (name) => {
    const [kind, account] = name.split(' ');
    const id = hexOf(accountBytes(account!));
    return kind === 'free' && (id.startsWith(subnets) || authors.includes(id));
  };
}

/** What happened other than a plan said: nothing, where it was right. */
export interface Compared {
  /** What happened. */
  readonly result: ExecutionResult;
  /** By how much what happened is off the plan, of everything everybody holds. */
  readonly off: Holdings;
}

/** Plans, executes, and compares everything everybody holds before and after with what the plan said. */
export async function compared(
  chain: DevnetClient,
  execute: (writer: Writer) => Promise<ExecutionResult>,
  writer: Writer,
): Promise<Compared> {
  const before = await holdings(await chain.client.at('best'));
  const result = await execute(writer);
  const after = await holdings(await chain.client.at(result.blockHash));
  const isChains = await ownedByChain(chain);
  const isPlanned = result.isSuccess || result.plan.failure !== undefined;
  const planned = isPlanned ? plannedChanges(result.plan, result.feePaidRao) : feeOnly(result);
  const off = Object.entries(changes(planned, changes(before, after))).filter(([name]) => !isChains(name));
  return { result, off: Object.fromEntries(off) };
}

/** A call that failed otherwise than planned cost its fee. */
function feeOnly({ plan, feePaidRao }: ExecutionResult): Holdings {
  return { [`free ${plan.address}`]: -feePaidRao };
}

/** Executes an intent: it succeeds, and what its plan says is what happens, to everybody, to the rao. */
export async function asPlanned(
  chain: DevnetClient,
  writer: Writer,
  intent: IntentRequest,
): Promise<ExecutionResult> {
  const { result, off } = await compared(chain, (one) => one.execute(intent), writer);
  expect(result.error, intent.op).toBeUndefined();
  expect(off, intent.op).toEqual({});
  return result;
}

type Item = readonly [path: string, keys: readonly unknown[], value: unknown];

/** Writes storage items, and makes a block. */
export async function store(chain: DevnetClient, items: readonly Item[]): Promise<void> {
  await put(chain, items);
  await chain.controls.newBlock();
}

/** Writes storage items into the state after the newest block. */
export async function put(
  { client, controls }: Pick<DevnetClient, 'client' | 'controls'>,
  items: readonly Item[],
): Promise<void> {
  const { interface: registry } = client;
  await controls.setStorage(
    items.map(([path, keys, value]) => [
      hexOf(encodeStorageKey(registry, path, keys)),
      hexOf(encodeStorageValue(registry, path, value)),
    ]),
  );
}
