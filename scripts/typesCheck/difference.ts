import type { Registry } from '@taokit/types/registry';
import { flatten } from './flatten.ts';

/** One thing two interfaces do not share. */
export interface Difference {
  readonly change: 'added' | 'removed' | 'changed';
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
    const change = shapes[0] === undefined ? 'added' : shapes[1] === undefined ? 'removed' : 'changed';
    const [kind, path] = name.split(' ') as [string, string];
    return [{ change, kind, path, shapes: shapes.filter((shape) => shape !== undefined) }];
  });
}
