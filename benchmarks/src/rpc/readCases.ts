import { createDevnet, type Devnet } from '@taokit/devnet';
import { memoryCache } from '@taokit/rpc';
import type { BenchCase, BenchEngine } from '../harness/BenchCase.ts';
import { type PapiCache, papiClient, polkadotClient, taokitClient } from './clients.ts';
import { metagraphCase } from './metagraphCase.ts';

/** How many values are asked for. */
const READS = 1_000;

/** Connecting and reading. */
export function readCases(): readonly { readonly name: string; make(): BenchCase }[] {
  return [
    { name: 'connect to a first value, cold', make: () => connectCase('cold') },
    { name: 'connect to a first value, metadata kept', make: () => connectCase('kept') },
    { name: 'decode a metagraph of 256', make: metagraphCase },
    { name: `${READS} storage values`, make: storageCase },
  ];
}

let shared: Promise<Devnet> | undefined;

/** One devnet for all of them. */
function devnetOf(): Promise<Devnet> {
  shared ??= createDevnet({ blockTime: { intervalSeconds: 3_600 } });
  return shared;
}

type Once = (devnet: Devnet) => Promise<string>;

function engine(name: string, prepare: (devnet: Devnet) => Promise<Once>): BenchEngine {
  return {
    name,
    async prepare() {
      const devnet = await devnetOf();
      const once = await prepare(devnet);
      return {
        digest: () => once(devnet),
        async run() {
          const start = performance.now();
          await once(devnet);
          return performance.now() - start;
        },
      };
    },
  };
}

/** From nothing to `Tempo` of subnet 1. */
function connectCase(metadata: 'cold' | 'kept'): BenchCase {
  const isKept = metadata === 'kept';
  return {
    name: `connect to a first value, ${isKept ? 'metadata kept' : 'cold'}`,
    engines: [
      engine('taokit', async () => {
        const cache = memoryCache();
        return async (devnet) => {
          const client = await taokitClient(devnet, isKept ? cache : memoryCache());
          const tempo = await client.query('SubtensorModule', 'Tempo', 1);
          await client.close();
          return String(tempo);
        };
      }),
      engine('polkadot-api', async () => {
        const kept = new Map<string, Uint8Array>();
        const cache: PapiCache = {
          getMetadata: async (id) => kept.get(id) ?? null,
          setMetadata: (id, value) => void kept.set(id, value),
        };
        return async (devnet) => {
          const client = papiClient(devnet, isKept ? cache : undefined);
          const tempo = await client.getUnsafeApi().query['SubtensorModule']!['Tempo']!.getValue(1);
          client.destroy();
          return String(tempo);
        };
      }),
      engine('@polkadot/api', async (devnet) => {
        const first = await polkadotClient(devnet);
        const id = `${first.genesisHash.toHex()}-${first.runtimeVersion.specVersion.toNumber()}`;
        const kept = { [id]: first.runtimeMetadata.toHex() };
        await first.disconnect();
        return async () => {
          const api = await polkadotClient(devnet, isKept ? kept : undefined);
          const tempo = await api.query['subtensorModule']!['tempo']!(1);
          await api.disconnect();
          return String(tempo);
        };
      }),
    ],
  };
}

/** `Tempo` of a thousand netuids, all asked at once. */
function storageCase(): BenchCase {
  const netuids = Array.from({ length: READS }, (_, netuid) => netuid);
  const digestOf = (values: readonly unknown[]) => `${values.length} ${values.map(String).join('')}`;
  return {
    name: `${READS} storage values`,
    engines: [
      engine('taokit', async (devnet) => {
        const client = await taokitClient(devnet);
        return async () =>
          digestOf(
            await Promise.all(netuids.map((netuid) => client.query('SubtensorModule', 'Tempo', netuid))),
          );
      }),
      engine('taokit, queryMany', async (devnet) => {
        const client = await taokitClient(devnet);
        return async () =>
          digestOf(
            await client.queryMany(netuids.map((netuid) => ['SubtensorModule', 'Tempo', netuid] as const)),
          );
      }),
      engine('polkadot-api', async (devnet) => {
        const tempo = papiClient(devnet).getUnsafeApi().query['SubtensorModule']!['Tempo']!;
        return async () => digestOf(await Promise.all(netuids.map((netuid) => tempo.getValue(netuid))));
      }),
      engine('@polkadot/api', async (devnet) => {
        const tempo = (await polkadotClient(devnet)).query['subtensorModule']!['tempo']!;
        return async () => digestOf(await Promise.all(netuids.map((netuid) => tempo(netuid))));
      }),
    ],
  };
}
