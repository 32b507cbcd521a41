import { decodeStorageValue, encodeStorageValue, loadRegistry, variantsOf } from '@taokit/types/registry';
import { expect, test } from 'vitest';
import type { EventFields, EventRecord } from '../../runtime/Context.ts';
import { eventRecords, storedEvent } from './eventRecords.ts';

const registry = await loadRegistry();

/** A value of a type, small and without choice; nothing where the type is not one of the simple ones events carry alone. */
function sample(type: number): unknown {
  const definition = registry.types[type]!;
  switch (definition[0]) {
    case 'primitive':
      return definition[1] === 'bool' ? true : /64|128/.test(definition[1]) ? 7n : 7;
    case 'array':
      return `0x${'07'.repeat(definition[1])}`;
    case 'sequence':
      return [];
    case 'tuple':
      return definition[1].map(sample);
    case 'composite':
      return definition[2].length === 1 && definition[2][0]![0] === ''
        ? sample(definition[2][0]![1])
        : Object.fromEntries(definition[2].map(([name, inner]) => [name, sample(inner)]));
    case 'variant':
      return { type: definition[2][0]![0], value: null };
    default:
      return 7;
  }
}

test('events of one field without a name: a list of one, which is stored as the field itself', () => {
  const records = registry.pallets.flatMap(({ name, events }) =>
    variantsOf(registry, events)
      .filter(([, , fields]) => fields.length === 1 && fields[0]![0] === '')
      .map(([event, , fields]): EventRecord => {
        return {
          phase: 1,
          path: `${name}.${event}` as never,
          fields: [sample(fields[0]![1])] as EventFields,
        };
      }),
  );
  expect(records.length).toBeGreaterThan(20);
  for (const record of records) {
    const stored = storedEvent(registry, record);
    try {
      const bytes = encodeStorageValue(registry, 'System.Events', [stored]);
      expect(decodeStorageValue(registry, 'System.Events', bytes)).toHaveLength(1);
    } catch (error) {
      // An enum whose first case carries something has no such sample.
      if (!String(error).includes('null')) throw new Error(record.path, { cause: error });
    }
    expect(eventRecords(registry, [stored])).toEqual([record]);
  }
});
