import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readVectorResults, vectorsDigest } from '../vectors/results.ts';
import { withSection } from './markedSection.ts';
import { writtenPages } from './pages.ts';

describe('writtenPages', () => {
  test('behaviour: each is what pnpm tables writes', async () => {
    for (const { file, text } of await writtenPages()) expect(readFileSync(file, 'utf8'), file).toBe(text);
  });
});

describe('the run over every vector that tables show', () => {
  test('behaviour: it is of the vectors that are there: otherwise pnpm vectors --save', () => {
    expect(readVectorResults().vectors).toBe(vectorsDigest());
  });

  test('behaviour: nothing failed', () => {
    expect(readVectorResults().tallies.filter(({ failed }) => failed > 0)).toEqual([]);
  });
});

describe('withSection', () => {
  test('behaviour: what is around it stays', () => {
    expect(withSection('a\n<!-- x -->\n\nold\n\n<!-- /x -->\nb', 'x', 'new')).toBe(
      'a\n<!-- x -->\n\nnew\n\n<!-- /x -->\nb',
    );
  });

  test('rejects: a page without it', () => {
    expect(() => withSection('a', 'x', 'new')).toThrow('<!-- x -->');
  });
});
