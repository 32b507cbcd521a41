import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadWasmEngine } from '@taokit/yuma';
import { referenceEngine } from '@taokit/yuma/reference';
import { describe, expect, test } from 'vitest';
import { epochPrngSuite } from './epochPrngSuite.ts';
import { epochSuite } from './epochSuite.ts';
import { fixedSuite } from './fixedSuite.ts';
import { runtimeEpochSuite } from './runtimeEpochSuite.ts';
import { sequenceSuite } from './sequenceSuite.ts';
import type { VectorFile } from './VectorSuite.ts';
import { vectorFamily } from './vectorFamily.ts';

const files = ['vectors/yuma', 'vectors/runtime-300'].flatMap(readVectors);
const engines = [referenceEngine, await loadWasmEngine()];
const families = [epochSuite, sequenceSuite, epochPrngSuite, runtimeEpochSuite];
const suites = [fixedSuite, ...families.flatMap((family) => engines.map((engine) => family(engine)))];

function readVectors(directory: string): VectorFile[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ path: name, json: JSON.parse(readFileSync(join(directory, name), 'utf8')) }));
}

describe('golden vectors of consensus', () => {
  test.each(suites.map((suite) => [suite.family, suite.engine, suite] as const))(
    '%s on %s: every bit',
    async (family, _, suite) => {
      const own = files.filter((file) => vectorFamily(file) === family);
      expect(own.length).toBeGreaterThan(0);
      for (const file of own)
        for (const { name, differences } of await suite.run(file))
          expect(differences.slice(0, 5), `${file.path}: ${name}`).toEqual([]);
    },
  );
});
