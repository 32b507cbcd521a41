import { readVectors, vectorFamily } from '@taokit/testing';
import { describe, expect, test } from 'vitest';
import { loadSuites } from './suites.ts';

describe('loadSuites', () => {
  test('behaviour: every golden vector of the repository belongs to a suite', async () => {
    const covered = new Set((await loadSuites()).map(({ family }) => family));
    const left = readVectors('vectors')
      .map(vectorFamily)
      .filter((family) => family !== undefined && !covered.has(family));
    expect(left).toEqual([]);
  });
});
