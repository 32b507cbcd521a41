import { loadRegistry, type Registry, variantsOf } from '@taokit/types/registry';
import type { ChainView } from '../chainView/ChainView.ts';
import type { Read } from '../reads/Read.ts';
import { READS } from '../reads/registry.ts';
import { shapeOf } from './shapeOf.ts';

/** A part of a runtime's interface. */
export type DriftKind = 'call' | 'storage' | 'event' | 'error' | 'constant' | 'api';

/** One thing that is not as it is known here. */
export interface DriftEntry {
  /** What it is. */
  readonly kind: DriftKind;
  /** `Pallet.Item` or `Api.method`. */
  readonly path: string;
  /** Whether the chain has it and it is not known here, the other way round, or both have it in another form. */
  readonly change: 'added' | 'removed' | 'changed';
}

/** A read that something of this touches. */
export interface TouchedRead {
  /** Its name. */
  readonly name: string;
  /** What of what it stands on changed. */
  readonly paths: readonly string[];
  /** Whether it is refused now: it stands on something that is gone. */
  readonly isRefused: boolean;
}

/** How a chain's interface differs from the one this version was made for. */
export interface DriftReport {
  /** The spec version this version was made for. */
  readonly knownSpec: number;
  /** The chain's. */
  readonly specVersion: number;
  /** Everything that differs; names of types alone do not. */
  readonly entries: readonly DriftEntry[];
  /** The reads it touches. */
  readonly reads: readonly TouchedRead[];
}

/**
 * Compares the chain's interface with the one this version was made for: what to look at before something that is read or sent
 * turns out otherwise. What differs in names of types alone, and in the numbers of events and errors, touches nothing here: both are
 * read by the chain's own metadata.
 *
 * @param view - a client, or the state after a block
 * @param known - the interface to compare with; the one of `@taokit/types` when left out
 */
export async function driftReport(
  view: Pick<ChainView, 'interface' | 'specVersion'>,
  known?: Registry,
): Promise<DriftReport> {
  const before = known ?? (await loadRegistry());
  const [old, now] = [partsOf(before), partsOf(view.interface)];
  const entries: DriftEntry[] = [];
  for (const [key, { kind, path, shape }] of now) {
    const was = old.get(key);
    if (was === undefined) entries.push({ kind, path, change: 'added' });
    else if (was.shape !== shape) entries.push({ kind, path, change: 'changed' });
  }
  for (const [key, { kind, path }] of old) if (!now.has(key)) entries.push({ kind, path, change: 'removed' });
  entries.sort((a, b) => (`${a.kind}${a.path}` < `${b.kind}${b.path}` ? -1 : 1));
  return {
    knownSpec: before.version.specVersion,
    specVersion: view.specVersion,
    entries,
    reads: touchedReads(entries),
  };
}

interface Part {
  readonly kind: DriftKind;
  readonly path: string;
  readonly shape: string;
}

function partsOf(registry: Registry): ReadonlyMap<string, Part> {
  const shape = (type: number) => shapeOf(registry, type);
  const fields = (list: readonly (readonly [string, number])[]) =>
    list.map(([name, type]) => `${name}:${shape(type)}`).join();
  const parts: Part[] = registry.pallets.flatMap(({ name, storage, constants, calls, events, errors }) => {
    const cases = (kind: DriftKind, type: number | undefined) =>
      variantsOf(registry, type).map(([variant, , inner]) => ({
        kind,
        path: `${name}.${variant}`,
        shape: fields(inner),
      }));
    return [
      ...cases('call', calls),
      ...cases('event', events),
      ...cases('error', errors),
      ...storage.map((item) => ({
        kind: 'storage' as const,
        path: `${name}.${item.name}`,
        shape: `${item.modifier}(${item.hashers.join()})${item.keys.map(shape).join()}=>${shape(item.value)}=${item.fallback}`,
      })),
      ...constants.map((one) => ({
        kind: 'constant' as const,
        path: `${name}.${one.name}`,
        // The version differs whenever anything does.
        shape: `${shape(one.type)}=${one.name === 'Version' ? '' : one.value}`,
      })),
    ];
  });
  for (const { name, methods } of registry.apis)
    for (const { name: method, inputs, output } of methods)
      parts.push({ kind: 'api', path: `${name}.${method}`, shape: `${fields(inputs)}=>${shape(output)}` });
  return new Map(parts.map((part) => [`${part.kind} ${part.path}`, part]));
}

function touchedReads(entries: readonly DriftEntry[]): readonly TouchedRead[] {
  const changes = new Map(
    entries
      .filter(({ kind, change }) => /storage|constant|api/.test(kind) && change !== 'added')
      .map(({ path, change }) => [path, change]),
  );
  return Object.values(READS as Readonly<Record<string, unknown>>).flatMap((one) => {
    const { name, uses, mayUse = [] } = one as Read;
    const paths = [...uses, ...mayUse].filter((path) => changes.has(path));
    const isRefused = uses.some((path) => changes.get(path) === 'removed');
    return paths.length === 0 ? [] : [{ name, paths, isRefused }];
  });
}
