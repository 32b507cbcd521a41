import { createDevnet, polkadotApiProvider } from '@taokit/devnet';
import { encodeCall, loadRegistry, type Registry } from '@taokit/types/registry';
import { createClient } from 'polkadot-api';
import { beforeAll, describe, expect, test } from 'vitest';
import { composeIntent } from '../src/intents/composeIntent.ts';
import { camelCase } from '../src/intents/defineIntent.ts';
import type { IntentData } from '../src/intents/Intent.ts';
import { intents } from '../src/intents/registry.ts';
import { type TableState, tableView } from './support/tableView.ts';
import vectors from './vectors/intents.json' with { type: 'json' };

const { state, coldkey, hotkey, cases } = vectors;
let registry: Registry;
beforeAll(async () => {
  registry = await loadRegistry();
});

const hexOf = (bytes: Uint8Array) => `0x${Buffer.from(bytes).toString('hex')}`;

/** Python's names as ours, inside intents too. */
function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      camelCase(key),
      key === 'op' || key === 'inner_op' ? camelCase(entry as string) : renamed(entry),
    ]),
  );
}

const requestOf = ({ op, args }: { op: string; args: unknown }) =>
  ({ op: camelCase(op), ...(renamed(args) as object) }) as IntentData;

async function callBytes(vector: { op: string; args: unknown }): Promise<string> {
  const view = tableView(registry, state as unknown as TableState);
  // Whose hotkey signs is its own account.
  return hexOf(encodeCall(registry, await composeIntent(view, requestOf(vector), { coldkey, hotkey })));
}

describe('composeIntent', () => {
  test('args: every intent has a vector, but the one that is sealed at random', () => {
    const covered = new Set(cases.map(({ op }) => camelCase(op)));
    expect(Object.keys(intents).filter((op) => !covered.has(op))).toEqual(['commitWeights']);
    expect(Object.keys(intents)).toHaveLength(83);
  });

  test.each(cases.map((vector, index) => [`${index} ${vector.op}`, vector] as const))(
    'bytes: %s is the call of Python bittensor 11.3',
    async (_name, vector) => {
      expect(await callBytes(vector)).toBe(vector.call);
    },
  );

  test('bytes: polkadot-api reads every call, and writes the same bytes from what it read', async () => {
    const devnet = await createDevnet({ blockTime: 'manual' });
    const client = createClient(polkadotApiProvider(devnet) as never);
    const api = client.getUnsafeApi() as unknown as UnsafeApi;
    for (const vector of cases) {
      const ours = await callBytes(vector);
      const read = (await api.txFromCallData(Uint8Array.from(Buffer.from(ours.slice(2), 'hex')))).decodedCall;
      const written = api.tx[read.type]![read.value.type]!(read.value.value ?? undefined);
      const bytes = await written.getEncodedData();
      expect(typeof bytes === 'string' ? bytes : hexOf(bytes), vector.op).toBe(ours);
    }
    client.destroy();
    devnet.close();
  });
});

interface UnsafeApi {
  txFromCallData(bytes: Uint8Array): Promise<{
    readonly decodedCall: {
      readonly type: string;
      readonly value: { readonly type: string; readonly value: unknown };
    };
  }>;
  readonly tx: Readonly<
    Record<
      string,
      Readonly<Record<string, (args: unknown) => { getEncodedData(): Promise<Uint8Array | string> }>>
    >
  >;
}
