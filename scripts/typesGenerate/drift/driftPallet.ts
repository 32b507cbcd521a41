import type {
  PalletValue,
  PortableField,
  PortableVariant,
  StorageEntry,
} from '../../../packages/types/src/registry/metadata/MetadataValue.ts';
import type { DriftField, DriftPallet, DriftStorage } from './Drift.ts';
import type { TypeTable } from './TypeTable.ts';

/** Applies what changed in a pallet. */
export function driftPallet(pallet: PalletValue, changes: DriftPallet, table: TypeTable): void {
  driftCalls(pallet, changes, table);
  driftEvents(pallet, changes, table);
  driftErrors(pallet, changes, table);
  driftStorage(pallet, changes, table);
  for (const [name, { value, type }] of Object.entries(changes.constants?.added ?? {}))
    pallet.constants.push({
      name,
      type: table.resolve(type),
      value: bytes(value),
      docs: [],
      deprecation: pallet.deprecation,
    });
}

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex.slice(2), 'hex'));

/** The cases of a pallet's enum of calls, events or errors. */
function casesOf(table: TypeTable, owner: { type: number } | null, pallet: string): PortableVariant[] {
  const def = owner === null ? undefined : table.types[owner.type]!.type.def;
  if (def?.type !== 'Variant') throw new Error(`${pallet} has no such enum.`);
  return def.value;
}

/** Takes cases out by name, numbers others anew, puts new ones in, and keeps all in the order of their numbers. */
function replaceCases(
  cases: PortableVariant[],
  removed: object,
  added: readonly PortableVariant[],
  numbers: Readonly<Record<string, readonly [before: number, after: number]>> = {},
): void {
  for (const name of Object.keys(removed)) caseOf(cases, name);
  const kept = cases.filter(({ name }) => !Object.hasOwn(removed, name));
  for (const [name, [before, after]] of Object.entries(numbers)) {
    const one = caseOf(kept, name);
    if (one.index !== before) throw new Error(`${name} had number ${one.index}, not ${before}.`);
    one.index = after;
  }
  const all = [...kept, ...added].sort((a, b) => a.index - b.index);
  if (new Set(all.map(({ index }) => index)).size !== all.length)
    throw new Error('Two cases have one number.');
  cases.splice(0, cases.length, ...all);
}

function caseOf(cases: readonly PortableVariant[], name: string): PortableVariant {
  const found = cases.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
}

/** Gives the fields of a case the types they have now; where no source names one, it stays. */
function retype(fields: PortableField[], after: readonly DriftField[], table: TypeTable): void {
  const names = fields.map(({ name }) => name).join();
  if (after.map(([name]) => name).join() !== names) throw new Error(`Fields ${names} became ${after}.`);
  after.forEach(([, type], at) => {
    if (type !== null && table.isNew(type)) fields[at]!.type = table.resolve(type);
  });
}

function driftCalls({ name, calls }: PalletValue, { calls: changes }: DriftPallet, table: TypeTable): void {
  if (changes === undefined) return;
  const cases = casesOf(table, calls, name);
  const added = Object.entries(changes.added).map(([call, { index, args }]) => ({
    name: call,
    fields: table.fields(args),
    index,
    docs: [],
  }));
  replaceCases(cases, changes.removed, added);
  for (const [call, { index, after }] of Object.entries(changes.changed ?? {})) {
    const one = caseOf(cases, call);
    if (one.index !== index) throw new Error(`${call} has number ${one.index}, not ${index}.`);
    retype(one.fields, after, table);
  }
}

function driftEvents(
  { name, events }: PalletValue,
  { events: changes }: DriftPallet,
  table: TypeTable,
): void {
  if (changes === undefined) return;
  const cases = casesOf(table, events, name);
  const added = Object.entries(changes.added).map(([event, { index, fields }]) => ({
    name: event,
    fields: table.fields(fields),
    index,
    docs: [],
  }));
  replaceCases(cases, changes.removed, added, changes.renumbered);
  for (const [event, { before, after }] of Object.entries(changes.changed ?? {})) {
    const { fields } = caseOf(cases, event);
    if (fields.length !== before.length) throw new Error(`${event} had ${fields.length} fields.`);
    fields.push(...table.fields(after.slice(before.length)));
    retype(fields, after, table);
  }
}

function driftErrors(
  { name, errors }: PalletValue,
  { errors: changes }: DriftPallet,
  table: TypeTable,
): void {
  if (changes === undefined) return;
  const added = Object.entries(changes.added).map(([error, index]) => ({
    name: error,
    fields: [],
    index,
    docs: [],
  }));
  replaceCases(casesOf(table, errors, name), changes.removed, added, changes.renumbered);
}

function driftStorage(
  { name, storage }: PalletValue,
  { storage: changes }: DriftPallet,
  table: TypeTable,
): void {
  if (changes === undefined) return;
  if (storage === null) throw new Error(`${name} has no storage.`);
  const { items } = storage;
  for (const [item, { before, after }] of Object.entries(changes.changed ?? {})) {
    const entry = items.find((candidate) => candidate.name === item);
    if (entry === undefined) throw new Error(`There is no ${name}.${item}.`);
    const { value } = entry.type.type === 'Plain' ? entry.type : entry.type.value;
    if (table.describe(value) !== before.value && !table.isNew(table.describe(value)))
      throw new Error(`${name}.${item} holds ${table.describe(value)}, not ${before.value}.`);
    setTypes(entry, after, table);
  }
  storage.items = items.filter((entry) => !Object.hasOwn(changes.removed, entry.name));
  const deprecation = items[0]!.deprecation;
  for (const [item, added] of Object.entries(changes.added)) {
    const entry: StorageEntry = {
      name: item,
      modifier: { type: added.modifier!, value: null },
      type: { type: 'Plain', value: 0 },
      fallback: bytes(added.default!),
      docs: [],
      deprecation,
    };
    setTypes(entry, added, table);
    storage.items.push(entry);
  }
}

/** The value, the keys and their hashers; of some items only the value is known. */
function setTypes(
  entry: StorageEntry,
  { keys, value, modifier, default: fallback }: DriftStorage,
  table: TypeTable,
): void {
  const id = table.resolve(value);
  if (keys === undefined && entry.type.type === 'Map') entry.type.value.value = id;
  else if (keys === undefined || keys.length === 0) entry.type = { type: 'Plain', value: id };
  else {
    const types = keys.map(([type]) => type);
    const key = table.resolve(types.length === 1 ? types[0]! : `(${types.join(',')})`);
    const hashers = keys.map(([, type]) => ({ type, value: null }));
    entry.type = { type: 'Map', value: { hashers, key, value: id } };
  }
  if (modifier !== undefined) entry.modifier.type = modifier;
  if (fallback !== undefined) entry.fallback = bytes(fallback);
}
