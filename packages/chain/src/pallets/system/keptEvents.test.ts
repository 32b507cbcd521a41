import { loadRegistry } from '@taokit/types/registry';
import { expect, test } from 'vitest';
import type { EventRecord } from '../../runtime/Context.ts';
import { createState } from '../../state/createState.ts';
import { itemNumber } from '../../state/itemNumber.ts';
import { storedEvent } from './eventRecords.ts';
import { Events, type StoredEvent } from './storage.ts';

const registry = await loadRegistry();
const RECORD: EventRecord = { phase: 'Finalization', path: 'Balances.Issued', fields: { amount: 7n } };

test('events are shown as the interface has them, now and as they were', () => {
  const state = createState(registry);
  const stored = storedEvent(registry, RECORD);
  const other: StoredEvent = { ...stored, topics: [`0x${'07'.repeat(32)}`] };
  state.writeItem(itemNumber(Events.path), [], [RECORD]);
  state.seal(0);
  expect([Events.get(state), Events.entries(state)]).toEqual([[stored], [[[], [stored]]]]);
  // What another chain recorded stays as it came.
  Events.insert(state, [other]);
  state.seal(1);
  expect([Events.get(state), Events.get(state.at(0))]).toEqual([[other], [stored]]);
  expect(state.undone(1)).toEqual([{ path: Events.path, keys: [], before: [stored] }]);
  state.revertTo(0);
  expect(Events.get(state)).toEqual([stored]);
});

test('none are none', () => {
  const state = createState(registry);
  state.writeItem(itemNumber(Events.path), [], []);
  expect(Events.get(state)).toEqual([]);
});
