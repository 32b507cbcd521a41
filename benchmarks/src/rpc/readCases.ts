import { memoryCache } from '@taokit/rpc';
import type { BenchCase } from '../harness/BenchCase.ts';
import { type PapiCache, papiClient, polkadotClient, taokitClient } from './clients.ts';
import { metagraphCase } from './metagraphCase.ts';
import { onDevnet } from './onDevnet.ts';

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

/** From nothing to `Tempo` of subnet 1. */
function connectCase(metadata: 'cold' | 'kept'): BenchCase {
  const isKept = metadata === 'kept';
  return {
    name: `connect to a first value, ${isKept ? 'metadata kept' : 'cold'}`,
    engines: [
      onDevnet('taokit', async (devnet) => {
        const cache = memoryCache();
        const once = async () => {
          const client = await taokitClient(devnet, isKept ? cache : memoryCache());
          const tempo = await client.query('SubtensorModule', 'Tempo', 1);
          await client.close();
          return String(tempo);
        };
        return { once };
      }),
      onDevnet('polkadot-api', async (devnet) => {
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
      onDevnet('@polkadot/api', async (devnet) => {
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
      onDevnet('taokit', async (devnet) => {
        const client = await taokitClient(devnet);
        const once = async () =>
          digestOf(
            await Promise.all(netuids.map((netuid) => client.query('SubtensorModule', 'Tempo', netuid))),
          );
        return { once, close: () => client.close() };
      }),
      onDevnet('taokit, queryMany', async (devnet) => {
        const client = await taokitClient(devnet);
        const once = async () =>
          digestOf(
            await client.queryMany(netuids.map((netuid) => ['SubtensorModule', 'Tempo', netuid] as const)),
          );
        return { once, close: () => client.close() };
      }),
      onDevnet('polkadot-api', async (devnet) => {
        const client = papiClient(devnet);
        const tempo = client.getUnsafeApi().query['SubtensorModule']!['Tempo']!;
        const once = async () => digestOf(await Promise.all(netuids.map((netuid) => tempo.getValue(netuid))));
        return { once, close: () => client.destroy() };
      }),
      onDevnet('@polkadot/api', async (devnet) => {
        const api = await polkadotClient(devnet);
        const tempo = api.query['subtensorModule']!['tempo']!;
        const once = async () => digestOf(await Promise.all(netuids.map((netuid) => tempo(netuid))));
        return { once, close: () => api.disconnect() };
      }),
    ],
  };
}
