import { readRaw } from '@taokit/chain';
import { decodeStorageValue, encodeStorageKey } from '@taokit/types/registry';
import type { DevnetWorld } from './devnetWorld.ts';

/** What the chain itself holds, without JSON-RPC. */
export function stored<T = unknown>({ devnet }: DevnetWorld, path: string, ...keys: readonly unknown[]): T {
  const { state, runtime } = devnet.chain;
  const key = encodeStorageKey(runtime.registry, path, keys);
  const bytes = readRaw(state, `0x${Buffer.from(key).toString('hex')}`);
  return decodeStorageValue(runtime.registry, path, bytes) as T;
}
