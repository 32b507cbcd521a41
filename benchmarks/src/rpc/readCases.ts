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

/** A client that reads once, and how to let it go: one that is left open keeps the process, as an open devnet does. */
interface Reading {
  readonly once: () => Promise<string>;
  readonly close?: () => unknown;
}

/** Each engine has a devnet of its own, all alike, which makes no block meanwhile. */
function engine(name: string, prepare: (devnet: Devnet) => Promise<Reading>): BenchEngine {
  return {
    name,
    async prepare() {
      const devnet = await createDevnet({ blockTime: 'manual' });
      const { once, close } = await prepare(devnet);
      return {
        digest: once,
        async run() {
          const start = performance.now();
          await once();
          return performance.now() - start;
        },
        close() {
          close?.();
          devnet.close();
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
      engine('taokit', async (devnet) => {
        const cache = memoryCache();
        const once = async () => {
          const client = await taokitClient(devnet, isKept ? cache : memoryCache());
          const tempo = await client.query('SubtensorModule', 'Tempo', 1);
          await client.close();
          return String(tempo);
        };
        return { once };
      }),
      engine('polkadot-api', async (devnet) => {
        const kept = new Map<string, Uint8Array>();
        const cache: PapiCache = {
          getMetadata: async (id) => kept.get(id) ?? null,
          setMetadata: (id, value) => void kept.set(id, value),
        };
        const once = async () => {
          const client = papiClient(devnet, isKept ? cache : undefined);
          const tempo = await client.getUnsafeApi().query['SubtensorModule']!['Tempo']!.getValue(1);
          client.destroy();
          return String(tempo);
        };
        return { once };
      }),
      engine('@polkadot/api', async (devnet) => {
        const first = await polkadotClient(devnet);
        const id = `${first.genesisHash.toHex()}-${first.runtimeVersion.specVersion.toNumber()}`;
        const kept = { [id]: first.runtimeMetadata.toHex() };
        await first.disconnect();
        const once = async () => {
          const api = await polkadotClient(devnet, isKept ? kept : undefined);
          const tempo = await api.query['subtensorModule']!['tempo']!(1);
          await api.disconnect();
          return String(tempo);
        };
        return { once };
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
        const once = async () =>
          digestOf(
            await Promise.all(netuids.map((netuid) => client.query('SubtensorModule', 'Tempo', netuid))),
          );
        return { once, close: () => client.close() };
      }),
      engine('taokit, queryMany', async (devnet) => {
        const client = await taokitClient(devnet);
        const once = async () =>
          digestOf(
            await client.queryMany(netuids.map((netuid) => ['SubtensorModule', 'Tempo', netuid] as const)),
          );
        return { once, close: () => client.close() };
      }),
      engine('polkadot-api', async (devnet) => {
        const client = papiClient(devnet);
        const tempo = client.getUnsafeApi().query['SubtensorModule']!['Tempo']!;
        const once = async () => digestOf(await Promise.all(netuids.map((netuid) => tempo.getValue(netuid))));
        return { once, close: () => client.destroy() };
      }),
      engine('@polkadot/api', async (devnet) => {
        const api = await polkadotClient(devnet);
        const tempo = api.query['subtensorModule']!['tempo']!;
        const once = async () => digestOf(await Promise.all(netuids.map((netuid) => tempo(netuid))));
        return { once, close: () => api.disconnect() };
      }),
    ],
  };
}
