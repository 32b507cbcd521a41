import type { Registry } from '@taokit/types/registry';
import { flatten, withoutNames } from './flatten.ts';

/** How two interfaces may differ; `renamed` is a change of types' names that changes no byte. */
export const changes = ['added', 'removed', 'changed', 'renamed'] as const;

/** One thing two interfaces do not share. */
export interface Difference {
  readonly change: (typeof changes)[number];
  readonly kind: string;
  readonly path: string;
  /** Its shape in the committed interface, then in the other one. */
  readonly shapes: readonly string[];
}

/** What the other interface has more, less, or of another shape than the committed one. */
export function difference(committed: Registry, other: Registry): Difference[] {
  const [ours, theirs] = [flatten(committed), flatten(other)];
  const names = [...new Set([...ours.keys(), ...theirs.keys()])].toSorted();
  return names.flatMap((name) => {
    const shapes = [ours.get(name), theirs.get(name)];
    if (shapes[0] === shapes[1]) return [];
    const change = changeOf(shapes[0], shapes[1]);
    const [kind, path] = name.split(' ') as [string, string];
    return [{ change, kind, path, shapes: shapes.filter((shape) => shape !== undefined) }];
  });
}

function changeOf(ours: string | undefined, theirs: string | undefined): Difference['change'] {
  if (ours === undefined) return 'added';
  if (theirs === undefined) return 'removed';
  return withoutNames(ours) === withoutNames(theirs) ? 'renamed' : 'changed';
}
