import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { baskets475Suite } from './baskets475.ts';
import { dividends475Suite } from './dividends475.ts';
import { lifeCycle475Suite } from './lifeCycle475.ts';

const folder = new URL('../../../../vectors/dtao-475/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ path: name, json: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) }));

describe('golden vectors of spec 475', () => {
  test.each(
    [dividends475Suite, baskets475Suite, lifeCycle475Suite].map((suite) => [suite.family, suite] as const),
  )('%s', async (family, suite) => {
    const own = files.filter(({ json }) => `dtao/${json.family}` === family);
    expect(own).not.toEqual([]);
    for (const file of own)
      for (const { name, differences } of await suite.run(file)) expect(differences, name).toEqual([]);
  });
});
