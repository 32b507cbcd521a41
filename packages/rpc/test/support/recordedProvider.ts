import { type Devnet, polkadotJsProvider } from '@taokit/devnet';
import { encodeStorageKey, type Registry } from '@taokit/types/registry';
import type { Provider } from '../../src/client/connection/providerLink.ts';
import { hexOf } from '../../src/internal/hex.ts';
import { metadataAnswer } from './metadataAnswer.ts';

/** What a node answered at one block, as bytes. */
export interface Recorded {
  /** Height. */
  readonly block: number;
  /** The runtime's version. */
  readonly spec: number;
  /** Storage by item and keys; `null` for what is not stored. */
  readonly storage: readonly (readonly [path: string, keys: readonly unknown[], value: string | null])[];
  /** Runtime APIs by method and encoded arguments. */
  readonly calls: readonly (readonly [method: string, args: string, result: string])[];
  /** Runtime APIs whose answer is a list: how long it was, and elements of it in its order. */
  readonly excerpts?: readonly (readonly [
    method: string,
    args: string,
    length: number,
    elements: readonly string[],
  ])[];
}

/** A list of a few elements, as SCALE writes it. */
function listOf(elements: readonly string[]): string {
  const length = Uint8Array.of(elements.length << 2);
  return `${hexOf(length)}${elements.map((element) => element.slice(2)).join('')}`;
}

/** What was asked and is not recorded. */
export class NotRecordedError extends Error {
  override readonly name = 'NotRecordedError';
}

/**
 * A provider that answers what a real node answered. A devnet stands behind it for what every connection asks: blocks, versions,
 * metadata; of state it answers nothing.
 *
 * @param devnet - the devnet
 * @param recorded - the answers
 * @param registry - the interface of the node's runtime
 */
export function recordedProvider(
  devnet: Devnet,
  { spec, storage, calls, excerpts = [] }: Recorded,
  registry: Registry = devnet.chain.runtime.registry,
): Provider {
  const inner = polkadotJsProvider(devnet);
  const stored = new Map(
    storage.map(([path, keys, value]) => [hexOf(encodeStorageKey(registry, path, keys)), value]),
  );
  const results = new Map([
    ...calls.map(([method, args, result]) => [`${method} ${args}`, result] as const),
    ...excerpts.map(([method, args, , elements]) => [`${method} ${args}`, listOf(elements)] as const),
  ]);
  const valueAt = (key: string) => {
    const value = stored.get(key as `0x${string}`);
    if (value === undefined) throw new NotRecordedError(`storage ${key}`);
    return value;
  };
  return {
    ...inner,
    get isConnected() {
      return inner.isConnected;
    },
    // The devnet would say its own version.
    subscribe: async (type, method, params, callback) =>
      method === 'state_subscribeRuntimeVersion' ? 0 : inner.subscribe(type, method, params, callback),
    async send<T>(method: string, params: unknown[]): Promise<T> {
      const [first, second] = params as unknown as readonly [never, string];
      if (method === 'state_getStorage') return valueAt(first) as T;
      if (method === 'state_queryStorageAt')
        return [
          { block: second, changes: (first as readonly string[]).map((key) => [key, valueAt(key)]) },
        ] as T;
      if (method === 'state_getRuntimeVersion')
        return { ...((await inner.send(method, params)) as object), specVersion: spec } as T;
      if (method === 'state_call' && first === 'Metadata_metadata_at_version')
        return metadataAnswer(registry) as T;
      if (method === 'state_call' && !/^(Core|Metadata)_/.test(first)) {
        const result = results.get(`${first} ${second}`);
        if (result === undefined) throw new NotRecordedError(`${first} ${second}`);
        return result as T;
      }
      return inner.send<T>(method, params);
    },
  };
}
