import {
  findStorageItem,
  STORAGE_ITEMS,
  type StoredItems,
  type StoredValue,
} from '@taokit/dtao/verification';
import { decodeStorageKey, encodeStorageKey, type Registry } from '@taokit/types/registry';
import type { Snapshot } from './Snapshot.ts';
import { VerifyError } from './VerifyError.ts';

/** A value under its item's name, or under its raw key. */
type Entry = readonly [name: string, value: unknown];

/**
 * Reads one snapshot: an object of values by item name (by netuid in an object or a list) or by raw key, or the change sets that
 * `state_queryStorageAt` answers.
 *
 * @param value - of the file's JSON
 * @param registry - the runtime's interface, by which raw keys are read
 */
export function readSnapshot(value: unknown, registry: Registry): Snapshot {
  const items: Record<string, StoredItems[string]> = {};
  const unused: string[] = [];
  for (const [name, stored] of entriesOf(value)) {
    const key = name.startsWith('0x') ? readKey(name, registry) : undefined;
    const path = key?.path ?? findStorageItem(name)?.path;
    if (path === undefined) unused.push(name);
    else if (key?.netuid === undefined) items[path] = joinValues(items[path], stored);
    else items[path] = joinValues(items[path], { [key.netuid]: stored });
  }
  return { items, unused };
}

/** Several entries may hold values of one item by netuid. */
function joinValues(known: StoredItems[string] | undefined, stored: unknown): StoredItems[string] {
  if (typeof known !== 'object' || known === null) return stored as StoredItems[string];
  return { ...known, ...(stored as Readonly<Record<string, StoredValue>>) };
}

function entriesOf(value: unknown): readonly Entry[] {
  if (Array.isArray(value)) return value.flatMap(changesOf);
  if (typeof value !== 'object' || value === null)
    throw new VerifyError('A snapshot is an object of values by item or key, or a list of change sets.');
  return 'changes' in value ? changesOf(value) : Object.entries(value);
}

function changesOf(set: unknown): readonly Entry[] {
  const changes = (set as { readonly changes?: unknown } | null)?.changes;
  if (!Array.isArray(changes)) throw new VerifyError('A change set has no list named changes.');
  return changes as readonly Entry[];
}

/** The item and netuid of a raw key; `undefined` for the key of an item that no rule reads. */
function readKey(
  key: string,
  registry: Registry,
): { readonly path: string; readonly netuid?: string } | undefined {
  for (const { path, isByNetuid } of STORAGE_ITEMS) {
    if (!key.toLowerCase().startsWith(hexOf(encodeStorageKey(registry, path)))) continue;
    if (!isByNetuid) return { path };
    const [netuid] = decodeStorageKey(registry, path, bytesOf(key));
    return { path, netuid: String(netuid) };
  }
  return undefined;
}

function hexOf(bytes: Uint8Array): string {
  return `0x${Buffer.from(bytes).toString('hex')}`;
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex.slice(2), 'hex'));
}
