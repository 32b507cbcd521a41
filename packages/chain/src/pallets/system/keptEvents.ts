import type { Registry } from '@taokit/types/registry';
import type { EventRecord } from '../../runtime/Context.ts';
import type { PackedForm } from '../../state/packedStore.ts';
import { storedEvent } from './eventRecords.ts';
import type { StoredEvent } from './storage.ts';

/**
 * How `System.Events` is kept: as the block recorded its events, until somebody asks for them in the interface's form. A large network
 * records hundreds in a block, and history holds those of thousands of blocks.
 *
 * @param registry - the runtime's interface
 */
export function keptEvents(registry: Registry): PackedForm {
  return {
    shown: (kept) => (areRecords(kept) ? kept.map((record) => storedEvent(registry, record)) : kept),
    // What another chain recorded stays as it came: it may have topics.
    packed: (value) => value,
  };
}

function areRecords(kept: unknown): kept is readonly EventRecord[] {
  const [first] = (kept ?? []) as readonly (EventRecord | StoredEvent)[];
  return first !== undefined && 'path' in first;
}
