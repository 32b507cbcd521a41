import { type EventPath, findPallet, type Registry, variantsOf } from '@taokit/types/registry';
import type { EventFields, EventRecord, Phase } from '../../runtime/Context.ts';
import type { StoredEvent } from './storage.ts';

/**
 * An event as `System.Events` holds it.
 *
 * @param registry - the runtime's interface
 * @param record - the event as it was recorded
 */
export function storedEvent(registry: Registry, { phase, path, fields }: EventRecord): StoredEvent {
  const [pallet, name] = namesOf(path);
  // One field without a name stands there by itself.
  const value = isSingle(registry, path) ? (fields as readonly unknown[])[0] : fields;
  return {
    phase: phaseValue(phase),
    event: { type: pallet, value: { type: name, value } },
    topics: NO_TOPICS,
  };
}

/** Shared by all events: a large network's block has hundreds, and history keeps them. */
const NO_TOPICS: StoredEvent['topics'] = [];
const INITIALIZATION = { type: 'Initialization', value: null } as const;
const FINALIZATION = { type: 'Finalization', value: null } as const;
const names = new Map<string, readonly [pallet: string, name: string]>();

function namesOf(path: string): readonly [pallet: string, name: string] {
  let found = names.get(path);
  if (found === undefined) {
    const dot = path.indexOf('.');
    found = [path.slice(0, dot), path.slice(dot + 1)];
    names.set(path, found);
  }
  return found;
}

/**
 * What `System.Events` holds, as events.
 *
 * @param registry - the runtime's interface
 * @param stored - what it holds
 */
export function eventRecords(registry: Registry, stored: readonly StoredEvent[]): readonly EventRecord[] {
  return stored.map(({ phase, event }) => {
    const path = `${event.type}.${event.value.type}` as EventPath;
    const { value } = event.value;
    return {
      phase: phase.type === 'ApplyExtrinsic' ? phase.value! : phase.type,
      path,
      fields: (isSingle(registry, path) ? [value] : value) as EventFields,
    };
  });
}

const singles = new WeakMap<Registry, ReadonlySet<string>>();

/** Whether an event has one field, and that one no name. */
function isSingle(registry: Registry, path: string): boolean {
  const known =
    singles.get(registry) ?? new Set(registry.pallets.flatMap(({ name }) => singlesOf(registry, name)));
  singles.set(registry, known);
  return known.has(path);
}

function singlesOf(registry: Registry, pallet: string): readonly string[] {
  return variantsOf(registry, findPallet(registry, pallet).events)
    .filter(([, , fields]) => fields.length === 1 && fields[0]![0] === '')
    .map(([name]) => `${pallet}.${name}`);
}

function phaseValue(phase: Phase): StoredEvent['phase'] {
  if (typeof phase === 'number') return { type: 'ApplyExtrinsic', value: phase };
  return phase === 'Initialization' ? INITIALIZATION : FINALIZATION;
}
