import type { FieldDefinition, Registry, StorageDefinition, TypeDefinition } from '@taokit/types/registry';

/** A storage item that is not the same in two runtimes. */
export interface InterfaceDifference {
  /** `Pallet.Item`. */
  readonly path: string;
  /**
   * What differs: `missing` there, `unknown` here, its `keys`, its `value`, or its `default`, which is what nothing kept means. Only
   * with another default the item can be read all the same, and is.
   */
  readonly kind: 'missing' | 'unknown' | 'keys' | 'value' | 'default';
}

/**
 * The storage items that are not the same in two runtimes: what is kept under one of them would be read wrongly.
 *
 * @param here - our interface
 * @param there - the other runtime's
 */
export function interfaceDifferences(here: Registry, there: Registry): readonly InterfaceDifference[] {
  const theirs = itemsOf(there);
  const same = sameTypes(here, there);
  const found: InterfaceDifference[] = [];
  for (const [path, item] of itemsOf(here)) {
    const kind = differenceOf(item, theirs.get(path), same);
    if (kind !== undefined) found.push({ path, kind });
    theirs.delete(path);
  }
  return [...found, ...[...theirs.keys()].map((path) => ({ path, kind: 'unknown' as const }))];
}

function itemsOf({ pallets }: Registry): Map<string, StorageDefinition> {
  return new Map(
    pallets.flatMap(({ name, storage }) => storage.map((item) => [`${name}.${item.name}`, item] as const)),
  );
}

type SameType = (here: number, there: number) => boolean;

function differenceOf(
  ours: StorageDefinition,
  theirs: StorageDefinition | undefined,
  same: SameType,
): InterfaceDifference['kind'] | undefined {
  if (theirs === undefined) return 'missing';
  const keysAreSame =
    ours.keys.length === theirs.keys.length &&
    ours.keys.every((key, index) => same(key, theirs.keys[index]!)) &&
    ours.hashers.join() === theirs.hashers.join();
  if (!keysAreSame) return 'keys';
  if (!same(ours.value, theirs.value)) return 'value';
  const defaultIsSame = ours.modifier === theirs.modifier && ours.fallback === theirs.fallback;
  return defaultIsSame ? undefined : 'default';
}

/** Compares types by what their bytes mean: names of fields and cases count, names of types do not. */
function sameTypes(here: Registry, there: Registry): SameType {
  /** What is known, and what is assumed while types that hold each other are compared. */
  const known = new Map<string, boolean>();
  return same;

  function same(ours: number, theirs: number): boolean {
    const pair = `${ours}/${theirs}`;
    const before = known.get(pair);
    if (before !== undefined) return before;
    known.set(pair, true);
    const answer = compare(here.types[ours]!, there.types[theirs]!);
    known.set(pair, answer);
    return answer;
  }

  function compare(a: TypeDefinition, b: TypeDefinition): boolean {
    if (a[0] === 'primitive' && b[0] === 'primitive') return a[1] === b[1];
    if (a[0] === 'composite' && b[0] === 'composite') return sameFields(a[2], b[2]);
    if (a[0] === 'variant' && b[0] === 'variant')
      return (
        a[2].length === b[2].length &&
        a[2].every(([name, index, fields]) => {
          const other = b[2].find(([, byte]) => byte === index);
          return other !== undefined && other[0] === name && sameFields(fields, other[2]);
        })
      );
    if (a[0] === 'sequence' && b[0] === 'sequence') return same(a[1], b[1]);
    if (a[0] === 'compact' && b[0] === 'compact') return same(a[1], b[1]);
    if (a[0] === 'array' && b[0] === 'array') return a[1] === b[1] && same(a[2], b[2]);
    if (a[0] === 'tuple' && b[0] === 'tuple') return sameList(a[1], b[1]);
    return a[0] === 'bits' && b[0] === 'bits' && same(a[1], b[1]) && same(a[2], b[2]);
  }

  function sameFields(a: readonly FieldDefinition[], b: readonly FieldDefinition[]): boolean {
    const namesOf = (fields: readonly FieldDefinition[]) => fields.map(([name]) => name).join();
    const typesOf = (fields: readonly FieldDefinition[]) => fields.map(([, type]) => type);
    return namesOf(a) === namesOf(b) && sameList(typesOf(a), typesOf(b));
  }

  function sameList(a: readonly number[], b: readonly number[]): boolean {
    return a.length === b.length && a.every((type, index) => same(type, b[index]!));
  }
}
