import { decodeStorageKey, encodeStorageKey, type Registry } from '@taokit/types/registry';
import { parseStored } from './parseStored.ts';
import type { ItemValues, Snapshot } from './Snapshot.ts';
import { findStorageItem, STORAGE_ITEMS, type StorageItem } from './storageItems.ts';
import { VerifyError } from './VerifyError.ts';

/** A value under its item's name, or under its raw key. */
type Entry = readonly [name: string, value: unknown];

/**
 * Reads one snapshot: an object of values by item name (with netuids in an object or a list) or by raw key, or the change sets that
 * `state_queryStorageAt` answers.
 *
 * @param value - of the file's JSON
 * @param registry - the runtime's interface, by which raw keys are read
 */
export function readSnapshot(value: unknown, registry: Registry): Snapshot {
  const items = new Map<string, ItemValues & { byNetuid: Map<number, bigint | undefined> }>();
  const unused: string[] = [];
  for (const [name, stored] of entriesOf(value)) {
    const found = name.startsWith('0x') ? readKey(name, registry) : named(name);
    if (found === undefined) {
      unused.push(name);
      continue;
    }
    const { item, netuid } = found;
    const known = items.get(item.path) ?? { byNetuid: new Map() };
    items.set(item.path, known);
    if (netuid !== undefined) known.byNetuid.set(netuid, parseStored(stored, item.format, item.path));
    else if (!item.isByNetuid) Object.assign(known, { plain: parseStored(stored, item.format, item.path) });
    else
      for (const [id, one] of netuidsOf(stored, name))
        known.byNetuid.set(id, parseStored(one, item.format, name));
  }
  return { items, unused };
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

function named(name: string): { readonly item: StorageItem; readonly netuid?: number } | undefined {
  const item = findStorageItem(name);
  return item && { item };
}

function netuidsOf(value: unknown, name: string): readonly (readonly [number, unknown])[] {
  if (typeof value !== 'object' || value === null)
    throw new VerifyError(`${name} is kept by netuid: write an object of values by netuid, or a list.`);
  return Object.entries(value).map(([netuid, one]) => [Number(netuid), one] as const);
}

/** The item and netuid of a raw key; `undefined` for the key of an item that no rule reads. */
function readKey(key: string, registry: Registry) {
  for (const item of STORAGE_ITEMS) {
    const prefix = hexOf(encodeStorageKey(registry, item.path));
    if (!key.toLowerCase().startsWith(prefix)) continue;
    if (!item.isByNetuid) return { item };
    const [netuid] = decodeStorageKey(registry, item.path, bytesOf(key));
    return { item, netuid: Number(netuid) };
  }
  return undefined;
}

function hexOf(bytes: Uint8Array): string {
  return `0x${Buffer.from(bytes).toString('hex')}`;
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex.slice(2), 'hex'));
}
