import type { EventPath } from '@taokit/types/registry';
import type { EventFields, EventRecord, Phase } from '../../runtime/Context.ts';
import type { StoredEvent } from './storage.ts';

/** An event as `System.Events` holds it. */
export function storedEvent({ phase, path, fields }: EventRecord): StoredEvent {
  const dot = path.indexOf('.');
  return {
    phase: phaseValue(phase),
    event: { type: path.slice(0, dot), value: { type: path.slice(dot + 1), value: fields } },
    topics: [],
  };
}

/** What `System.Events` holds, as events. */
export function eventRecords(stored: readonly StoredEvent[]): readonly EventRecord[] {
  return stored.map(({ phase, event }) => ({
    phase: phase.type === 'ApplyExtrinsic' ? phase.value! : phase.type,
    path: `${event.type}.${event.value.type}` as EventPath,
    fields: event.value.value as EventFields,
  }));
}

function phaseValue(phase: Phase): StoredEvent['phase'] {
  return typeof phase === 'number' ? { type: 'ApplyExtrinsic', value: phase } : { type: phase, value: null };
}
