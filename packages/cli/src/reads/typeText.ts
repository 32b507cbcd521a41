import type { Registry } from '@taokit/types/registry';

/** A type in few words: `u16`, `AccountId32`, `Vec<u64>`, `(u16, u16)`. */
export function typeText(runtime: Registry, type: number): string {
  const definition = runtime.types[type];
  const of = (inner: number) => typeText(runtime, inner);
  switch (definition?.[0]) {
    case 'primitive':
      return definition[1];
    case 'sequence':
      return `Vec<${of(definition[1])}>`;
    case 'array':
      return `[${of(definition[2])}; ${definition[1]}]`;
    case 'tuple':
      return `(${definition[1].map(of).join(', ')})`;
    case 'compact':
      return of(definition[1]);
    case 'composite':
      return (
        (!isBounded(definition[1]) && nameOf(definition[1])) ||
        fieldsText(definition[2].map(([, inner]) => of(inner)))
      );
    case 'variant':
      return definition[1] === 'Option'
        ? `Option<${definition[2].flatMap(([, , fields]) => fields.map(([, inner]) => of(inner))).join('')}>`
        : (nameOf(definition[1]) ?? 'enum');
    default:
      return 'bits';
  }
}

/** Whether its name says only that it does not grow for ever. */
function isBounded(path: string): boolean {
  return /::(Weak)?Bounded(Vec|BTreeMap|BTreeSet)$/.test(path);
}

/** The last part of a path: what people call it. */
function nameOf(path: string): string | undefined {
  return path.split('::').at(-1) || undefined;
}

function fieldsText(parts: readonly string[]): string {
  return parts.length === 1 ? parts[0]! : `(${parts.join(', ')})`;
}
