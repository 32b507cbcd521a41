import type { CarriedOver, Registry } from '@taokit/types/registry';
import type { Drift } from './Drift.ts';
import { namesIn, parseTypeName } from './TypeName.ts';

/** Pallets whose storage was read whole at the newer runtime: keys, hashers and defaults are its own. */
const readWhole = ['SubtensorModule', 'Proxy', 'SafeMode', 'Swap', 'AlphaAssets', 'LimitOrders'];

/**
 * What of an interface no source of the newer runtime names, and so is the older one's.
 *
 * A type counts as named when a source of the newer runtime mentions it; the enums of calls, events and errors were read
 * pallet by pallet.
 */
export function carriedOver(registry: Registry, drift: Drift): CarriedOver {
  const named = namesOf(drift);
  const types = registry.types.flatMap((definition, id) => {
    const path = definition[0] === 'composite' || definition[0] === 'variant' ? definition[1] : '';
    const name = path.slice(path.lastIndexOf(':') + 1);
    const isRead = /(^|::)(RuntimeCall|RuntimeEvent|RuntimeError|Call|Event|Error)$/.test(path);
    return name === '' || isRead || named.has(name) ? [] : [id];
  });
  const constants = Object.entries(drift.pallets).flatMap(([pallet, changes]) =>
    (changes.constants?.valueNotRead ?? []).map((name) => `${pallet}.${name}`),
  );
  const storage = registry.pallets
    .filter(({ name }) => !readWhole.includes(name))
    .flatMap(({ name, storage: items }) => {
      const known = drift.pallets[name]?.storage;
      return items
        .filter(
          ({ name: item }) =>
            known?.added[item] === undefined && known?.changed?.[item]?.after.keys === undefined,
        )
        .map((item) => `${name}.${item.name}`);
    });
  return { since: drift.from.spec, types, constants, storage };
}

/** Every type's name that stands on the newer side of the data. */
function namesOf({ pallets, runtimeApis, types, newtypes }: Drift): ReadonlySet<string> {
  const names = new Set(
    [types.added, types.changed, types.unchanged, newtypes.map].flatMap((list) => Object.keys(list)),
  );
  const read = (value: unknown, key = ''): void => {
    if (key === 'before' || key === 'removed' || key === 'source' || key === 'wire') return;
    if (typeof value === 'string') {
      for (const name of namesOfText(value)) names.add(name);
    } else if (typeof value === 'object' && value !== null)
      for (const [inner, entry] of Object.entries(value)) read(entry, inner);
  };
  read(pallets);
  read(runtimeApis);
  read(types.added);
  return names;
}

/** The names in a text, when it is a type at all. */
function namesOfText(text: string): string[] {
  try {
    return namesIn(parseTypeName(text)).map((name) => name.slice(name.lastIndexOf(':') + 1));
  } catch {
    return [];
  }
}
