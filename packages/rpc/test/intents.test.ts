import { inspect } from 'node:util';
import { createDevnet, polkadotApiProvider } from '@taokit/devnet';
import { TaokitError } from '@taokit/errors';
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

/** Nothing that any parameter is. */
const WRONG: readonly unknown[] = [
  undefined,
  null,
  true,
  '',
  'x',
  'all',
  '0x',
  '-1',
  '1e3',
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 53,
  -1n,
  1n << 64n,
  [],
  [null],
  [['0.5']],
  {},
  { op: 'transfer' },
  { op: 'nothing' },
  { op: 7 },
  new Uint8Array(3),
  new Date(0),
  () => 1,
  Symbol('x'),
];

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

  test.each(cases.map((vector, index) => [`${index} ${vector.op}`, vector] as const))(
    'damaged: %s is a call, or refused by a typed error that names what is wrong',
    async (_name, vector) => {
      const view = tableView(registry, state as unknown as TableState);
      const request = requestOf(vector);
      const damaged = Object.keys(request)
        .filter((field) => field !== 'op')
        .flatMap((field) => WRONG.map((value) => ({ ...request, [field]: value })));
      for (const given of [...damaged, { ...request, mispelt: 1 }, { op: request.op }]) {
        const outcome = await composeIntent(view, given as IntentData, { coldkey, hotkey }).then(
          (call) => encodeCall(registry, call),
          (error: unknown) => error,
        );
        if (outcome instanceof Uint8Array) continue;
        const what = `${inspect(given)}: ${inspect(outcome)}`;
        expect(outcome, what).toBeInstanceOf(TaokitError);
        expect((outcome as TaokitError).code, what).toMatch(/^(rpc|keys|types)\//);
      }
      const mispelt = composeIntent(view, { ...request, mispelt: 1 }, { coldkey, hotkey });
      await expect(mispelt).rejects.toMatchObject({ code: 'rpc/unknown-field' });
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
