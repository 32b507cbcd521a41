import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '@taokit/testing/files';

/** Where the tallies of the last run over every vector are kept. */
export const VECTOR_RESULTS = 'benchmarks/results/vectors.json';

/** What came of one family on one engine. */
export interface VectorTally {
  readonly family: string;
  readonly engine: string;
  readonly passed: number;
  readonly failed: number;
}

/** A run over every vector. */
export interface VectorResults {
  /** The day, `2026-11-28`. */
  readonly date: string;
  /** SHA-256 of the vectors: {@link vectorsDigest}. */
  readonly vectors: string;
  readonly tallies: readonly VectorTally[];
}

/**
 * Keeps a run over every vector.
 *
 * @param tallies - by `family engine`
 */
export function saveVectorResults(
  tallies: ReadonlyMap<string, { readonly passed: number; readonly failed: number }>,
): void {
  const results: VectorResults = {
    date: new Date().toISOString().slice(0, 10),
    vectors: vectorsDigest(),
    tallies: [...tallies]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { passed, failed }]) => {
        const [family = '', engine = ''] = key.split(' ');
        return { family, engine, passed, failed };
      }),
  };
  writeFileSync(VECTOR_RESULTS, `${JSON.stringify(results, undefined, 2)}\n`);
}

/** The last run that was kept. */
export function readVectorResults(): VectorResults {
  return JSON.parse(readFileSync(VECTOR_RESULTS, 'utf8')) as VectorResults;
}

/** SHA-256 over the names and bytes of every vector file: a run is of these vectors or it is out of date. */
export function vectorsDigest(): string {
  const hash = createHash('sha256');
  const files = filesBelow('vectors').filter((name) => name.endsWith('.json'));
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join('vectors', file)));
  return hash.digest('hex');
}
