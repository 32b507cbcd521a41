import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Entry {
  readonly '@taokit/source': string;
}

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const sources: readonly string[] = Object.values(
  read('../package.json').exports as Record<string, Entry | string>,
)
  .map((entry) => (typeof entry === 'string' ? undefined : entry['@taokit/source']))
  .filter((source) => source !== undefined);

/** Names a file exports, types included: an entry holds nothing but named re-exports. */
function exportedNames(source: string): readonly string[] {
  const text = readFileSync(new URL(`../${source}`, import.meta.url), 'utf8');
  return [...text.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, list]) =>
    list!
      .split(',')
      .map((name) => name.trim().replace(/^type /, ''))
      .filter((name) => name !== ''),
  );
}

describe('entries', () => {
  test('every entry is documented', () => {
    const documented = read('../typedoc.json').entryPoints as readonly string[];
    expect(documented.map((path) => `./${path}`).sort()).toEqual([...sources].sort());
  });

  test('no name is exported by two entries', () => {
    const names = sources.flatMap(exportedNames);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names.length).toBeGreaterThan(200);
  });
});
